"""Where content comes from, as a script names it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Union, cast

from ._inputs import path
from ._native import Source

#: An address (`https://…`), the folder of a repository, a file that another phone made, or a `Source` that says which it is.
From = Union[str, "os.PathLike[str]", Source, Source.ADDRESS, Source.FOLDER, Source.FILE]


def sources(given: Iterable[From]) -> list[Source]:
    """Each as the library takes it. What is not there is asked for as a folder, and the library says so."""
    return [one(item) for item in given]


def one(given: From) -> Source:
    if not isinstance(given, (str, os.PathLike)):
        return cast(Source, given)
    text = path(given)
    if isinstance(given, str) and "://" in text:
        return cast(Source, Source.ADDRESS(url=text))
    return cast(Source, Source.FILE(path=text) if os.path.isfile(text) else Source.FOLDER(path=text))
