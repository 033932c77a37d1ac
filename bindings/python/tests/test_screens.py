"""Every screen, read from the real publication."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime

import huquq
from world import NOW, ROOT, Case


class Screens(Case):
    def setUp(self) -> None:
        super().setUp()
        self.store = self.full()

    def test_home_asks_and_tells_what_runs(self) -> None:
        questions = self.store.home_questions("kz", lang="en")
        self.assertIn("entered", [q.id for q in questions.events])
        self.assertIn("eaeu-worker", [q.id for q in questions.facts])
        home = self.store.home(
            "kz",
            on=date(2026, 11, 24),
            nationality="uz",
            events={"entered": date(2026, 11, 20), "fine-order": "2026-11-23"},
            trips=[(date(2026, 11, 20), None)],
            facts=["seasonal-worker"],
            now=NOW,
        )
        self.assertTrue(home.terms and home.nothing_runs is None)
        soonest = [t.do_by for t in home.terms if t.do_by and not t.needs]
        self.assertEqual(soonest, sorted(soonest))
        self.assertEqual((home.content.release, home.content.age_days), (2, 0))
        # Today, by this machine's clock, when nobody says which day.
        self.assertIsNotNone(self.store.home("kz").nothing_runs)

    def test_lists_are_whole_however_long(self) -> None:
        for rows in [
            self.store.guides(),
            self.store.cards("kz"),
            self.store.letters("kz"),
            self.store.situations("kz"),
            self.store.contacts(),
            self.store.deadlines(),
        ]:
            ids = [row.id for row in rows]
            self.assertEqual((len(ids), len(set(ids))), (len(rows), len(rows)))
            self.assertGreater(len(ids), 5)
            self.assertEqual(rows[-1].id, ids[-1])
            self.assertEqual([r.id for r in rows[2:5]], ids[2:5])
            self.assertRaises(IndexError, lambda: rows[len(ids)])
        self.assertLess(len(self.store.guides("kz", situation="held")), len(self.store.guides("kz")))
        self.assertEqual(len(self.store.guides("zz")), 0)
        self.assertEqual(list(self.store.guides("zz")), [])

    def test_a_list_is_read_part_by_part(self) -> None:
        every = [f"row {n}" for n in range(450)]
        asked = []

        def read(part: huquq.Paging) -> Part:
            asked.append(part.offset)
            return Part(every[part.offset : part.offset + part.limit], len(every))

        rows = huquq.Rows(read)
        self.assertEqual((asked, len(rows), rows[0]), ([0], 450, "row 0"))
        self.assertEqual((rows[250], asked), ("row 250", [0, 200]))
        self.assertEqual((list(rows), asked), (every, [0, 200, 400]))
        self.assertEqual((rows[-450], rows[100:0:-50], "row 449" in rows), ("row 0", ["row 100", "row 50"], True))
        # An update made the list shorter while it was read.
        rows = huquq.Rows(read)
        del every[200:]
        self.assertEqual((len(list(rows)), len(rows)), (200, 200))

    def test_a_guide_in_two_languages(self) -> None:
        page = self.store.guide("kz/asylum", lang="uz", second="ru")
        self.assertEqual((page.language.locale, page.language.fallback, page.second_locale), ("uz-Latn", False, "ru"))
        step = next(p for p in page.paragraphs if p.kind == huquq.ParagraphKind.STEP)
        self.assertTrue(step.second and step.second != step.text)
        self.assertTrue(page.sources and page.sources[0].title)
        self.assertEqual(self.store.guide("kz/asylum").language.locale, "ru", "the store's own language")

    def test_cards_and_letters(self) -> None:
        card = self.store.card("kz/asylum-officer", lang="uz", show="kk")
        self.assertEqual((card.their_locale, card.language.locale), ("kk", "uz-Latn"))
        self.assertTrue(all(s.yours and s.theirs for s in card.sentences))
        form = self.store.letter("kz/asylum-request", lang="ky")
        self.assertIn("full-name", [q.id for q in form.questions])
        letter = self.store.letter_filled("kz/asylum-request", {"full-name": "Азиз Каримов"}, write="kk", lang="ky")
        self.assertIn("Азиз Каримов", letter.text)
        self.assertIn("<html", letter.html)
        self.assertTrue(letter.unanswered and letter.their_locale == "kk")
        wrong = {"entered": "yesterday"}
        refused = self.refused(
            huquq.HuquqError.Refused, lambda: self.store.letter_filled("kz/asylum-request", wrong, lang="ru")
        )
        self.assertEqual(refused.sentence, refused.say("ru"))

    def test_situations_lead_somewhere(self) -> None:
        first = self.store.situation("kz/accident")
        answer = first.answers[0]
        self.assertEqual(self.store.situation("kz/accident", [answer.id]).id, answer.to)
        self.refused(huquq.HuquqError.NotFound, lambda: self.store.situation("kz/accident", ["none"]))
        # A text is no list of letters.
        self.refused(TypeError, lambda: self.store.situation("kz/accident", answer.id))

    def test_contacts_by_topic(self) -> None:
        self.assertEqual(self.store.contact("kz-111", lang="uz").phones[0].number, "111")
        topic = self.store.contact("kz-unhcr").topics[0]
        self.assertIn("kz-unhcr", [c.id for c in self.store.contacts("kz", topic=topic)])

    def test_deadlines_take_days_of_python(self) -> None:
        by_day = self.store.deadline("kz-03", date(2026, 4, 27))
        self.assertEqual(by_day, self.store.deadline("kz-03", "2026-04-27"))
        self.assertTrue(by_day.steps and by_day.keep and by_day.rule.id == "kz-03")
        stay = self.store.stay("kz-06", [(date(2026, 11, 1), None)], on=date(2026, 11, 20), nationality="uz")
        self.assertEqual((stay.inside, stay.used), (True, 20))
        abroad = huquq.Trip(country="kg", entered="2026-10-01", left="2026-10-05")
        self.assertEqual(self.store.stay("kz-06", [abroad], on="2026-11-20", nationality="uz").used, 0)
        now = datetime(2026, 4, 27, 12, 0)
        reminders = huquq.reminders(by_day.keep, by_day.prepare, now, "uz")
        self.assertEqual(reminders, huquq.reminders(date.fromisoformat(by_day.keep), by_day.prepare, "2026-04-27T12:00", "uz"))
        entry = huquq.calendar_entry(by_day.keep, by_day.prepare, now, "uz")
        self.assertIn("BEGIN:VCALENDAR", entry)
        self.assertEqual(entry.count("BEGIN:VALARM"), len(reminders))

    def test_search_finds_across_alphabets(self) -> None:
        found = self.store.search("boshpana", lang="uz-Cyrl", country="kz", limit=5)
        self.assertEqual(found[0].kind, "guide")
        self.assertTrue(any(part.marked for row in found for part in row.snippet))
        self.assertLessEqual(len(self.store.search("а", limit=3)), 3)
        self.store.stop_search()

    def test_status_and_settings(self) -> None:
        status = self.store.status(now=NOW + 400 * 86400)
        self.assertTrue(status.content.old and status.content.age_days == 400)
        self.assertTrue(status.packs and status.keys and status.root == 1)
        self.assertEqual(self.store.settings(), huquq.Choices())
        self.store.keep_settings(language="uz-Latn", country="kz")
        self.assertEqual(self.store.settings(), huquq.Choices(language="uz-Latn", country="kz"))
        self.refused(huquq.HuquqError.NotFound, lambda: self.store.keep_settings(country="Kazakhstan"))
        self.store.forget_settings()
        self.assertEqual(self.store.settings(), huquq.Choices())

    def test_sentences_need_no_store(self) -> None:
        self.assertEqual(len(huquq.languages()), 7)
        self.assertEqual(huquq.locale_of("uz-Cyrl-UZ"), "uz-Cyrl")
        self.assertRegex(huquq.library_version(), r"^\d+\.\d+\.\d+$")
        self.assertIsNone(huquq.nothing())
        self.assertIn("Kazakhstan", huquq.sentence("error-lacking", "en", packs="Kazakhstan"))
        amount = huquq.SentenceArg.AMOUNT(amount=5)
        for word in ["text", 3, date(2026, 1, 2), datetime(2026, 1, 2, 3, 4), amount]:
            self.assertTrue(huquq.sentence("error-lacking", "ru", packs=word))
        self.refused(huquq.HuquqError.NotFound, lambda: huquq.sentence("no-such-key", "ru"))
        self.refused(huquq.HuquqError.NotFound, lambda: huquq.sentence("error-lacking", "ru"))

    def test_records_are_plain_and_show_themselves(self) -> None:
        row = self.store.contact("kz-111")
        self.assertEqual(dataclasses.asdict(row)["phones"][0]["number"], "111")
        self.assertIn("number='111'", repr([row]))
        self.assertEqual(repr(self.store.guides("kz")), f"<{len(self.store.guides('kz'))} rows>")

    def test_the_generated_code_is_of_this_library(self) -> None:
        # The generator writes these checks and makes none of them.
        huquq._native._uniffi_check_api_checksums(huquq._native._UniffiLib)

    def test_a_closed_store_says_so(self) -> None:
        with huquq.Store(self.scratch / "full", ROOT.read_bytes()) as store:
            self.assertEqual(store.status(now=NOW).content.release, 2)
        closed = self.refused(huquq.HuquqError.Closed, store.guides)
        self.assertTrue(closed.say("uz"))
        store.close()


class Part:
    def __init__(self, rows: list[str], total: int) -> None:
        self.rows, self.total = rows, total
