package huquq

import huquq.ffi.FetchException
import huquq.ffi.Fetcher
import java.io.FileNotFoundException
import java.io.IOException
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
                HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_GONE -> throw FetchException.NotThere()
                else -> throw FetchException.Refused("HTTP $status")
            }
            if (connection.contentLengthLong > most.toLong()) throw FetchException.TooLarge()
            return connection.inputStream.use { body ->
                // One more than allowed tells that there is more.
                val bytes = body.readNBytes(minOf(most, Int.MAX_VALUE.toULong() - 9u).toInt() + 1)
                if (bytes.size.toULong() > most) throw FetchException.TooLarge()
                bytes
            }
        } catch (e: SSLException) {
            throw FetchException.Certificate(e.toString())
        } catch (e: FileNotFoundException) {
            throw FetchException.NotThere()
        } catch (e: IOException) {
            throw FetchException.Unreachable(e.toString())
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
