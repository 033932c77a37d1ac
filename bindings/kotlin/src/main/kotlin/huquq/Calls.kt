package huquq

import huquq.ffi.HuquqException
import java.nio.charset.CharacterCodingException
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.withContext

/** Where native calls block. They are few at a time: each reads a file, and a phone has few cores. */
private val nativeCalls: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(4, "huquq")

/** Runs a native call off the caller's thread. */
internal suspend fun <T> offThread(call: () -> T): T = withContext(nativeCalls) { call() }

/** Runs a native call that [stop] ends. Cancelling the coroutine stops it, and goes on once it has ended. */
internal suspend fun <T> stoppable(stop: () -> Unit, call: () -> T): T = coroutineScope {
    // As a value: that it was stopped must not be told in place of the cancelling.
    val running = async(nativeCalls) { runCatching(call) }
    try {
        running.await().getOrThrow()
    } catch (e: CancellationException) {
        stop()
        throw e
    }
}

/**
 * Makes a call and gives what the generated code throws by itself its place among the library's errors.
 */
internal fun <T> translated(closed: () -> Boolean = { false }, call: () -> T): T =
    try {
        call()
    } catch (e: CharacterCodingException) {
        throw HuquqException.NotText().apply { initCause(e) }
    } catch (e: IllegalStateException) {
        // The handle was freed between our look and the call.
        if (closed()) throw HuquqException.Closed().apply { initCause(e) }
        throw e
    }
