package huquq

import huquq.ffi.Choices
import huquq.ffi.DatedEvent
import huquq.ffi.Engine
import huquq.ffi.HuquqException
import huquq.ffi.Paging
import huquq.ffi.ReaderFacts
import huquq.ffi.SentenceArg
import huquq.ffi.Source
import huquq.ffi.SyncOptions
import huquq.ffi.Trip
import java.lang.reflect.InvocationTargetException
import java.nio.file.Path
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertAll
import org.junit.jupiter.api.io.TempDir

/** Whatever comes in, an answer or a typed error goes out, and the store works on. */
class BadInputTest {
    private fun engine(folder: Path, test: (Engine) -> Unit) =
        Engine(World.phone(folder).toString(), World.root).use { engine ->
            test(engine)
            assertEquals(2uL, engine.status(World.now.epochSecond).content.release)
            assertTrue(engine.guides("kz", null, "ru", Paging()).total > 10u)
        }

    /** What every call of the engine answers to [text] in every string, by its name; null for an answer. */
    private fun answers(engine: Engine, text: String, now: Long = World.now.epochSecond): Map<String, Throwable?> =
        engineCalls.filter { it.name != "shut" }.associate { call ->
            val arguments = call.samples(text, now) + (call.parameters.first() to engine)
            call.name to runCatching { call.callBy(arguments) }.exceptionOrNull()?.let { (it as InvocationTargetException).targetException }
        }

    private fun mustBeTyped(answers: Map<String, Throwable?>) = assertAll(
        answers.map { (call, answer) -> { assertTrue(answer is HuquqException?, "$call: $answer") } },
    )

    @Test
    fun `strings that are no name of anything`(@TempDir folder: Path) = engine(folder) { engine ->
        val bad = listOf("", "\u0000", "kz/\u0000", "../../etc/passwd", "kz/", "ru\u0000", "%s%n", "'; DROP TABLE record; --", "\uFFFF")
        for (text in bad) mustBeTyped(answers(engine, text))
    }

    @Test
    fun `a megabyte in every string`(@TempDir folder: Path) = engine(folder) { engine ->
        mustBeTyped(answers(engine, "ы".repeat(1 shl 19)))
        val letter = engine.letter("kz/wage-claim", "ru")
        val long = letter.questions.associate { it.id to "я".repeat(1 shl 19) }
        runCatching { engine.letterFilled(letter.id, long, null, "ru") }.onFailure { assertTrue(it is HuquqException, "$it") }
        assertTrue(engine.search("ы ".repeat(1 shl 19).encodeToByteArray(), "ru", null, 10u).size <= 10)
    }

    @Test
    fun `clocks that are out of all ranges`(@TempDir folder: Path) = engine(folder) { engine ->
        for (now in listOf(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE)) {
            mustBeTyped(answers(engine, "kz", now))
            val status = engine.status(now)
            if (now <= 0) assertTrue(status.content.clockIsBehind, "$now") else assertTrue(status.content.old, "$now")
        }
    }

    @Test
    fun `a shut engine`(@TempDir folder: Path) {
        val engine = Engine(World.phone(folder).toString(), World.root)
        engine.shut()
        engine.shut()
        val silent = setOf("stopSearch")
        val wrong = answers(engine, "ru").filter { (name, answer) -> name !in silent && answer !is HuquqException.Closed }
        // What is wrong in an argument may be said before the engine is looked at.
        val argument = setOf("keepSettings", "addPublisher")
        assertEquals(emptyMap<String, Throwable?>(), wrong - argument)
        engine.close()

        val store = runBlocking { World.open(folder) }
        store.close()
        store.close()
        assertThrows(HuquqException.Closed::class.java) { runBlocking { store.guides("kz", null, "ru") } }
        assertThrows(HuquqException.Closed::class.java) { runBlocking { store.search("a", "ru") } }
        assertThrows(HuquqException.Closed::class.java) { runBlocking { store.sync(World.from(World.second), now = World.now).report() } }
        assertTrue(HuquqException.Closed().sentence("ru").isNotEmpty())
    }

