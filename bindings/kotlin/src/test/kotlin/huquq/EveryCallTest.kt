package huquq

import huquq.ffi.Choices
import huquq.ffi.DatedEvent
import huquq.ffi.DeadlineKind
import huquq.ffi.Engine
import huquq.ffi.EngineInterface
import huquq.ffi.HuquqException
import huquq.ffi.LetterPlace
import huquq.ffi.Paging
import huquq.ffi.ParagraphKind
import huquq.ffi.ReaderFacts
import huquq.ffi.SentenceArg
import huquq.ffi.SlipReader
import huquq.ffi.Stage
import huquq.ffi.TermState
import huquq.ffi.Trip
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.fileSize
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Each exported call through the layer, with the real content, at least once. */
class EveryCallTest {
    private fun phone(folder: Path, test: suspend (Huquq) -> Unit) = runBlocking {
        recording.over(Engine(World.phone(folder).toString(), World.root)).use { test(it) }
    }

    @Test
    fun `guides are listed in parts and one is read in two languages`(@TempDir folder: Path) = phone(folder) { store ->
        val all = store.guides("kz", null, "uz-Latn")
        assertTrue(all.total > 10u, "${all.total}")
        val part = store.guides("kz", null, "uz-Latn", Paging(offset = 3u, limit = 2u))
        assertEquals(all.rows.subList(3, 5), part.rows)
        assertEquals(all.total, part.total)
        val situation = all.rows.firstNotNullOf { it.situations.firstOrNull() }
        val some = store.guides("kz", situation, "uz-Latn")
        assertTrue(some.total in 1u..<all.total && some.rows.all { situation in it.situations })

        val guide = store.guide("kz/passport-taken", "uz-Latn", second = "ru")
        assertEquals("uz-Latn" to "ru", guide.language.locale to guide.secondLocale)
        val text = guide.paragraphs.first { it.kind == ParagraphKind.TEXT || it.kind == ParagraphKind.STEP }
        assertNotEquals(text.text, checkNotNull(text.second))
        assertTrue(guide.sources.isNotEmpty())
        assertNull(store.guide("kz/passport-taken", "ru").secondLocale)
    }

    @Test
    fun `a card stands in both languages`(@TempDir folder: Path) = phone(folder) { store ->
        assertTrue(store.cards("kz", "ky").rows.any { it.id == "kz/police" && it.to == "officer" })
        val card = store.card("kz/police", "ky", show = "kk")
        assertEquals("ky" to "kk", card.language.locale to card.theirLocale)
        assertTrue(card.sentences.isNotEmpty() && card.sentences.all { it.yours != it.theirs })
        assertEquals(card.offered.first(), store.card("kz/police", "ky").theirLocale)
    }

    @Test
    fun `a letter asks and is filled`(@TempDir folder: Path) = phone(folder) { store ->
        assertTrue(store.letters("kz", "ru").rows.any { it.id == "kz/wage-claim" })
        val form = store.letter("kz/wage-claim", "ru")
        assertTrue(form.questions.isNotEmpty() && form.advice.isNotEmpty())
        val empty = store.letterFilled(form.id, emptyMap(), "ru")
        assertTrue(empty.unanswered.isNotEmpty())
        val money = form.questions.first { it.kind == huquq.ffi.AnswerKind.MONEY }
        val filled = store.letterFilled(form.id, mapOf(money.id to "450000"), "ru", write = "kk")
        assertEquals("kk", filled.theirLocale)
        assertEquals(empty.unanswered.size - 1, filled.unanswered.size)
        assertTrue(Regex("450.000").containsMatchIn(filled.text), filled.text)
        assertTrue(filled.html.startsWith("<!DOCTYPE html>", ignoreCase = true))
        assertTrue(filled.paragraphs.any { it.place == LetterPlace.TITLE } && filled.ownText.isNotEmpty())
    }

    @Test
    fun `a situation leads from a question to an end`(@TempDir folder: Path) = phone(folder) { store ->
        assertTrue(store.situations("kz", "uz-Cyrl").rows.any { it.id == "kz/held" })
        val answers = mutableListOf<String>()
        var screen = store.situation("kz/held", answers, "uz-Cyrl")
        while (screen.answers.isNotEmpty()) {
            val answer = screen.answers.first()
            answers += answer.id
            screen = store.situation("kz/held", answers, "uz-Cyrl")
            assertEquals(answer.to, screen.id)
        }
        assertTrue(answers.isNotEmpty() && screen.paragraphs.isNotEmpty())
    }

