package huquq

import kotlin.system.exitProcess
import kotlinx.coroutines.runBlocking

/** What [ShrinkTest] leaves of everything: an app that opens a store, updates it from a folder with progress, and reads a guide. */
object Smallest {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val (folder, root, repository) = arguments
        val title = runBlocking {
            Huquq.open(folder, java.io.File(root).readBytes()).use { store ->
                var steps = 0
                store.sync(listOf(huquq.ffi.Source.Folder(repository))).collect { if (it is Work.Going) steps++ }
                check(steps > 0)
                val missing = runCatching { store.guide("kz/none", "ru") }.exceptionOrNull()
                check(missing is huquq.ffi.HuquqException.NotFound) { "$missing" }
                store.guide("kz/passport-taken", "ru").title
            }
        }
        println(title)
        exitProcess(0)
    }
}
