"""The app's own sentences and dates, for which no store is needed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Union, cast

from . import _native
from ._inputs import Day, call, day
from ._native import InvitationCard, Reminder, SentenceArg

#: Something put into a sentence: a text, a count, a date, or a `SentenceArg` such as `SentenceArg.AMOUNT(amount=5000)`.
Word = Union[str, int, date, datetime, SentenceArg, SentenceArg.TEXT, SentenceArg.NUMBER, SentenceArg.DATE, SentenceArg.AMOUNT]


def sentence(key: str, lang: str, **words: Word) -> str:
    """The sentence `key` of the app's texts in the language `lang`, or in the nearest the app speaks. No I/O.

    Raises `HuquqError.NotFound` when there is no such sentence or it needs something that is not in `words`, and
    `HuquqError.UnknownLanguage`.
    """
    return call(_native.sentence, key, {name.replace("_", "-"): _word(word) for name, word in words.items()}, lang)


def _word(word: Word) -> SentenceArg:
    if isinstance(word, str):
        return cast(SentenceArg, SentenceArg.TEXT(text=word))
    if isinstance(word, int):
        return cast(SentenceArg, SentenceArg.NUMBER(number=word))
    if isinstance(word, date):
        return cast(SentenceArg, SentenceArg.DATE(iso=day(word)))
    return cast(SentenceArg, word)


def reminders(keep: Day, prepare: int, now: datetime | str, lang: str) -> list[Reminder]:
    """Reminders of the day `keep` of a `Deadline` later than `now`, in local time. No I/O.

    Raises `HuquqError.Refused` with a sentence for a date that cannot be read, and `HuquqError.UnknownLanguage`.
    """
    return call(_native.reminders, day(keep), prepare, day(now), lang)


def calendar_entry(keep: Day, prepare: int, now: datetime | str, lang: str) -> str:
    """The day `keep` of a `Deadline` as iCalendar (RFC 5545) with its reminders later than `now`. Same input, same text. No I/O.

    Raises as `reminders`.
    """
    return call(_native.calendar_entry, day(keep), prepare, day(now), lang)


def locale_of(tag: str) -> str:
    """The locale for a language as a system names it (BCP 47, `uz-Cyrl-UZ`, `ky_KG`). No I/O.

    Raises `HuquqError.UnknownLanguage`: choose from `languages()`.
    """
    return call(_native.locale_of, tag)


def read_invitation(invitation: bytes, lang: str) -> InvitationCard:
    """Reads an invitation (the bytes of a file or of a code) or a first root. Nothing is trusted by that.

    Raises `HuquqError.Rejected` for bytes that are neither, and `HuquqError.UnknownLanguage`.
    """
    return call(_native.read_invitation, invitation, lang)
