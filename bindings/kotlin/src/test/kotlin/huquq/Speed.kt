package huquq

import huquq.ffi.Engine
import huquq.ffi.Paging
import huquq.ffi.nothing
import java.nio.file.Files
import java.nio.file.Path
import kotlinx.coroutines.runBlocking

private val fifty = Paging(limit = 50u)

/** What a screen waits for, in microseconds, as the middle of many: a table on the standard output. Not a test: nothing is judged. */
fun main(arguments: Array<String>) {
    if (arguments.isNotEmpty()) return cold(Path.of(arguments[0]))
    val folder = World.phone(Files.createTempDirectory("huquq-speed"))
    val starts = List(11) { runJava("huquq.SpeedKt", "$folder").second.trim().toLong() }.sorted()

    println("| call | p50 |\n|---|---|")
    row("nothing", 20_000) { nothing() }
    row("open and close", 500) { open(folder).close() }
    row("open, first guide, close", 500) { open(folder).use { it.guide("kz/passport-taken", "uz-Latn", null) } }
    open(folder).use { engine ->
        row("a guide", 2_000) { engine.guide("kz/passport-taken", "uz-Latn", null) }
        row("a guide in two languages", 2_000) { engine.guide("kz/passport-taken", "uz-Latn", "ru") }
        row("50 guides", 1_000) { check(engine.guides(null, null, "uz-Latn", fifty).rows.size == 50) }
        row("search, 20 things", 1_000) { engine.search("pasport".encodeToByteArray(), "uz-Latn", null, 20u) }
        row("a deadline with its reasons", 2_000) { engine.deadline("kz-44", "2026-11-18", null, "uz-Latn") }
    }
    runBlocking {
        Huquq.open("$folder", World.root).use { store ->
            row("a guide, through the layer", 2_000) { store.guide("kz/passport-taken", "uz-Latn") }
        }
    }
    println("| start: from main to the first guide, library loaded | ${starts[starts.size / 2] / 1000.0} µs |")
    folder.toFile().deleteRecursively()
}

private fun open(folder: Path) = Engine("$folder", World.root)

private inline fun row(name: String, times: Int, call: () -> Unit) {
    repeat(times / 2) { call() }
    val taken = LongArray(times) {
        val from = System.nanoTime()
        call()
        System.nanoTime() - from
    }.sorted()
    println("| $name | ${taken[times / 2] / 1000.0} µs |")
}

private fun cold(folder: Path) {
    val from = System.nanoTime()
    open(folder).use { it.guide("kz/passport-taken", "uz-Latn", null) }
    println(System.nanoTime() - from)
}
