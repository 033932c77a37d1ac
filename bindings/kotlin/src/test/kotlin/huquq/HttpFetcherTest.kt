package huquq

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import huquq.ffi.HuquqException
import huquq.ffi.Source
import java.net.InetAddress
import java.net.InetSocketAddress
import java.nio.file.Path
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import kotlin.io.path.isRegularFile
import kotlin.io.path.readBytes
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.junit.jupiter.api.io.TempDir

/** Updates over HTTP through the network stack of the platform. */
@Timeout(120)
class HttpFetcherTest {
    private val requests = ConcurrentLinkedQueue<HttpExchange>()

    private fun server(answer: (HttpExchange) -> Unit, test: (String) -> Unit) {
        val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
        val threads = Executors.newCachedThreadPool { Thread(it).apply { isDaemon = true } }
        server.executor = threads
        server.createContext("/") {
            requests += it
            answer(it)
        }
        server.start()
        try {
            test("http://127.0.0.1:${server.address.port}/")
        } finally {
            server.stop(0)
            threads.shutdownNow()
        }
    }

    private fun fileOf(repository: Path): (HttpExchange) -> Unit = { exchange ->
        val file = repository.resolve(exchange.requestURI.path.removePrefix("/"))
        exchange.use {
            if (file.isRegularFile()) {
                val bytes = file.readBytes()
                it.sendResponseHeaders(200, bytes.size.toLong().takeIf { size -> size > 0 } ?: -1)
                it.responseBody.write(bytes)
            } else {
                it.sendResponseHeaders(404, -1)
            }
        }
    }

    private fun HttpExchange.use(block: (HttpExchange) -> Unit) = try { block(this) } finally { close() }

    @Test
    fun `a phone is updated, and its requests tell nothing about it`(@TempDir folder: Path) = server(fileOf(World.second)) { url ->
        runBlocking {
            World.open(folder).use { store ->
                assertEquals(3uL, store.sync(listOf(Source.Address(url)), now = World.now).report().release)
            }
        }
        val told = requests.flatMap { it.requestHeaders.keys }.toSet()
        assertEquals(setOf("User-agent", "Accept", "Accept-encoding", "Host", "Connection"), told)
        assertTrue(requests.all { it.requestHeaders.getFirst("User-agent") == "huquq" })
    }

    @Test
    fun `servers that fail are told apart from servers that lie`(@TempDir folder: Path) = runBlocking {
        World.open(folder).use { store ->
            suspend fun sync(url: String) = store.sync(listOf(Source.Address(url)), now = World.now).report()
            server({ it.use { e -> e.sendResponseHeaders(500, -1) } }) { url ->
                assertThrows(HuquqException.Offline::class.java) { runBlocking { sync(url) } }
            }
            server({ it.use { e -> e.sendResponseHeaders(200, 0); e.responseBody.write(ByteArray(1 shl 20)) } }) { url ->
                assertThrows(HuquqException::class.java) { runBlocking { sync(url) } }
            }
            assertThrows(HuquqException.Offline::class.java) { runBlocking { sync("http://127.0.0.1:1/") } }
            assertThrows(HuquqException.Address::class.java) { runBlocking { sync("file:///etc/passwd") } }
            assertEquals(2uL, store.status(World.now).content.release)
        }
    }

    @Test
    fun `cancelling cuts a server that is silent`(@TempDir folder: Path) {
        val asked = CountDownLatch(1)
        val never = CountDownLatch(1)
        server({ asked.countDown(); never.await() }) { url ->
            runBlocking {
                World.open(folder).use { store ->
                    val update = launch(Dispatchers.Default) { store.sync(listOf(Source.Address(url)), now = World.now).report() }
                    asked.await()
                    // Without the cut this waits for the time-out of the fetcher, and again for each further try.
                    update.cancelAndJoin()
                    assertEquals(2uL, store.status(World.now).content.release)
                }
            }
            never.countDown()
        }
    }
}
