"""The table of `bindings/cases`: the same rows as in Rust, Kotlin and Swift, and the same answers."""

from __future__ import annotations

import dataclasses
import enum
import json
import re
import typing
from pathlib import Path
from typing import Any

import huquq
from huquq import _native
from world import NOW, WORLD, Case

CASES = Path(__file__).parents[2] / "cases"
REPO = WORLD / "screens"


class Table(Case):
    def test_every_row_holds_and_all_answers_are_those_of_the_transcript(self) -> None:
        rows, expected = (json.loads((CASES / file).read_text()) for file in ("cases.json", "transcript.json"))
        root = (REPO / "metadata/1.root.json").read_bytes()
        self.engines = {
            name: _native.Engine(str(self.scratch / folder), root)
            for name, folder in {"full": "full", "empty": "empty", "shut": "full", "other": "other"}.items()
        }
        source = [huquq.Source.FOLDER(path=str(REPO))]
        self.engines["full"].sync(source, huquq.SyncOptions(), NOW, None, None, None)
        self.engines["shut"].shut()
        self.assertGreater(len(rows), 60)
        self.assertEqual(len(rows), len(expected))
        for row, told in zip(rows, expected):
            with self.subTest(row["name"]):
                self.assertEqual(self.told(row), told)

    def told(self, row: dict[str, Any]) -> dict[str, Any]:
        """The line of the transcript."""
        line: dict[str, Any] = {"name": row["name"]}
        try:
            answer = line["ok"] = normal(self.call(row))
        except huquq.HuquqError as error:
            answer = line["error"] = error_fields(error)
        self.assertEqual(line["error"]["kind"] if "error" in line else None, row.get("error"))
        for path, value in row.get("expect", {}).items():
            self.assertEqual(at(answer, path), value, path)
        for path, part in row.get("contains", {}).items():
            self.assertIn(part, at(answer, path), path)
        dropped = without(line, set(row.get("drop", [])))
        assert isinstance(dropped, dict)
        return dropped

    def call(self, row: dict[str, Any]) -> Any:
        name, args = row["call"], row.get("args", {})
        if name == "error_sentence":
            with self.assertRaises(huquq.HuquqError) as caught:
                self.call(args["of"])
            return _native.error_sentence(caught.exception, args["lang"])
        if name == "open":
            opened = _native.Engine(self.value(str, args["folder"]), self.value(bytes, args["root"]))
            opened.shut()
            return opened.shut()
        if name in ("slip_take", "slip_content"):
            reader = huquq.SlipReader()
            taken = [reader.take(self.value(bytes, code)) for code in args["codes"]]
            return taken[-1] if name == "slip_take" else reader.content().hex()
        engine = self.engines[row.get("on", "full")]
        call = getattr(engine if hasattr(engine, name) else _native, name)
        written = getattr(_native.EngineProtocol, name, None) or ORIGINAL[name]
        hints = typing.get_type_hints(written, vars(_native))
        hints.pop("return")
        answer = call(*(self.argument(name, kind, args) for name, kind in hints.items()))
        return None if isinstance(answer, _native.Engine) else answer

    def argument(self, name: str, kind: Any, args: dict[str, Any]) -> Any:
        if name == "stop":
            stop = huquq.Stop()
            stop.stop()
            return stop if args.get("stopped") else None
        return self.value(kind, args.get(name.removeprefix("_")))

    def value(self, kind: Any, given: Any) -> Any:
        """What the table writes, as the generated code takes it."""
        inner = typing.get_args(kind)
        if isinstance(given, dict) and "repeat" in given:
            given = given["repeat"][0] * given["repeat"][1]
        if typing.get_origin(kind) is typing.Union:
            return None if given is None else self.value(inner[0], given)
        if typing.get_origin(kind) is list:
            return [self.value(inner[0], item) for item in given or []]
        if typing.get_origin(kind) is dict:
            return {name: self.value(inner[1], item) for name, item in (given or {}).items()}
        if kind is bytes:
            if isinstance(given, dict):
                return bytes.fromhex(given["hex"]) if "hex" in given else Path(self.filled(given["file"])).read_bytes()
            return self.filled(given).encode()
        if kind is str:
            return self.filled(given)
        if kind is int:
            return given
        if dataclasses.is_dataclass(kind):
            fields = typing.get_type_hints(kind, vars(_native))
            made = {n: self.value(k, (given or {}).get(n)) for n, k in fields.items() if kind is not huquq.Paging}
            return kind(**made, **((given or {}) if kind is huquq.Paging else {}))
        # An enum with fields is an object with one field.
        [(variant, fields)] = given.items()
        variant = getattr(kind, variant.upper())
        [(name, hint)] = variant.__init__.__annotations__.items()
        fields = fields[name] if isinstance(fields, dict) and name in fields else fields
        return variant(**{name: self.value({"str": str, "int": int}[hint], fields)})

    def filled(self, text: str) -> str:
        return text.replace("$REPO", str(REPO)).replace("$SCRATCH", str(self.scratch))


#: Functions as they are written, below what records the calls.
ORIGINAL = {
    name: getattr(value, "__wrapped__", value) for name, value in vars(_native).items() if callable(value)
}


def kebab(name: str) -> str:
    """`NotACarrier` as `not-a-carrier`."""
    return re.sub("(?<!^)(?=[A-Z])", "-", name).lower()


def normal(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {name.removeprefix("_"): normal(field) for name, field in vars(value).items()}
    if isinstance(value, enum.Enum):
        return value.name.lower().replace("_", "-")
    return [normal(item) for item in value] if isinstance(value, list) else value


def error_fields(error: huquq.HuquqError) -> dict[str, Any]:
    fields = {name: value for name, value in vars(error).items() if name != "detail"}
    return {"kind": kebab(type(error).__name__), **fields}


def at(answer: Any, path: str) -> Any:
    """What stands at a path; none where there is nothing."""
    for part in filter(None, path.split("/")):
        if isinstance(answer, list):
            answer = len(answer) if part == "#" else dict(enumerate(answer)).get(int(part))
        else:
            answer = answer.get(part) if isinstance(answer, dict) else None
    return answer


def without(value: Any, names: set[str]) -> Any:
    if isinstance(value, dict):
        return {name: without(field, names) for name, field in value.items() if name not in names}
    return [without(item, names) for item in value] if isinstance(value, list) else value
