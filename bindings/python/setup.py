"""Builds the library, generates its Python side and puts both into the wheel.

`HUQUQ_PROFILE` names the Cargo profile of the library that is shipped: `mobile`, unless it says otherwise.
"""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py

TOP = Path(__file__).resolve().parents[2]
PROFILE = os.environ.get("HUQUQ_PROFILE", "mobile")
LIBRARY = "libhuquq_ffi.dylib" if sys.platform == "darwin" else "libhuquq_ffi.so"


def cargo(*args: str) -> str:
    command = [os.environ.get("CARGO", "cargo"), *args]
    return subprocess.run(command, cwd=TOP, check=True, stdout=subprocess.PIPE, text=True).stdout


METADATA = json.loads(cargo("metadata", "--no-deps", "--format-version=1"))
TARGET = Path(METADATA["target_directory"])
VERSION = next(p["version"] for p in METADATA["packages"] if p["name"] == "huquq-ffi")


def with_fields(generated: str) -> str:
    """The generated module with the fields of its records declared in their classes, with their texts from the Rust source.

    The generator writes neither. So they are seen by `dataclasses`, by editors and in the reference.
    """
    texts: dict[tuple[str, str], str] = {}
    for file in sorted((TOP / "bindings/src").rglob("*.rs")):
        for name, body in re.findall(r"^pub struct (\w+) \{\n(.*?)^\}", file.read_text(), re.M | re.S):
            for lines, field in re.findall(r"((?: +/// .*\n)+)(?: +#.*\n)* +pub (\w+):", body):
                texts[name, field] = " ".join(line.strip().removeprefix("/// ") for line in lines.splitlines())
    out = generated.splitlines()
    for record in reversed(ast.parse(generated).body):
        if isinstance(record, ast.ClassDef) and record.decorator_list:
            made = next(d for d in record.body if isinstance(d, ast.FunctionDef) and d.name == "__init__")
            fields: list[str] = []
            for arg in made.args.kwonlyargs:
                text = texts[record.name, arg.arg.removeprefix("_")]
                fields += [f"    {arg.arg}: {ast.unparse(arg.annotation)}", f'    r"""{text}"""']
            out[made.lineno - 1 : made.lineno - 1] = [*fields, ""]
    return "\n".join(out) + "\n"


class WithLibrary(build_py):
    """The package, the generated module `_native` and the library beside it."""

    def run(self) -> None:
        super().run()
        package = Path(self.build_lib) / "huquq"
        # The generator reads symbols, which a library that is shipped has no more.
        cargo("build", "--quiet", "-p", "huquq-ffi")
        generated = TARGET / "python" / "generated"
        bindgen = ("run", "--quiet", "-p", "huquq-uniffi-bindgen", "--", "generate", str(TARGET / "debug" / LIBRARY))
        cargo(*bindgen, "--language", "python", "--out-dir", str(generated))
        (package / "_native.py").write_text(with_fields((generated / "huquq.py").read_text()))
        if PROFILE == "debug":
            shipped = TARGET / "debug" / LIBRARY
        else:
            # Without the static library beside it: that would switch link-time optimisation off.
            cargo("rustc", "--quiet", "-p", "huquq-ffi", "--profile", PROFILE, "--crate-type", "cdylib")
            shipped = TARGET / PROFILE / LIBRARY
        shutil.copyfile(shipped, package / LIBRARY)


class OnePlatform(bdist_wheel):
    """Any Python 3 on this platform: the library is called through ctypes and knows nothing of Python."""

    def get_tag(self) -> tuple[str, str, str]:
        return "py3", "none", sysconfig.get_platform().replace("-", "_").replace(".", "_")


class WithPlatform(Distribution):
    """Not the same on all platforms, though nothing is compiled by setuptools."""

    def has_ext_modules(self) -> bool:
        return True


# A stale file of an earlier build would be shipped.
shutil.rmtree(TARGET / "python" / "build", ignore_errors=True)
for folder in ("build", "egg"):
    (TARGET / "python" / folder).mkdir(parents=True, exist_ok=True)
setup(
    version=VERSION,
    distclass=WithPlatform,
    cmdclass={"build_py": WithLibrary, "bdist_wheel": OnePlatform},
    options={
        "build": {"build_base": str(TARGET / "python" / "build")},
        "egg_info": {"egg_base": str(TARGET / "python" / "egg")},
    },
)