    @Test
    fun `contacts are listed by topic and one is read`(@TempDir folder: Path) = phone(folder) { store ->
        val all = store.contacts("kg", null, "ky")
        val row = all.rows.first { it.topics.isNotEmpty() }
        val some = store.contacts("kg", row.topics.first(), "ky")
        assertTrue(row in some.rows && some.total <= all.total)
        assertEquals(row, store.contact(row.id, "ky"))
    }

    @Test
    fun `what is typed is found`(@TempDir folder: Path) = phone(folder) { store ->
        val found = store.search("pasport", "uz-Latn", country = "kz", limit = 5u)
        assertTrue(found.size in 1..5)
        assertTrue(found.any { row -> row.snippet.any { it.marked } })
        assertEquals(emptyList<Any>(), store.search("", "ru"))
        // It stops what does not run.
        store.open { it.stopSearch() }
        assertEquals(found, store.search("pasport", "uz-Latn", country = "kz", limit = 5u))
    }

    @Test
    fun `a term and a stay are counted with their reasons`(@TempDir folder: Path) = phone(folder) { store ->
        val rules = store.deadlines("kz", "ru")
        assertTrue(rules.rows.any { it.id == "kz-44" && it.kind == DeadlineKind.DUTY } && rules.rows.all { it.country == "kz" })
        val term = store.deadline("kz-44", "2026-11-18", "ru")
        assertTrue(term.doBy > "2026-11-18" && term.steps.isNotEmpty() && term.reminders.isNotEmpty())
        val stay = store.stay(
            "kg-05",
            listOf(Trip("KG", "2026-01-01", "2026-02-10"), Trip("KG", "2026-06-01", null)),
            on = "2026-06-20",
            lang = "ky",
        )
        assertTrue(stay.inside && stay.used > 0u && stay.leaveBy != null)
    }

    @Test
    fun `the first screen says what runs`(@TempDir folder: Path) = phone(folder) { store ->
        assertTrue(store.homeQuestions("kz", "ru").events.any { it.id == "entered" })
        val facts = ReaderFacts(
            country = "kz", nationality = "UZ", on = "2026-11-24",
            events = listOf(DatedEvent("entered", "2026-11-20")), trips = emptyList(), facts = emptyList(),
        )
        val home = store.home(facts, "ru", World.now)
        assertTrue(home.terms.any { it.state == TermState.LEFT }, "${home.terms}")
        assertEquals(2uL, home.content.release)
        assertNull(home.nothingRuns)
        assertTrue(store.home(facts.copy(events = emptyList()), "ru", World.now).nothingRuns!!.isNotEmpty())
    }

    @Test
    fun `an update is fetched, told and passed on`(@TempDir folder: Path, @TempDir other: Path) = phone(folder) { store ->
        val steps = store.sync(World.from(World.second), now = World.now).toList()
        val report = (steps.last() as Work.Done).report
        assertEquals(2uL to 3uL, report.fromRelease to report.release)
        assertTrue(steps.filterIsInstance<Work.Going>().any { it.at.stage == Stage.STORING }, "$steps")
        assertTrue(report.packs.isNotEmpty() && report.bytes > 0uL)

        val file = other.resolve("today.huquq")
        val exported = store.exportFile(file.toString(), countries = listOf("kz"), locales = listOf("ru")).report()
        assertEquals(file.fileSize().toULong() to 3uL, exported.bytes to exported.release)
        Huquq.open(other.resolve("store").toString(), World.root).use { phone ->
            assertThrows(HuquqException.Empty::class.java) { runBlocking { phone.guides("kz", null, "ru") } }
        }
        recording.over(Engine(other.resolve("store").toString(), World.root)).use { phone ->
            assertEquals(3uL, phone.importFile(file.toString(), now = World.now).report().release)
            assertTrue(phone.guides("kz", null, "ru").total > 10u)
        }
    }

