package huquq

import huquq.ffi.Engine
import huquq.ffi.Fetcher
import huquq.ffi.HuquqException
import huquq.ffi.InternalException
import huquq.ffi.Progress
import huquq.ffi.ProgressAt
import huquq.ffi.Source
import huquq.ffi.SyncOptions
import java.nio.file.Path
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Code that fails where nobody expects it. */
class FaultTest {
    private class Broken : IllegalStateException("broken on purpose")

    @Test
    fun `a panic in the library is an exception, and the store works on`(@TempDir folder: Path) {
        Engine(World.phone(folder).toString(), World.root).use { engine ->
            // `onProgress` has no error to give, so whatever it throws is a panic of the library.
            for (n in 0..2) {
                val thrower = object : Progress {
                    var told = 0

                    override fun onProgress(at: ProgressAt) {
                        if (told++ == n) throw Broken()
                    }
                }
                val panic = assertThrows(InternalException::class.java) {
                    engine.sync(World.from(World.second), SyncOptions(), World.now.epochSecond, null, thrower, null)
                }
                assertTrue("broken on purpose" in panic.message!!, panic.message)
                assertTrue(engine.guides("kz", null, "ru", huquq.ffi.Paging()).total > 10u)
                assertTrue(engine.search("паспорт".encodeToByteArray(), "ru", null, 5u).isNotEmpty())
                assertEquals(2uL, engine.status(World.now.epochSecond).content.release)
            }
            val report = engine.sync(World.from(World.second), SyncOptions(), World.now.epochSecond, null, null, null)
            assertEquals(3uL, report.release)
        }
    }

    @Test
    fun `a fetcher that breaks is a network that breaks`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            val fetcher = object : Fetcher {
                override fun fetch(url: String, most: ULong): ByteArray = throw Broken()
            }
            val offline = assertThrows(HuquqException.Offline::class.java) {
                runBlocking { store.sync(listOf(Source.Address("https://example.org")), fetcher = fetcher, now = World.now).report() }
            }
            assertTrue("broken on purpose" in offline.detail, offline.detail)
            assertEquals(2uL, store.status(World.now).content.release)
        }
    }
}
