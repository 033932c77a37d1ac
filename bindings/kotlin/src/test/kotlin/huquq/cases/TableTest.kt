package huquq.cases

import huquq.World
import huquq.ffi.HuquqException
import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.readText
import kotlin.io.path.writeText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The table of `bindings/cases`: the same rows as in Rust, Swift and Python, and the same bytes of a transcript. */
class TableTest {
    @Test
    fun `every row holds, and all answers are those of the transcript`(@TempDir scratch: Path) {
        val cases = Path(System.getProperty("huquq.cases"))
        val rows = (parseJson(cases.resolve("cases.json").readText()) as List<*>).map { it as Map<*, *> }
        assertTrue(rows.size > 400, "${rows.size}")
        val wrong = mutableListOf<String>()
        val told = Calls(World.screens, scratch).use { calls -> rows.map { told(calls, it, wrong) } }
        val transcript = told.joinToString(",\n", "[\n", "\n]\n", transform = ::writeJson)
        Path(System.getProperty("huquq.transcript")).writeText(transcript)
        assertEquals("", wrong.joinToString("\n"))
        val expected = cases.resolve("transcript.json").readText()
        // Line by line first: the whole is too long to read.
        expected.lines().zip(transcript.lines()).forEach { (line, ours) -> assertEquals(line, ours) }
        assertEquals(expected, transcript)
    }

    private fun told(calls: Calls, row: Map<*, *>, wrong: MutableList<String>): Any? {
        val name = row["name"] as String
        val (how, answer) = try {
            "ok" to calls.call(row)
        } catch (e: HuquqException) {
            "error" to normal(e)
        }
        val kind = if (how == "error") (answer as Map<*, *>)["kind"] else null
        if (kind == row["error"]) {
            wrong += wrong(row, answer).map { "$name $it" }
        } else {
            wrong += "$name not ${row["error"]} but ${writeJson(answer)}"
        }
        val line: Any? = mapOf("name" to name, how to answer)
        return (row["drop"] as List<*>?).orEmpty().fold(line) { rest, field -> without(rest, field as String) }
    }
}
