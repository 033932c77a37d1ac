package huquq

import huquq.ffi.FetchFailure
import huquq.ffi.Fetcher
import java.io.ByteArrayOutputStream
import java.io.FileNotFoundException
import java.io.IOException
import java.io.InputStream
import java.net.HttpURLConnection
import java.net.URI
import java.util.concurrent.ConcurrentHashMap
import javax.net.ssl.SSLException

/**
 * The network stack of the phone: its proxy, its certificates, its rules for data. Requests are alike for every reader: no cookies, no
 * referrer, no language, and one name for all phones in place of the one that tells the model.
 *
 * @param timeoutMillis how long a server may be silent
 */
class HttpFetcher(private val timeoutMillis: Int = 20_000) : Fetcher {
    private val open = ConcurrentHashMap.newKeySet<HttpURLConnection>()

    override fun fetch(url: String, most: ULong): ByteArray {
        val connection = URI(url).toURL().openConnection() as HttpURLConnection
        open += connection
        try {
            connection.connectTimeout = timeoutMillis
            connection.readTimeout = timeoutMillis
            connection.setRequestProperty("User-Agent", "huquq")
            connection.setRequestProperty("Accept", "*/*")
            connection.setRequestProperty("Accept-Encoding", "identity")
            when (val status = connection.responseCode) {
                HttpURLConnection.HTTP_OK -> Unit
                HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_GONE -> throw FetchFailure.NotThere()
                else -> throw FetchFailure.Refused("HTTP $status")
            }
            if (connection.contentLengthLong > most.toLong()) throw FetchFailure.TooLarge()
            return connection.inputStream.use { it.readAtMost(most) }
        } catch (e: SSLException) {
            throw FetchFailure.Certificate(e.toString())
        } catch (e: FileNotFoundException) {
            throw FetchFailure.NotThere()
        } catch (e: IOException) {
            throw FetchFailure.Unreachable(e.toString())
        } finally {
            open -= connection
            connection.disconnect()
        }
    }

    /** Cuts what is being fetched. */
    internal fun stop() {
        open.forEach(HttpURLConnection::disconnect)
    }
}

/** `InputStream.readNBytes` is missing on the older phones. */
private fun InputStream.readAtMost(most: ULong): ByteArray {
    val all = ByteArrayOutputStream()
    val part = ByteArray(8192)
    while (true) {
        val count = read(part)
        if (count < 0) return all.toByteArray()
        if (all.size().toULong() + count.toULong() > most) throw FetchFailure.TooLarge()
        all.write(part, 0, count)
    }
}
