package huquq

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/**
 * Every public symbol is documented: the reference that Dokka makes has no empty place. Docs of the generated part come from the Rust source.
 */
class DocumentedTest {
    private class Place(val file: File, val line: Int, val text: String)

    /** Declarations of [file] without a comment before them. */
    private fun undocumented(file: File, declaration: Regex, skip: (String) -> Boolean): Pair<Int, List<Place>> {
        val lines = file.readLines()
        val found = lines.indices.filter { declaration.containsMatchIn(lines[it]) && !skip(lines[it]) }
        val bare = found.filterNot { at ->
            var before = at - 1
            while (before >= 0 && (lines[before].isBlank() || lines[before].trim().startsWith("@"))) before--
            lines[before].trim().endsWith("*/")
        }
        return found.size to bare.map { Place(file, it + 1, lines[it].trim()) }
    }

    private fun assertDocumented(places: List<Place>) =
        assertEquals("", places.joinToString("\n") { "${it.file.name}:${it.line}: ${it.text}" })

    @Test
    fun `the layer`() {
        val files = File(System.getProperty("huquq.sources")).walk().filter { it.extension == "kt" }.toList()
        // Top level, members and parameters that are properties; what is private or local is nobody's else.
        val declaration = Regex("""^( {4}|)(internal |data |sealed |override )*(suspend )?(class|interface|object|fun) |^ {8}val .*,$""")
        var all = 0
        val bare = files.flatMap { file ->
            val (count, places) = undocumented(file, declaration) { "internal " in it || "override " in it }
            all += count
            places
        }
        assertTrue(all > 40, "$all")
        assertDocumented(bare)
    }

    @Test
    fun `what is generated from Rust`() {
        val file = File(System.getProperty("huquq.generated")).walk().single { it.extension == "kt" }
        val exported = Regex("""^(public interface|data class|sealed class|enum class) (?!Uniffi)|^fun `|^ {4}fun `|^ {4}(val|var) `""")
        val (count, bare) = undocumented(file, exported) { false }
        assertTrue(count > 300, "$count")
        assertDocumented(bare)
    }
}
