"""What Python has for texts, days and paths, as the boundary takes it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import ParamSpec, TypeVar, Union

from ._errors import HuquqError

P = ParamSpec("P")
T = TypeVar("T")

#: A day, or a day and a time, in local time; a text is ISO 8601.
Day = Union[str, date, datetime]
#: A path of a file or folder.
PathText = Union[str, "os.PathLike[str]"]


def call(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Calls the boundary with arguments whose texts are whole.

    The generated code meets half a character only after it has made room for other arguments, which is then lost: so it is looked for
    before.
    """
    check(args)
    check(kwargs)
    return function(*args, **kwargs)


def check(value: object) -> None:
    """Refuses a text with half a character in it (a lone surrogate), which no file and no key can hold."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise HuquqError.NotText() from None
    elif isinstance(value, Mapping):
        for item in value.items():
            check(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            check(item)
    elif type(value).__module__ == f"{__package__}._native":
        # A record; an object of the library holds only a number.
        check(getattr(value, "__dict__", {}))


def day(value: Day) -> str:
    """As the library reads it: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat("T", "minutes")
    return value.isoformat() if isinstance(value, date) else value


def maybe_day(value: Day | None) -> str | None:
    """The same, where there is one."""
    return None if value is None else day(value)


def path(value: PathText) -> str:
    """A path as text."""
    return os.fspath(value)


def instant(now: float | None) -> int:
    """Seconds since 1970-01-01T00:00:00Z: those given, or those of this machine's clock."""
    return int(time.time() if now is None else now)


def texts(values: Iterable[str]) -> list[str]:
    """A list of texts. One text is no list of letters."""
    if isinstance(values, str):
        raise TypeError(f"a list of texts, not the text {values!r}")
    return list(values)
