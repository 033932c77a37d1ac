"""A plain function that watches a long call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ._errors import HuquqError
from ._native import Progress, ProgressAt
from ._objects import Stop

T = TypeVar("T")
#: Is told how far a long call is. What it raises stops the call and is raised by it.
Watcher = Callable[[ProgressAt], object]


class Watch(Progress):
    """Tells a function, and stops the call when that raises: also for Ctrl-C, which arrives here."""

    def __init__(self, told: Watcher | None, stop: Stop) -> None:
        self._told, self._stop = told, stop
        self.raised: BaseException | None = None

    def on_progress(self, at: ProgressAt) -> None:
        try:
            if self._told is not None and self.raised is None:
                self._told(at)
        except BaseException as error:
            self.raised = error
            self._stop.stop()


def watched(told: Watcher | None, stop: Stop | None, long: Callable[[Progress, Stop], T]) -> T:
    """Calls `long` with a watcher and a stop."""
    stop = Stop() if stop is None else stop
    watch = Watch(told, stop)
    try:
        done = long(watch, stop)
    except HuquqError.Stopped:
        if watch.raised is None:
            raise
    if watch.raised is not None:
        raise watch.raised
    return done