    @Test
    fun `a slip is read code by code and taken in`(@TempDir folder: Path) = phone(folder) { store ->
        SlipReader().use { reader ->
            assertThrows(HuquqException.NotACarrier::class.java) { reader.content() }
            assertTrue(reader.take(World.codes("one").single()).whole)
            val report = store.importSlip(reader.content(), World.now).report()
            assertEquals(2uL to 3uL, report.fromRelease to report.release)
        }
        SlipReader().use { reader ->
            // One is missed, as it happens.
            val all = World.codes("loop").drop(1).map { reader.take(it) }
            assertTrue(all.first().need > 1u && !all.first().whole && all.last().whole)
            assertTrue(reader.content().isNotEmpty())
        }
    }

    @Test
    fun `a second publisher comes and goes`(@TempDir folder: Path) = phone(folder) { store ->
        val card = readInvitation(World.otherRoot, "uz-Latn")
        assertEquals(8, card.words.size)
        val added = store.addPublisher(World.otherRoot, "uz-Latn", from = World.from(World.other), now = World.now).report()
        assertEquals(card.id to card.words, added.id to added.words)
        assertEquals(listOf("", card.id), store.publishers("uz-Latn").map { it.id })
        store.publisher(card.id).use { assertTrue(it.guides("kz", null, "ru").total > 0u) }
        store.removePublisher(card.id)
        assertEquals(1, store.publishers("uz-Latn").size)
    }

    @Test
    fun `status tells whose content it is`(@TempDir folder: Path) = phone(folder) { store ->
        val status = store.status(World.now)
        assertEquals(2uL, status.content.release)
        assertTrue(status.packs.any { it.pack == "kz/ru" && it.guides > 10uL })
        assertEquals(2uL, status.keys.first { it.role == "kz" }.threshold)
    }

    @Test
    fun `choices are kept and forgotten`(@TempDir folder: Path) = phone(folder) { store ->
        assertEquals(Choices(), store.settings())
        val choices = Choices(language = "uz-Cyrl", country = "kg")
        store.keepSettings(choices)
        assertEquals(choices, store.settings())
        store.forgetSettings()
        assertEquals(Choices(), store.settings())
    }

    @Test
    fun `functions that belong to no store`() {
        assertTrue(languages().any { it.locale == "uz-Cyrl" && it.ownName.startsWith("ўзбек") })
        assertEquals("uz-Cyrl", localeOf("uz-Cyrl-UZ"))
        val none = HuquqException.Empty().sentence("ru")
        assertNotEquals(none, HuquqException.Empty().sentence("uz-Latn"))
        assertEquals(none, sentence("error-empty", emptyMap(), "ru"))
        assertTrue("kz/ky" in sentence("error-lacking", mapOf("packs" to SentenceArg.Text("kz/ky")), "ru"))
        val rows = reminders("2026-12-01", 2u, "2026-11-24T12:00", "ru")
        assertTrue(rows.isNotEmpty() && rows.all { it.at > "2026-11-24T12:00" })
        assertTrue(calendarEntry("2026-12-01", 2u, "2026-11-24T12:00", "ru").startsWith("BEGIN:VCALENDAR\r\n"))
        huquq.ffi.nothing()
        assertEquals("0.1.0", huquq.ffi.libraryVersion())
        // `readInvitation` is called with its publisher, above.
        val here = setOf(
            "languages", "localeOf", "errorSentence", "sentence", "reminders", "calendarEntry", "nothing", "libraryVersion",
            "readInvitation",
        )
        val exported = Class.forName("huquq.ffi.HuquqKt").methods.filterNot { it.isSynthetic }.map { it.name.substringBefore('-') }
        assertEquals(here, exported.filterNot { it.startsWith("uniffi") }.toSet() - noCalls)
    }

    companion object {
        private val recording = Recording()

        /** What every class has, and `use` of the generated code. */
        private val noCalls = Any::class.java.methods.map { it.name }.toSet() + setOf("use")

        @AfterAll
        @JvmStatic
        fun `no exported call is left out`() {
            val exported = EngineInterface::class.java.methods.map { it.name.substringBefore('-') }.toSet()
            assertTrue("guides" in exported && "shut" in exported)
            assertEquals(emptySet<String>(), exported - recording.answered)
        }
    }
}
