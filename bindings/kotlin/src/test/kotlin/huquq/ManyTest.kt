package huquq

import huquq.ffi.Engine
import huquq.ffi.Paging
import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readLines
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Many at once, and many in turn. */
class ManyTest {
    @Test
    fun `threads that read at once read the same as one alone, while an update runs`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            val ids = store.guides("kg", null, "ky").rows.take(10).map { it.id }
            val alone = ids.map { store.guide(it, "ky", second = "ru") }
            val readers = List(4) {
                async(Dispatchers.Default) { List(5) { ids.map { store.guide(it, "ky", second = "ru") } } }
            }
            val report = store.sync(World.from(World.second), now = World.now).report()
            assertEquals(3uL, report.release)
            // Only Kazakhstan's content is corrected in release 3.
            readers.awaitAll().flatten().forEach { assertEquals(alone, it) }
        }
    }

    @Test
    fun `a thousand stores opened, read and closed leave nothing`(@TempDir folder: Path) {
        val files = Path("/proc/self/fd")
        assumeTrue(files.toFile().isDirectory) { "no /proc on this system" }
        World.phone(folder)
        val once = {
            Engine(folder.toString(), World.root).use { engine ->
                assertEquals(1, engine.guides("kz", null, "ru", Paging(0u, 1u)).rows.size)
                engine.shut()
            }
        }
        // Memory of the JVM itself settles first; its heap has one size (see pom.xml).
        repeat(200) { once() }
        val before = files.listDirectoryEntries().size to resident()
        repeat(1000) { once() }
        val after = files.listDirectoryEntries().size to resident()
        assertTrue(after.first <= before.first, "files: ${before.first}, then ${after.first}")
        // A store that stayed would be 100 KB each.
        assertTrue(after.second - before.second < 10_000, "kB: ${before.second}, then ${after.second}")
    }

    @Test
    fun `handles that were only forgotten are freed too`(@TempDir folder: Path) {
        val files = Path("/proc/self/fd")
        assumeTrue(files.toFile().isDirectory) { "no /proc on this system" }
        World.phone(folder)
        val before = files.listDirectoryEntries().size
        repeat(50) { Engine(folder.toString(), World.root).guides("kz", null, "ru", Paging(0u, 1u)) }
        var tries = 100
        while (files.listDirectoryEntries().size > before && tries-- > 0) {
            System.gc()
            Thread.sleep(20)
        }
        assertTrue(files.listDirectoryEntries().size <= before)
    }

    private fun resident(): Int {
        System.gc()
        val line = Path("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }
        return line.filter(Char::isDigit).toInt()
    }
}
