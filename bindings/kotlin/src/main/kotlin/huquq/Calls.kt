package huquq

import huquq.ffi.HuquqException
import java.nio.charset.CharacterCodingException
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.withContext

/**
 * Where native calls block. They are few at a time: each reads a file, and a phone has few cores.
 */
internal val nativeCalls: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(4, "huquq")

/**
 * Runs a native call off the caller's thread.
 */
internal suspend fun <T> calling(call: () -> T): T = withContext(nativeCalls) { call() }

/**
 * Runs a native call that [stop] ends; cancelling the coroutine calls it, and returns when the native call has.
 */
internal suspend fun <T> stoppable(stop: () -> Unit, call: () -> T): T = coroutineScope {
    val running = async(nativeCalls) { call() }
    try {
        running.await()
    } catch (e: CancellationException) {
        stop()
        throw e
    }
}
