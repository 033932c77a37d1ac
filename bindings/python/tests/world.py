"""What all tests stand on: the folders that `tests/tests/python.rs` made, a store of one's own, and a record of every call."""

from __future__ import annotations

import functools
import os
import shutil
import sys
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import huquq
from huquq import _native

WORLD = Path(os.environ["HUQUQ_WORLD"])
REPO, LATER, OTHER = WORLD / "repo", WORLD / "later", WORLD / "other"
ROOT = REPO / "metadata/1.root.json"
#: 2026-11-24T12:00:00Z, the day of the publication.
NOW = 1_795_521_600

E = TypeVar("E", bound=BaseException)

#: Names of all calls that were made.
called: set[str] = set()


def exported() -> dict[str, tuple[Any, str]]:
    """Every call of the library: functions, and methods and makers of its objects."""
    found: dict[str, tuple[Any, str]] = {}
    for name in _native.__all__:
        value = getattr(_native, name)
        if isinstance(value, type):
            if hasattr(value, "_uniffi_make_instance") and not name.endswith("Impl"):
                methods = [m for m in vars(value) if not m.startswith("_")] + ["__init__"]
                found |= {f"{name}.{method}": (value, method) for method in methods}
        else:
            found[name] = (_native, name)
    return found


def _record() -> None:
    for label, (owner, name) in exported().items():
        original = getattr(owner, name)
        noted = functools.wraps(original)(functools.partial(_note, label, original))
        if owner is _native:
            # The layer has taken some of them under its own names.
            for module in [m for n, m in sys.modules.items() if n.split(".")[0] == "huquq"]:
                if getattr(module, name, None) is original:
                    setattr(module, name, noted)
        else:
            setattr(owner, name, functools.partialmethod(_note_method, label, original))


def _note(label: str, original: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    called.add(label)
    return original(*args, **kwargs)


def _note_method(self: Any, label: str, original: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    called.add(label)
    return original(self, *args, **kwargs)


_record()


class Case(unittest.TestCase):
    """A test with a scratch folder."""

    def setUp(self) -> None:
        self.scratch = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.scratch)

    def full(self) -> huquq.Store:
        """A store of its own that holds the real publication."""
        shutil.copytree(WORLD / "store", self.scratch / "full")
        return self.opened("full")

    def empty(self) -> huquq.Store:
        """One with nothing in it."""
        return self.opened("empty")

    def opened(self, name: str) -> huquq.Store:
        store = huquq.Store(self.scratch / name, ROOT, lang="ru")
        self.addCleanup(store.close)
        return store

    def refused(self, wanted: type[E], call: Callable[[], object]) -> E:
        with self.assertRaises(wanted) as caught:
            call()
        return caught.exception
