package huquq

import huquq.ffi.Engine
import huquq.ffi.FetchFailure
import huquq.ffi.Fetcher
import huquq.ffi.HuquqException
import huquq.ffi.Source
import huquq.ffi.Stop
import huquq.ffi.SyncOptions
import java.nio.file.Path
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.concurrent.thread
import kotlin.io.path.exists
import kotlin.io.path.readBytes
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.junit.jupiter.api.io.TempDir

@Timeout(120)
class CancelTest {
    /** Many words that are looked for with one typing error each. */
    private val long = (1..400).joinToString(" ") { "registratsya$it прапіска$it" }

    @Test
    fun `a search that runs is stopped from another thread`(@TempDir folder: Path) {
        Engine(World.phone(folder).toString(), World.root).use { engine ->
            val over = AtomicBoolean()
            val stopping = thread { while (!over.get()) engine.stopSearch() }
            try {
                assertThrows(HuquqException.Stopped::class.java) {
                    // The first may end before the other thread begins.
                    repeat(1000) { engine.search(long.encodeToByteArray(), "ru", null, 200u) }
                }
            } finally {
                over.set(true)
                stopping.join()
            }
            assertTrue(engine.search("паспорт".encodeToByteArray(), "ru", null, 20u).isNotEmpty())
        }
    }

    @Test
    fun `cancelling a search stops the library's and leaves the newer one alone`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            repeat(20) {
                val old = launch(Dispatchers.Default) {
                    try {
                        store.search(long, "ru")
                    } catch (_: HuquqException.Stopped) {
                        // The one below was quicker than the cancelling.
                    }
                }
                val newer = async(Dispatchers.Default) {
                    // Either may be the newer one; it must not be stopped by the cancelling of the other.
                    try {
                        store.search("паспорт", "ru").size
                    } catch (_: HuquqException.Stopped) {
                        null
                    }
                }
                old.cancelAndJoin()
                newer.await()
                assertTrue(store.search("паспорт", "ru").isNotEmpty())
            }
        }
    }

    @Test
    fun `as it is typed only the last is answered`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            val typed = flow { "паспорт".indices.forEach { emit("паспорт".take(it + 1)) } }
            val answers = typed.searched(store, "ru").toList()
            assertEquals(store.search("паспорт", "ru"), answers.last())
        }
    }

    @Test
    fun `cancelling an update ends it, and nothing is changed`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            val asked = CountDownLatch(1)
            val goOn = CountDownLatch(1)
            // The real files, from a network that hangs in the middle.
            val fetcher = object : Fetcher {
                override fun fetch(url: String, most: ULong): ByteArray {
                    if ("timestamp" !in url) {
                        asked.countDown()
                        goOn.await(60, TimeUnit.SECONDS)
                    }
                    val file = World.second.resolve(url.removePrefix("https://example.org/"))
                    return if (file.exists()) file.readBytes() else throw FetchFailure.NotThere()
                }
            }
            val update = launch(Dispatchers.Default) {
                store.sync(listOf(Source.Address("https://example.org/")), fetcher = fetcher, now = World.now).report()
            }
            asked.await()
            update.cancel()
            // The flow waits for the library, which waits for the network.
            goOn.countDown()
            update.join()
            assertTrue(update.isCancelled)
            assertEquals(2uL, store.status(World.now).content.release)
            assertEquals(3uL, store.sync(World.from(World.second), now = World.now).report().release)
        }
    }

    @Test
    fun `a collector that has seen enough ends the update`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            assertTrue(store.sync(World.from(World.second), now = World.now).first() is Work.Going)
            assertTrue(store.status(World.now).content.release in 2uL..3uL)
            assertEquals(3uL, store.sync(World.from(World.second), now = World.now).report().release)
        }
    }

    @Test
    fun `a call that was stopped before it began does nothing`(@TempDir folder: Path) {
        Engine(World.phone(folder).toString(), World.root).use { engine ->
            val stop = Stop().apply { stop() }
            val from = World.from(World.second)
            assertThrows(HuquqException.Stopped::class.java) {
                engine.sync(from, SyncOptions(), World.now.epochSecond, null, null, stop)
            }
            assertThrows(HuquqException.Stopped::class.java) {
                engine.exportFile(folder.resolve("out").toString(), emptyList(), emptyList(), null, stop)
            }
            assertEquals(2uL, engine.status(World.now.epochSecond).content.release)
        }
    }
}
