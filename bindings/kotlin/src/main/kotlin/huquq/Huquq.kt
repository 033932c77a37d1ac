package huquq

import huquq.ffi.GuideRow

/**
 * Verified content in one folder of the app.
 */
class Huquq private constructor(private val engine: huquq.ffi.Huquq) : AutoCloseable {
    /** Guides. */
    suspend fun guides(country: String, lang: String): List<GuideRow> = calling { engine.guides(country, lang) }

    override fun close() {
        engine.close()
    }

    companion object {
        /** Opens. */
        suspend fun open(folder: String, root: ByteArray): Huquq = calling { Huquq(huquq.ffi.Huquq(folder, root)) }
    }
}
