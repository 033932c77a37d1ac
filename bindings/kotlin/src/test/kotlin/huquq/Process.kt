package huquq

import java.io.File
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertTrue

/** Starts a program of the class path [classpath] on a JVM of its own; what it ended with and what it said. */
fun runJava(vararg arguments: String, classpath: String = System.getProperty("java.class.path")): Pair<Int, String> {
    val java = "${System.getProperty("java.home")}/bin/java"
    val library = "-Djna.library.path=${System.getProperty("jna.library.path")}"
    val world = "-Dhuquq.world=${System.getProperty("huquq.world")}"
    val said = File.createTempFile("huquq", ".txt")
    try {
        val process = ProcessBuilder(java, "-Xmx1g", library, world, "-cp", classpath, *arguments)
            .redirectErrorStream(true).redirectOutput(said).start()
        val ended = process.waitFor(3, TimeUnit.MINUTES)
        process.destroyForcibly()
        assertTrue(ended) { "it hangs: ${said.readText()}" }
        return process.exitValue() to said.readText()
    } finally {
        said.delete()
    }
}
