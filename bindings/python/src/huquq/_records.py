"""Records that show their fields."""

from __future__ import annotations

import dataclasses

from . import _native


def show_fields() -> None:
    """The generated records know how to print themselves and show nothing in a notebook or in a list: now they show the same."""
    for record in vars(_native).values():
        if isinstance(record, type) and dataclasses.is_dataclass(record):
            record.__repr__ = _shown  # type: ignore[method-assign]


def _shown(self: object) -> str:
    fields = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
    return f"{type(self).__name__}({fields})"
