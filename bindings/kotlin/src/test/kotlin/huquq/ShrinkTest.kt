package huquq

import java.io.File
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.fileSize
import kotlin.io.path.writeText
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/**
 * An app shrunk and renamed with consumer-rules.pro still runs. R8 reads the same rules; this is ProGuard, which runs where there
 * is no Android.
 */
class ShrinkTest {
    private val classpath = System.getProperty("java.class.path")

    /** The jar with everything that [Smallest] needs and [rules] keep. */
    private fun shrunk(folder: Path, rules: String): Path {
        val parts = classpath.split(File.pathSeparator)
        val ours = parts.filter { it.endsWith("classes") }
        val jars = parts.filter { path -> listOf("/jna-", "/kotlin-stdlib-", "/kotlinx-coroutines-core").any { it in path } }
        assertEquals(2 to 3, ours.size to jars.size, classpath)
        val jar = folder.resolve("small.jar")
        val options = folder.resolve("options.pro").apply {
            writeText(
                ours.joinToString("\n", postfix = "\n") { "-injars $it(!META-INF/**)" } +
                    jars.joinToString("\n", postfix = "\n") { "-injars $it(!META-INF/**,!module-info.class)" } +
                    """
                    -outjars $jar
                    -libraryjars ${System.getProperty("java.home")}/jmods/java.base.jmod(!**.jar;!module-info.class)
                    -keep class huquq.Smallest { public static void main(java.lang.String[]); }
                    -dontoptimize
                    -ignorewarnings
                    $rules
                    """.trimIndent(),
            )
        }
        val (code, said) = runJava("proguard.ProGuard", "@$options")
        assertEquals(0, code, said)
        assertTrue(jar.exists())
        return jar
    }

    private fun start(jar: Path, folder: Path): Pair<Int, String> =
        runJava("huquq.Smallest", "${folder.resolve("store")}", "${World.rootFile}", "${World.first}", classpath = "$jar")

    /** R8 finds these in the jars by itself. */
    private fun rulesInJars(): String =
        javaClass.classLoader.getResources("META-INF/proguard/coroutines.pro").asSequence().single().readText()

    @Test
    fun `with the rules a shrunken app reads a guide`(@TempDir folder: Path, @TempDir store: Path) {
        val small = shrunk(folder, File(System.getProperty("huquq.rules")).readText() + rulesInJars())
        val title = runBlocking { World.open(store).use { it.guide("kz/passport-taken", "ru").title } }
        assertEquals(0 to title, start(small, folder).let { (code, said) -> code to said.trim() })
        assertTrue(small.fileSize() < 4_000_000, "${small.fileSize()}")
    }
}
