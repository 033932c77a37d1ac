"""What can go wrong, with a sentence for the reader."""

from __future__ import annotations

from ._native import FetchFailure, HuquqError, error_sentence

__all__ = ["FetchFailure", "HuquqError"]


def _say(self: HuquqError, lang: str) -> str:
    """What to tell the reader, in his language. No I/O."""
    from ._inputs import call  # Which raises these errors itself.

    return call(error_sentence, self, lang)


# `sentence` is a field of one of them.
HuquqError.say = _say
