package huquq

import java.nio.file.Path
import kotlin.io.path.readBytes
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class SmokeTest {
    @Test
    fun `a new store has no guides`(@TempDir folder: Path) = runBlocking {
        Huquq.open(folder.toString(), ByteArray(3)).use {
            assertEquals(null, it.settings().language)
        }
    }
}
