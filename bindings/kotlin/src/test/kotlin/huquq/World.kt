package huquq

import huquq.ffi.Source
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.copyToRecursively
import kotlin.io.path.deleteRecursively
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readBytes
import kotlinx.coroutines.runBlocking

/** What tests/tests/kotlin.rs prepared: signed repositories of the real content, and a phone that has fetched it once. */
@OptIn(ExperimentalPathApi::class)
object World {
    val now: Instant = Instant.parse("2026-11-24T12:00:00Z")

    private val folder: Path = Path.of(
        checkNotNull(System.getProperty("huquq.world")) { "run `cargo test -p huquq-tests --test kotlin`" },
    )
    val rootFile: Path = folder.resolve("root.json")
    val root: ByteArray = rootFile.readBytes()

    /** Release 2, and release 3, in which the first guide of Kazakhstan is corrected. */
    val first: Path = folder.resolve("first")
    val second: Path = folder.resolve("second")

    /** The repository of the table in `bindings/cases`. */
    val screens: Path = folder.resolve("screens")

    /** Another publisher's repository and its root. */
    val other: Path = folder.resolve("other")
    val otherRoot: ByteArray = other.resolve("metadata/1.root.json").readBytes()

    fun codes(name: String): List<ByteArray> = folder.resolve(name).listDirectoryEntries().sorted().map { it.readBytes() }

    private val fetched: Path by lazy {
        val store = Files.createTempDirectory("huquq")
        Runtime.getRuntime().addShutdownHook(Thread { store.deleteRecursively() })
        runBlocking {
            Huquq.open(store.toString(), root).use { it.sync(from(first), now = now).report() }
        }
        store
    }

    fun from(repository: Path): List<Source> = listOf(Source.Folder(repository.toString()))

    /** Copies a phone at release 2 into [to]. */
    fun phone(to: Path): Path {
        fetched.copyToRecursively(to, followLinks = false, overwrite = true)
        return to
    }

    suspend fun open(folder: Path): Huquq = Huquq.open(phone(folder).toString(), root)
}
