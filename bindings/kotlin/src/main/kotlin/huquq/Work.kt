package huquq

import huquq.ffi.Progress
import huquq.ffi.ProgressAt
import huquq.ffi.Stop
import kotlinx.coroutines.channels.BufferOverflow
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.channelFlow
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.first

/** A long call: it says how far it is, and at the end what it did. */
sealed interface Work<out T> {
    /** It goes on. */
    data class Going(
        /** How far it is. */
        val at: ProgressAt,
    ) : Work<Nothing>

    /** It is over; nothing follows. */
    data class Done<T>(
        /** What it did. */
        val report: T,
    ) : Work<T>
}

/** Waits for the end of a long call. */
suspend fun <T> Flow<Work<T>>.report(): T = filterIsInstance<Work.Done<T>>().first().report

/**
 * A call that begins when the flow is collected and ends when the collection is cancelled. A collector that is slow misses steps and never
 * the end.
 */
internal fun <T> working(alsoStop: () -> Unit = {}, call: (Progress, Stop) -> T): Flow<Work<T>> =
    channelFlow {
        Stop().use { stop ->
            val progress = object : Progress {
                override fun onProgress(at: ProgressAt) {
                    trySend(Work.Going(at))
                }
            }
            val report = stoppable({ stop.stop(); alsoStop() }) { translated { call(progress, stop) } }
            send(Work.Done(report))
        }
    }.buffer(16, BufferOverflow.DROP_OLDEST)
