"""Whatever comes in is an answer or an error of its own; nothing ends the process, and the store goes on."""

from __future__ import annotations

import resource
import subprocess
import sys
import threading
from datetime import date, datetime

import huquq
from huquq import _native
from world import NOW, REPO, ROOT, Case

Error = huquq.HuquqError
LONE, NUL, LONG = "\ud800", "a\0b", "я" * 1_000_000
HOLDER = """
import sqlite3, sys
store = sqlite3.connect(sys.argv[1], isolation_level=None)
store.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


class BadInput(Case):
    def setUp(self) -> None:
        super().setUp()
        self.store = self.full()

    def test_unknown_ids(self) -> None:
        store = self.store
        for id in ["", "kz", "kz/none", "kz/../kg", "%", NUL, LONG, "🙂", "' OR 1=1 --"]:
            for call in (
                lambda: store.guide(id),
                lambda: store.card(id),
                lambda: store.letter(id),
                lambda: store.letter_filled(id, {}),
                lambda: store.situation(id),
                lambda: store.contact(id),
                lambda: store.deadline(id, "2026-01-01"),
                lambda: store.stay(id, [], on="2026-01-01"),
                lambda: store.publisher(id or "none"),
                lambda: store.remove_publisher(id),
                lambda: huquq.sentence(id, "ru"),
            ):
                with self.subTest(id=id[:10]):
                    error = self.refused(Error.NotFound, call)
                    self.assertLess(len(error.what), 400)
                    self.assertTrue(error.say("ky"))
        self.refused(Error.NotFound, lambda: store.card("kz/asylum-officer", show="fr"))

    def test_a_wrong_language_wherever_one_is_asked_for(self) -> None:
        store = self.store
        for tag in ["klingon", "", NUL, LONG, "ru" * 1000, "🙂"]:
            for call in (
                lambda: store.guides(lang=tag),
                lambda: store.guide("kz/asylum", lang=tag),
                lambda: store.guide("kz/asylum", second=tag),
                lambda: store.search("a", lang=tag),
                lambda: store.deadline("kz-03", "2026-01-01", lang=tag),
                lambda: store.publishers(lang=tag),
                lambda: store.keep_settings(language=tag),
                lambda: huquq.locale_of(tag),
                lambda: huquq.sentence("error-empty", tag),
                lambda: Error.Empty().say(tag),
            ):
                with self.subTest(tag=tag[:10]):
                    self.assertLess(len(self.refused(Error.UnknownLanguage, call).tag), 100)

    def test_half_a_character_is_not_text(self) -> None:
        store = self.store
        file = huquq.Source.FILE(path=LONE)
        for name, call in {
            "id": lambda: store.guide(LONE),
            "language": lambda: store.guides(lang=LONE),
            "list": lambda: store.situation("kz/accident", [LONE]),
            "answer": lambda: store.letter_filled("kz/asylum-request", {"full-name": LONE}),
            "name of an answer": lambda: store.letter_filled("kz/asylum-request", {LONE: "a"}),
            "day": lambda: store.deadline("kz-03", LONE),
            "record": lambda: store.home("kz", events={"entered": LONE}),
            "trip": lambda: store.stay("kz-06", [(LONE, None)]),
            "choice": lambda: store.keep_settings(country=LONE),
            "folder": lambda: huquq.Store(self.scratch / LONE, ROOT),
            "source": lambda: store.sync(file, now=NOW),
            "country": lambda: store.sync(REPO, countries=[LONE], now=NOW),
            "proxy": lambda: store.sync("https://ngo.example", proxy=LONE, now=NOW),
            "file": lambda: store.export_file(self.scratch / LONE),
            "sentence": lambda: huquq.sentence("error-lacking", "ru", packs=LONE),
            "keep": lambda: huquq.reminders(LONE, 0, "2026-01-01T00:00", "ru"),
            "entry": lambda: huquq.calendar_entry("2026-01-01", 0, LONE, "ru"),
            "locale": lambda: huquq.locale_of(LONE),
            "invitation": lambda: huquq.read_invitation(b"", LONE),
            "error": lambda: Error.NotFound(what=LONE).say("ru"),
        }.items():
            with self.subTest(name):
                self.assertTrue(self.refused(Error.NotText, call).say("ru"))
        # What is typed is searched for all the same.
        for typed in [LONE, "\udfff\ud800 виза", NUL, "", "🙂", 'виза" OR *', LONG]:
            self.assertIsInstance(store.search(typed, limit=3), list)
        self.assertTrue(store.search("виза \ud800"))

    def test_half_a_character_costs_no_memory(self) -> None:
        def often() -> None:
            for _ in range(300):
                self.refused(Error.NotText, lambda: self.store.letter_filled("x" * 100_000, {LONE: "a"}))

        often()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        often()
        # What the generated code loses would be 30 MB.
        self.assertLess(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, 8_000)

    def test_days_that_are_none(self) -> None:
        store = self.store
        for on in ["", "yesterday", "2026-02-30", "2026-13-01", "0000-00-00", "-1-01-01", "99999-01-01", NUL, LONG]:
            for call in (
                lambda: store.deadline("kz-03", on),
                lambda: store.stay("kz-06", [], on=on),
                lambda: store.stay("kz-06", [(on, None)], on="2026-11-20"),
                lambda: store.home("kz", on=on),
                lambda: store.home("kz", on="2026-11-24", events={"entered": on}),
                lambda: huquq.reminders(on, 0, "2026-01-01T00:00", "ru"),
                lambda: huquq.calendar_entry(on, 0, "2026-01-01T00:00", "ru"),
            ):
                with self.subTest(on=on[:12]):
                    self.assertTrue(self.refused(Error.Refused, call).sentence)

    def test_days_at_the_ends_of_the_calendar(self) -> None:
        for on in (date.min, date.max, datetime.min, datetime.max):
            try:
                self.store.deadline("kz-03", on)
            except Error.Refused as error:
                self.assertTrue(error.sentence)
        for now in (-(2**63), -1, 0, 2**63 - 1):
            self.assertEqual(self.store.status(now=now).content.release, 2)

    def test_numbers_that_do_not_fit(self) -> None:
        for limit in (-1, 2**32):
            self.refused(ValueError, lambda: self.store.search("a", limit=limit))
        self.refused(ValueError, lambda: self.store.status(now=2**63))
        self.refused(ValueError, lambda: self.store.sync(REPO, max_bytes=-1, now=NOW))
        self.refused(TypeError, lambda: self.store.guide(None))
        self.assertLessEqual(len(self.store.search("а", limit=2**32 - 1)), 200)
        self.assertTrue(huquq.reminders("2026-01-01", 2**32 - 1, "2026-01-01T00:00", "ru"))

    def test_folders_and_roots_that_are_none(self) -> None:
        self.refused(Error.Rejected, lambda: huquq.Store(self.scratch / "new", b"no root"))
        self.refused(Error.Rejected, lambda: huquq.Store(self.scratch / "new", b""))
        self.refused(FileNotFoundError, lambda: huquq.Store(self.scratch / "new", self.scratch / "no file"))
        (self.scratch / "file").write_text("a file")
        self.refused(Error.Storage, lambda: huquq.Store(self.scratch / "file", ROOT))
        self.refused(Error.Storage, lambda: huquq.Store(self.scratch / NUL, ROOT))
        damaged = self.scratch / "damaged"
        damaged.mkdir()
        (damaged / "content.sqlite").write_bytes(b"no database at all" * 100)
        store = self.opened("damaged")
        self.assertTrue(self.refused(Error.Damaged, store.guides).say("uz"))
        self.assertEqual(store.sync(REPO, countries=["kz"], locales=["ru"], now=NOW).release, 2)

    def test_a_store_that_another_process_holds(self) -> None:
        command = [sys.executable, "-c", HOLDER, self.scratch / "full" / "content.sqlite"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
            assert holder.stdin and holder.stdout
            self.assertEqual(holder.stdout.readline(), b"held\n")
            # Each waits for the other process before it gives up: at once, so that it is waited for once.
            met: dict[str, Exception] = {}

            def tried(name: str, store: huquq.Store) -> None:
                try:
                    store.guides() if name == "read" else store.sync(REPO, now=NOW)
                except Exception as error:
                    met[name] = error

            threads = [threading.Thread(target=tried, args=(name, self.store)) for name in ("read", "update")]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual({name: type(error) for name, error in met.items()}, {"read": Error.Busy, "update": Error.Busy})
            holder.stdin.close()
        self.assertTrue(self.store.guides())
        self.assertEqual(self.store.sync(REPO, now=NOW).release, 2)

    def test_every_error_has_a_sentence_in_every_language(self) -> None:
        classes = [c for c in vars(Error).values() if isinstance(c, type) and issubclass(c, Error)]
        self.assertEqual(len(classes), 21)
        for error in classes:
            names = error.__init__.__code__.co_varnames[1 : error.__init__.__code__.co_argcount]
            made = error(**{name: ["kz/ru"] if name == "packs" else "7" for name in names})
            for language in huquq.languages():
                self.assertTrue(made.say(language.locale), error)
            self.assertIsInstance(made, _native.HuquqError)
