"""Writes the API reference of the installed package into a folder, and looks whether every public name has a text.

    python bindings/python/reference.py target/python/reference

Needs pdoc. What it says of the library's own calls and records is what stands in the Rust source.
"""

from __future__ import annotations

import dataclasses
import inspect
import sys
from pathlib import Path

import pdoc

import huquq


def without_text() -> list[str]:
    """Public names that nobody has explained."""
    missing = []
    page = pdoc.doc.Module(huquq)
    for name in huquq.__all__:
        found = page.get(name)
        assert found is not None, name
        if not found.docstring:
            missing.append(name)
        value = getattr(huquq, name)
        if not isinstance(found, pdoc.doc.Class) or issubclass(value, huquq.InternalError):
            continue
        fields = {f.name for f in dataclasses.fields(value)} if dataclasses.is_dataclass(value) else set()
        own = {n for n, v in vars(value).items() if not n.startswith(("_", "is_")) and (callable(v) or inspect.isdatadescriptor(v))}
        for member in sorted(own | fields):
            described = found.get(member)
            if described is None or not described.docstring:
                missing.append(f"{name}.{member}")
    return missing


if __name__ == "__main__":
    pdoc.render.configure(docformat="markdown", show_source=False)
    pdoc.pdoc("huquq", output_directory=Path(sys.argv[1]))
    missing = without_text()
    assert not missing, missing
    print(f"{len(huquq.__all__)} names, every name has a text")
