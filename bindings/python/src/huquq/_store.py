"""The store: one folder, opened once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import TracebackType
from typing import Union

from ._inputs import Day, PathText, call, check, day, instant, maybe_day, path, texts
from ._native import (
    Card,
    Choices,
    ContactRow,
    DatedEvent,
    Deadline,
    DeadlineRow,
    Engine,
    ExportReport,
    Fetcher,
    FilledLetter,
    GuidePage,
    Home,
    HomeQuestions,
    LetterForm,
    PageRow,
    PublisherRow,
    ReaderFacts,
    SearchRow,
    SituationScreen,
    Stay,
    StoreStatus,
    SyncOptions,
    SyncReport,
    Trip,
)
from ._network import UrlFetcher
from ._objects import Stop
from ._rows import Rows
from ._sources import From, sources
from ._watch import Watcher, watched

#: Visits: days of entry and exit (none while inside) in the country of the rule, or `Trip`s.
Trips = Iterable[Union[Trip, "tuple[Day, Day | None]"]]


class Store:
    """Verified content in one folder. Open it once and keep it; any number of threads may call at once. Nothing of what is asked is kept.

    `lang` of a call is a language as a system names it (`uz`, `uz-Cyrl`, `ky_KG`); without it the store's own is used. Days are `date`,
    `datetime` or ISO text; `now` is in seconds since 1970, this machine's clock without it. Each call can raise
    `HuquqError.UnknownLanguage`, `HuquqError.NotText`, `HuquqError.Closed`, `HuquqError.Busy`, `HuquqError.Empty` before the first update,
    and `HuquqError.Storage` and its like; what else it raises stands with it. A number that does not fit is a `ValueError`.
    """

    lang: str
    """Language of the calls that name none."""

    def __init__(self, folder: PathText, root: bytes | PathText, *, lang: str = "ru") -> None:
        """Opens `folder`, which is made if it is not there. `root` is the first root metadata of the publisher (`1.root.json`), as bytes
        or a file: it came to you by a way you trust.

        A store that is damaged or not there is no failure here: reading says so, and the next update makes it anew. Raises
        `HuquqError.Storage`, `HuquqError.AppTooOld`, `HuquqError.Rejected` when `root` is none.
        """
        if not isinstance(root, bytes):
            with open(root, "rb") as file:
                root = file.read()
        self._engine = call(Engine, path(folder), root)
        self.lang = lang

    def close(self) -> None:
        """Stops a running search, closes the file and frees what it held; waits for a call that is reading. Every call afterwards raises
        `HuquqError.Closed`. Closing twice is no failure. A running update goes on to its end: stop it by its `Stop` first.
        """
        self._engine.shut()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # What to read.

    def home(
        self,
        country: str,
        *,
        on: Day | None = None,
        nationality: str | None = None,
        events: Mapping[str, Day] | None = None,
        trips: Trips = (),
        facts: Iterable[str] = (),
        lang: str | None = None,
        now: float | None = None,
    ) -> Home:
        """What runs for a person on the day `on` (today), and how old the content is. `events` are days by the ids of `home_questions`.

        Raises `HuquqError.Refused` with a sentence for a date, a trip, a country, an event or a fact that cannot be understood.
        """
        about = ReaderFacts(
            country=country,
            nationality=nationality,
            on=day(date.today() if on is None else on),
            events=[DatedEvent(id=name, on=day(when)) for name, when in (events or {}).items()],
            trips=_trips(trips),
            facts=texts(facts),
        )
        return call(self._engine.home, about, self._lang(lang), instant(now))

    def home_questions(self, country: str, *, lang: str | None = None) -> HomeQuestions:
        """What can have happened to somebody in `country`, and what can be true of him; nothing for a country without rules."""
        return call(self._engine.home_questions, country, self._lang(lang))

    def guides(
        self, country: str | None = None, *, situation: str | None = None, lang: str | None = None
    ) -> Rows[PageRow]:
        """Guides of a country (of all) that help in `situation` (such as `held`; all), each in the best language there is."""
        wanted = self._lang(lang)
        return Rows(lambda part: call(self._engine.guides, country, situation, wanted, part))

    def guide(self, id: str, *, lang: str | None = None, second: str | None = None) -> GuidePage:
        """One guide. With `second`, each paragraph also in that language where it is there. Raises `HuquqError.NotFound`."""
        return call(self._engine.guide, id, self._lang(lang), second)

    def cards(self, country: str | None = None, *, lang: str | None = None) -> Rows[PageRow]:
        """Cards of a country (of all) to show to somebody, each in the best language there is."""
        wanted = self._lang(lang)
        return Rows(lambda part: call(self._engine.cards, country, wanted, part))

    def card(self, id: str, *, lang: str | None = None, show: str | None = None) -> Card:
        """One card for a reader of `lang`, shown in `show`, one of the languages it offers, or in the first of them. Raises
        `HuquqError.NotFound`, also for a language it does not offer.
        """
        return call(self._engine.card, id, self._lang(lang), show)

    def letters(self, country: str | None = None, *, lang: str | None = None) -> Rows[PageRow]:
        """Letters of a country (of all), each in the best language there is."""
        wanted = self._lang(lang)
        return Rows(lambda part: call(self._engine.letters, country, wanted, part))

    def letter(self, id: str, *, lang: str | None = None) -> LetterForm:
        """A letter with its questions. Raises `HuquqError.NotFound`."""
        return call(self._engine.letter, id, self._lang(lang))

    def letter_filled(
        self, id: str, answers: Mapping[str, str], *, write: str | None = None, lang: str | None = None
    ) -> FilledLetter:
        """A letter with `answers` in it, by the names of their questions, in the office's language `write`, or in the first it offers. What
        is not answered is a line to write on.

        Raises `HuquqError.Refused` for an answer that does not fit its question, `HuquqError.NotFound` for an unknown letter or language.
        """
        return call(self._engine.letter_filled, id, dict(answers), write, self._lang(lang))

    def situations(self, country: str | None = None, *, lang: str | None = None) -> Rows[PageRow]:
        """Situations of a country (of all), each in the best language there is."""
        wanted = self._lang(lang)
        return Rows(lambda part: call(self._engine.situations, country, wanted, part))

    def situation(self, id: str, answers: Iterable[str] = (), *, lang: str | None = None) -> SituationScreen:
        """The screen to which `answers` (their ids, in order) lead; without answers the first one. Raises `HuquqError.NotFound`, also for an
        answer its screen does not have.
        """
        return call(self._engine.situation, id, texts(answers), self._lang(lang))

    def contacts(
        self, country: str | None = None, *, topic: str | None = None, lang: str | None = None
    ) -> Rows[ContactRow]:
        """Contacts of a country (of all) that help with `topic` (all). Those with the surest numbers come first."""
        wanted = self._lang(lang)
        return Rows(lambda part: call(self._engine.contacts, country, topic, wanted, part))

    def contact(self, id: str, *, lang: str | None = None) -> ContactRow:
        """One contact. Raises `HuquqError.NotFound`."""
        return call(self._engine.contact, id, self._lang(lang))

    def deadlines(self, country: str | None = None, *, lang: str | None = None) -> Rows[DeadlineRow]:
        """Rules of a country (of all)."""
        wanted = self._lang(lang)
        return Rows(lambda part: call(self._engine.deadlines, country, wanted, part))

    def deadline(self, id: str, on: Day, *, nationality: str | None = None, lang: str | None = None) -> Deadline:
        """Counts a term from the day `on` (with a time, for terms in hours) for somebody of `nationality` (alpha-2), where it matters.

        Raises `HuquqError.Refused` with a sentence for a day that cannot be counted from, and `HuquqError.NotFound`.
        """
        return call(self._engine.deadline, id, day(on), nationality, self._lang(lang))

    def stay(
        self,
        id: str,
        trips: Trips,
        *,
        on: Day | None = None,
        nationality: str | None = None,
        lang: str | None = None,
    ) -> Stay:
        """Counts the days of a stay under the rule `id` on the day `on` (today).

        Raises `HuquqError.Refused` with a sentence for a day or a trip that cannot be read, and `HuquqError.NotFound`.
        """
        when = day(date.today() if on is None else on)
        return call(self._engine.stay, id, _trips(trips), when, nationality, self._lang(lang))

    def search(
        self, query: str, *, country: str | None = None, lang: str | None = None, limit: int = 20
    ) -> list[SearchRow]:
        """Searches everything in all languages, the best first, at most `limit` things (and never more than 200). Any text is an answer or
        an empty list.

        Raises `HuquqError.Stopped` when another search began or `stop_search` was called.
        """
        # Half a character is what a keyboard may hand over: it is passed over.
        typed = query.encode("utf-8", "surrogatepass")
        return call(self._engine.search, typed, self._lang(lang), country, limit)

    def stop_search(self) -> None:
        """Stops the search that runs on another thread, and waits for nothing."""
        self._engine.stop_search()

    def status(self, *, now: float | None = None) -> StoreStatus:
        """What is stored, whose signatures count, and how old it is."""
        return self._engine.status(instant(now))

    # What goes in and out.

    def sync(
        self,
        *source: From,
        countries: Iterable[str] = (),
        locales: Iterable[str] = (),
        max_bytes: int | None = None,
        max_seconds: int | None = None,
        proxy: str | None = None,
        fetcher: Fetcher | None = None,
        progress: Watcher | None = None,
        stop: Stop | None = None,
        now: float | None = None,
    ) -> SyncReport:
        """Updates from the first source that holds; the next is asked when one does not. A source is an address, a folder or a file.
        Addresses are fetched by `fetcher`, without one by `UrlFetcher(proxy)`. `countries` and `locales` are what to hold: those held
        already, or all.

        Everything is verified before anything is written, and written in one step: the stored content is whole after each failure. What
        `progress` raises stops it and is raised here. Raises `HuquqError.Offline`, `Address`, `Allowance`, `NotACarrier`, `Rejected`,
        `NameTaken`, `NothingFor`, `Lacking`, `Stopped`, `Full`.
        """
        options = _options(countries, locales, max_bytes, max_seconds)
        over, when = fetcher or _network(proxy), instant(now)
        return watched(
            progress,
            stop,
            lambda watch, end: call(self._engine.sync, sources(source), options, when, over, watch, end),
        )

    def import_file(
        self,
        file: PathText,
        *,
        countries: Iterable[str] = (),
        locales: Iterable[str] = (),
        max_seconds: int | None = None,
        progress: Watcher | None = None,
        stop: Stop | None = None,
        now: float | None = None,
    ) -> SyncReport:
        """Takes in a file that another phone or `huquq export` made: an update like any other, with the same checks and no network. Raises
        as `sync`.
        """
        options, when = _options(countries, locales, None, max_seconds), instant(now)
        return watched(
            progress,
            stop,
            lambda watch, end: call(self._engine.import_file, path(file), options, when, watch, end),
        )

    def import_slip(
        self,
        slip: bytes,
        *,
        progress: Watcher | None = None,
        stop: Stop | None = None,
        now: float | None = None,
    ) -> SyncReport:
        """Takes in an update that a `SlipReader` has read: the same checks as any other. Raises `HuquqError.NothingFor` when it is for
        phones at another release, and as `sync`.
        """
        when = instant(now)
        return watched(progress, stop, lambda watch, end: call(self._engine.import_slip, slip, when, watch, end))

    def export_file(
        self,
        file: PathText,
        *,
        countries: Iterable[str] = (),
        locales: Iterable[str] = (),
        progress: Watcher | None = None,
        stop: Stop | None = None,
    ) -> ExportReport:
        """Writes what is stored to a file, for a phone: of `countries` and `locales` if any are given, or all. A file that was there stays
        until the new one is whole. Raises `HuquqError.NothingFor`, `Stopped`, `Full`.
        """
        of, read = texts(countries), texts(locales)
        return watched(
            progress,
            stop,
            lambda watch, end: call(self._engine.export_file, path(file), of, read, watch, end),
        )

    # Publishers.

    def publishers(self, *, lang: str | None = None) -> list[PublisherRow]:
        """All publishers of this store, the first of them first, with the words of their roots in `lang`."""
        return call(self._engine.publishers, self._lang(lang))

    def add_publisher(
        self,
        invitation: bytes,
        *source: From,
        countries: Iterable[str] = (),
        locales: Iterable[str] = (),
        max_bytes: int | None = None,
        max_seconds: int | None = None,
        proxy: str | None = None,
        fetcher: Fetcher | None = None,
        progress: Watcher | None = None,
        stop: Stop | None = None,
        lang: str | None = None,
        now: float | None = None,
    ) -> PublisherRow:
        """Adds the publisher of an invitation whose words you have compared (`read_invitation`). Its content comes from the sources, or
        without any from the address in the invitation. On failure nothing stays.

        Raises `HuquqError.Known`, `HuquqError.NameTaken`, and as `sync`.
        """
        options = _options(countries, locales, max_bytes, max_seconds)
        over, words, when = fetcher or _network(proxy), self._lang(lang), instant(now)
        return watched(
            progress,
            stop,
            lambda watch, end: call(
                self._engine.add_publisher, invitation, sources(source), options, words, when, over, watch, end
            ),
        )

    def remove_publisher(self, id: str) -> None:
        """Removes a publisher that was added, by its id, with all its content. Raises `HuquqError.NotFound`, also for the first one."""
        call(self._engine.remove_publisher, id)

    def publisher(self, id: str) -> Store:
        """The store of a publisher that was added, by its id; it is closed by itself. Raises `HuquqError.NotFound`."""
        other = Store.__new__(Store)
        other._engine, other.lang = call(self._engine.publisher, id), self.lang
        return other

    # What is kept.

    def settings(self) -> Choices:
        """What the reader chose to keep; nothing, where he has not asked for it."""
        return self._engine.settings()

    def keep_settings(
        self, *, language: str | None = None, second_language: str | None = None, country: str | None = None
    ) -> None:
        """Keeps these choices in place of what was kept. Raises `HuquqError.NotFound` for a country that is no two letters."""
        choices = Choices(language=language, second_language=second_language, country=country)
        call(self._engine.keep_settings, choices)

    def forget_settings(self) -> None:
        """Forgets all choices; no file of them stays."""
        self._engine.forget_settings()

    def _lang(self, lang: str | None) -> str:
        return self.lang if lang is None else lang


def _network(proxy: str | None) -> UrlFetcher:
    check(proxy)
    return UrlFetcher(proxy)


def _trips(trips: Trips) -> list[Trip]:
    return [
        t if isinstance(t, Trip) else Trip(country=None, entered=day(t[0]), left=maybe_day(t[1])) for t in trips
    ]


def _options(
    countries: Iterable[str], locales: Iterable[str], max_bytes: int | None, max_seconds: int | None
) -> SyncOptions:
    return SyncOptions(
        countries=texts(countries), locales=texts(locales), max_bytes=max_bytes, max_seconds=max_seconds, proxy=None
    )
