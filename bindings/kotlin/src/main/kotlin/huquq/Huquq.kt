package huquq

import huquq.ffi.Engine
import huquq.ffi.EngineInterface
import huquq.ffi.HuquqException
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicLong

/**
 * Verified content in one folder of the app. Open it once, keep it, and call it from any coroutine: each call leaves the caller's thread and
 * runs where blocking is allowed, a few at a time. The calls stand in one file a screen: guides, cards, letters and so on.
 *
 * What fails is thrown as a [HuquqException]; its sentence for the reader is [HuquqException.sentence]. An error of ours inside the library
 * is a [huquq.ffi.InternalException], after which everything still works.
 */
class Huquq internal constructor(private val engine: EngineInterface, private val free: () -> Unit) : AutoCloseable {
    private val closed = AtomicBoolean(false)

    /** Which search is the newest: an older one that is cancelled must not stop it. */
    private val newest = AtomicLong()

    /**
     * Stops a running search, waits for a call that is reading, and frees what the library holds; every call afterwards throws
     * [HuquqException.Closed]. Closing twice is no failure. It may wait for a file: call it off the main thread. A running update goes on to
     * its end, unless its flow is cancelled first.
     */
    override fun close() {
        if (closed.compareAndSet(false, true)) {
            engine.shut()
            free()
        }
    }

    /** Runs a call of the library in which [texts] stand, off the caller's thread. */
    internal suspend fun <T> ask(vararg texts: String?, call: (EngineInterface) -> T): T {
        mustBeText(*texts)
        return offThread { open(call) }
    }

    /** Runs a search that ends when the coroutine is cancelled. */
    internal suspend fun <T> search(vararg texts: String?, call: (EngineInterface) -> T): T {
        mustBeText(*texts)
        val mine = newest.incrementAndGet()
        val stop = { if (newest.get() == mine) open { it.stopSearch() } }
        return stoppable(stop) { open(call) }
    }

    /** Makes a call, as long as this is open. */
    internal fun <T> open(call: (EngineInterface) -> T): T {
        if (closed.get()) throw HuquqException.Closed()
        return translated(closed::get) { call(engine) }
    }

    companion object {
        /**
         * Opens the store in [folder], which is the app's own, with [root], the root metadata that came with the app. The first call loads
         * the library. A store that is damaged or not there is no failure here: reading then says so, and the next update makes it anew.
         *
         * @throws HuquqException.Storage when the folder cannot be made or belongs to another program
         * @throws HuquqException.Rejected when [root] is none
         * @throws HuquqException.AppTooOld when the store is of a newer app
         */
        suspend fun open(folder: String, root: ByteArray): Huquq {
            mustBeText(folder)
            return offThread { translated { of(Engine(folder, root)) } }
        }

        internal fun of(engine: Engine): Huquq = Huquq(engine, engine::close)
    }
}