    @Test
    fun `ids, languages and dates that are not there`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            suspend fun notFound(call: suspend () -> Unit) {
                val e = runCatching { call() }.exceptionOrNull()
                assertTrue(e is HuquqException.NotFound, "$e")
                assertTrue((e as HuquqException).sentence("uz-Latn").isNotEmpty())
            }
            notFound { store.guide("kz/none", "ru") }
            notFound { store.card("kz/none", "ru") }
            notFound { store.card("kz/police", "ru", show = "en-XX") }
            notFound { store.letter("kz/none", "ru") }
            notFound { store.letterFilled("kz/none", emptyMap(), "ru") }
            notFound { store.situation("kz/none", emptyList(), "ru") }
            notFound { store.situation("kz/held", listOf("none"), "ru") }
            notFound { store.contact("none", "ru") }
            notFound { store.deadline("none", "2026-11-24", "ru") }
            notFound { store.stay("none", emptyList(), "2026-11-24", "ru") }
            notFound { store.publisher("none") }
            notFound { store.removePublisher("none") }
            notFound { sentence("no-such-sentence", emptyMap(), "ru") }

            val unknown = assertThrows(HuquqException.UnknownLanguage::class.java) { runBlocking { store.guides("kz", null, "xx") } }
            assertEquals("xx", unknown.tag)
            assertThrows(HuquqException.UnknownLanguage::class.java) { localeOf("xx") }
            assertThrows(HuquqException.UnknownLanguage::class.java) { HuquqException.Empty().sentence("xx") }

