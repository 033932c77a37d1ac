package huquq

import huquq.ffi.HuquqException
import java.nio.file.Path
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Another process has the store to itself. */
class LockedTest {
    private val holder = """
        import sqlite3, sys
        store = sqlite3.connect(sys.argv[1], isolation_level=None)
        store.execute("BEGIN EXCLUSIVE")
        print("held", flush=True)
        sys.stdin.readline()
    """.trimIndent()

    @Test
    fun `a store in use is said to be in use, and serves again afterwards`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            val other = ProcessBuilder("python3", "-c", holder, folder.resolve("content.sqlite").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start()
            try {
                assertEquals("held", other.inputReader().readLine())
                assertThrows(HuquqException.Busy::class.java) { runBlocking { store.guides("kz", null, "ru") } }
                val busy = assertThrows(HuquqException.Busy::class.java) {
                    runBlocking { store.sync(World.from(World.second), now = World.now).report() }
                }
                assertTrue(busy.sentence("ky").isNotEmpty())
            } finally {
                other.outputWriter().use { it.write("\n") }
                assertEquals(0, other.waitFor())
            }
            assertTrue(store.guides("kz", null, "ru").total > 10u)
            assertEquals(3uL, store.sync(World.from(World.second), now = World.now).report().release)
        }
    }
}
