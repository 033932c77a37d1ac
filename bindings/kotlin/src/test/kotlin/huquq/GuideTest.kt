package huquq

import java.nio.file.Path
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The program in FIRST_SCREEN.md, as it stands there. */
class GuideTest {
    @Test
    fun `the program of the guide fetches, lists and shows a guide in two languages`(@TempDir folder: Path, @TempDir same: Path) {
        val (code, said) = runJava("FirstScreenKt", "$folder", "${World.rootFile}", "${World.first}", "uz-Latn")
        assertEquals(0, code, said)
        val (list, guide) = runBlocking {
            World.open(same).use { store ->
                val list = store.guides("kz", null, "uz-Latn").rows
                list to store.guide(list.first().id, "uz-Latn", second = "ru")
            }
        }
        val lines = said.lines()
        assertTrue(huquq.ffi.HuquqException.Empty().sentence("uz-Latn") in lines, said)
        assertTrue("release 2" in lines, said)
        assertTrue(list.take(20).all { "• ${it.title}" in lines }, said)
        assertTrue(guide.paragraphs.all { it.text in said && (it.second ?: "") in said }, said)
    }
}