            for (day in listOf("", "2026-02-30", "0000-00-00", "9999-12-31", "10000-01-01", "-0001-01-01", "tomorrow", "2026-11-24T25:00")) {
                val e = assertThrows(HuquqException.Refused::class.java, { runBlocking { store.deadline("kz-44", day, "ru") } }, day)
                assertEquals(e.sentence, (e as HuquqException).sentence("ru"))
                assertThrows(HuquqException.Refused::class.java, { runBlocking { store.stay("kg-05", emptyList(), day, "ru") } }, day)
                assertThrows(HuquqException.Refused::class.java, { reminders(day, 1u, "2026-11-24T12:00", "ru") }, day)
            }
        }
    }

    @Test
    fun `half a character is told as what it is`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            val half = "\uD83D"
            val facts = ReaderFacts("kz", null, "2026-11-24", emptyList(), emptyList(), emptyList())
            val sources = listOf(Source.Address(half), Source.File(half), Source.Folder(half))
            val good = World.from(World.second)
            val calls: List<suspend () -> Any?> = listOf(
                { Huquq.open(half, World.root) },
                { store.guides(half, null, "ru") }, { store.guides(null, half, "ru") }, { store.guides(null, null, half) },
                { store.guide(half, "ru") }, { store.guide("kz/police", half) }, { store.guide("kz/police", "ru", half) },
                { store.cards(half, "ru") }, { store.cards(null, half) },
                { store.card(half, "ru") }, { store.card("kz/police", half) }, { store.card("kz/police", "ru", half) },
                { store.letters(half, "ru") }, { store.letters(null, half) }, { store.letter(half, "ru") }, { store.letter("kz/wage-claim", half) },
                { store.letterFilled(half, emptyMap(), "ru") }, { store.letterFilled("kz/wage-claim", mapOf(half to ""), "ru") },
                { store.letterFilled("kz/wage-claim", mapOf("name" to half), "ru") }, { store.letterFilled("kz/wage-claim", emptyMap(), half) },
                { store.letterFilled("kz/wage-claim", emptyMap(), "ru", half) },
                { store.situations(half, "ru") }, { store.situations(null, half) },
                { store.situation(half, emptyList(), "ru") }, { store.situation("kz/held", listOf(half), "ru") },
                { store.situation("kz/held", emptyList(), half) },
                { store.contacts(half, null, "ru") }, { store.contacts(null, half, "ru") }, { store.contacts(null, null, half) },
                { store.contact(half, "ru") }, { store.contact("none", half) },
                { store.search("a", half) }, { store.search("a", "ru", half) },
                { store.deadlines(half, "ru") }, { store.deadlines(null, half) },
                { store.deadline(half, "2026-11-24", "ru") }, { store.deadline("kz-44", half, "ru") }, { store.deadline("kz-44", "2026-11-24", half) },
                { store.deadline("kz-44", "2026-11-24", "ru", half) },
                { store.stay(half, emptyList(), "2026-11-24", "ru") }, { store.stay("kg-05", emptyList(), half, "ru") },
                { store.stay("kg-05", emptyList(), "2026-11-24", half) }, { store.stay("kg-05", emptyList(), "2026-11-24", "ru", half) },
                { store.stay("kg-05", listOf(Trip(half, "2026-01-01", null)), "2026-11-24", "ru") },
                { store.stay("kg-05", listOf(Trip(null, half, null)), "2026-11-24", "ru") },
                { store.stay("kg-05", listOf(Trip(null, "2026-01-01", half)), "2026-11-24", "ru") },
                { store.homeQuestions(half, "ru") }, { store.homeQuestions("kz", half) },
                { store.home(facts, half) }, { store.home(facts.copy(country = half), "ru") }, { store.home(facts.copy(nationality = half), "ru") },
                { store.home(facts.copy(on = half), "ru") }, { store.home(facts.copy(facts = listOf(half)), "ru") },
                { store.home(facts.copy(events = listOf(DatedEvent(half, "2026-11-24"))), "ru") },
                { store.home(facts.copy(events = listOf(DatedEvent("entered", half))), "ru") },
                { store.home(facts.copy(trips = listOf(Trip(half, "2026-11-24", null))), "ru") },
                { store.sync(sources.take(1)) }, { store.sync(sources.drop(1).take(1)) }, { store.sync(sources.drop(2)) },
                { store.sync(good, SyncOptions(countries = listOf(half))) }, { store.sync(good, SyncOptions(locales = listOf(half))) },
                { store.sync(good, SyncOptions(proxy = half)) },
                { store.importFile(half) }, { store.importFile("a", SyncOptions(proxy = half)) },
                { store.exportFile(half) }, { store.exportFile("a", listOf(half)) }, { store.exportFile("a", emptyList(), listOf(half)) },
                { store.publishers(half) }, { store.publisher(half) }, { store.removePublisher(half) }, { readInvitation(World.otherRoot, half) },
                { store.addPublisher(World.otherRoot, half) }, { store.addPublisher(World.otherRoot, "ru", sources) },
                { store.addPublisher(World.otherRoot, "ru", good, SyncOptions(proxy = half)) },
                { store.keepSettings(Choices(language = half)) }, { store.keepSettings(Choices(secondLanguage = half)) },
                { store.keepSettings(Choices(country = half)) },
                { HuquqException.Empty().sentence(half) }, { HuquqException.UnknownLanguage(half).sentence("ru") },
                { sentence(half, emptyMap(), "ru") }, { sentence("error-empty", emptyMap(), half) },
                { sentence("error-empty", mapOf(half to SentenceArg.Number(1)), "ru") },
                { sentence("error-empty", mapOf("a" to SentenceArg.Text(half)), "ru") },
                { sentence("error-empty", mapOf("a" to SentenceArg.Date(half)), "ru") },
                { localeOf(half) },
                { reminders(half, 1u, "2026-11-24T12:00", "ru") }, { reminders("2026-11-24", 1u, half, "ru") }, { reminders("2026-11-24", 1u, "2026-11-24T12:00", half) },
                { calendarEntry(half, 1u, "2026-11-24T12:00", "ru") }, { calendarEntry("2026-11-24", 1u, half, "ru") },
                { calendarEntry("2026-11-24", 1u, "2026-11-24T12:00", half) },
            )
            val wrong = calls.mapIndexedNotNull { n, call ->
                val answer = runCatching { call() }.exceptionOrNull()
                if (answer is HuquqException.NotText) null else "$n: $answer"
            }
            assertEquals(emptyList<String>(), wrong)
            // What is typed into a search may end in the middle of a character.
            assertTrue(store.search("паспорт $half", "ru").isNotEmpty())
            assertTrue(HuquqException.NotText().sentence("ru").isNotEmpty())
        }
    }

    @Test
    fun `a root that is none, and a folder that cannot be`(@TempDir folder: Path) {
        for (root in listOf(ByteArray(0), ByteArray(1 shl 20), "{}".toByteArray())) {
            assertThrows(HuquqException.Rejected::class.java) { runBlocking { Huquq.open(folder.toString(), root) } }
        }
        for (path in listOf("/proc/none/store", "a\u0000b", "/" + "x".repeat(1 shl 20))) {
            assertThrows(HuquqException.Storage::class.java) { runBlocking { Huquq.open(path, World.root) } }
        }
    }
}
