"""A list that comes in parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar, overload

from ._native import Paging

Row = TypeVar("Row")
#: Rows of one call: the most the library gives, since it looks the whole list through for each part.
PART = 200


class Part(Protocol[Row]):
    """A part of a list, as the library gives it."""

    rows: list[Row]
    total: int


class Rows(Sequence[Row], Generic[Row]):
    """All rows of a list. It is read 200 at a time, as far as somebody looks; its length is known from the start."""

    def __init__(self, read: Callable[[Paging], Part[Row]]) -> None:
        """Reads the first part with `read`."""
        self._read = read
        part = read(Paging(offset=0, limit=PART))
        self._rows, self._total = list(part.rows), part.total

    def __len__(self) -> int:
        return self._total

    def __iter__(self) -> Iterator[Row]:
        at = 0
        while self._has(at):
            yield self._rows[at]
            at += 1

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> list[Row]: ...

    def __getitem__(self, at: int | slice) -> Row | list[Row]:
        last = max(range(*at.indices(self._total)), default=-1) if isinstance(at, slice) else at % max(self._total, 1)
        self._has(last)
        return self._rows[at]

    def __repr__(self) -> str:
        return f"<{self._total} rows>"

    def _has(self, at: int) -> bool:
        """Reads as far as `at`; false where the list ends before."""
        while len(self._rows) <= at < self._total:
            part = self._read(Paging(offset=len(self._rows), limit=PART))
            # An update may have made the list another one.
            self._total = part.total if part.rows else len(self._rows)
            self._rows += part.rows
        return at < len(self._rows)
