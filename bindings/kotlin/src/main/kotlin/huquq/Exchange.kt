package huquq

import huquq.ffi.ExportReport
import huquq.ffi.Fetcher
import huquq.ffi.InvitationCard
import huquq.ffi.PublisherRow
import huquq.ffi.Source
import huquq.ffi.SyncOptions
import huquq.ffi.SyncReport
import java.time.Instant
import kotlinx.coroutines.flow.Flow

/**
 * Updates from the first of [from] that holds; the next is asked when one does not. Addresses are fetched by [fetcher]. Everything is
 * verified before anything is written; when the collection is cancelled nothing is changed.
 */
fun Huquq.sync(
    from: List<Source>,
    options: SyncOptions = SyncOptions(),
    fetcher: Fetcher? = HttpFetcher(),
    now: Instant = Instant.now(),
): Flow<Work<SyncReport>> {
    mustBeText(*from.texts(), *options.texts())
    return working(stopping(fetcher)) { progress, stop ->
        open { it.sync(from, options, now.epochSecond, fetcher, progress, stop) }
    }
}

/** Takes in a file that another phone or `huquq export` made: the same checks as any update, and no network. */
fun Huquq.importFile(
    path: String,
    options: SyncOptions = SyncOptions(),
    now: Instant = Instant.now(),
): Flow<Work<SyncReport>> {
    mustBeText(path, *options.texts())
    return working { progress, stop -> open { it.importFile(path, options, now.epochSecond, progress, stop) } }
}

/** Takes in an update that a [huquq.ffi.SlipReader] has read from codes. */
fun Huquq.importSlip(slip: ByteArray, now: Instant = Instant.now()): Flow<Work<SyncReport>> =
    working { progress, stop -> open { it.importSlip(slip, now.epochSecond, progress, stop) } }

/**
 * Writes what is stored to the file [path], for another phone: of [countries] and [locales] if any are given, or all. A file that was there
 * stays until the new one is whole.
 */
fun Huquq.exportFile(
    path: String,
    countries: List<String> = emptyList(),
    locales: List<String> = emptyList(),
): Flow<Work<ExportReport>> {
    mustBeText(path, *countries.toTypedArray(), *locales.toTypedArray())
    return working { progress, stop -> open { it.exportFile(path, countries, locales, progress, stop) } }
}

/** All publishers of this phone, that of the app first, with their words in [lang]. */
suspend fun Huquq.publishers(lang: String): List<PublisherRow> = ask(lang) { it.publishers(lang) }

/** Reads an invitation (the bytes of a file or of a code) or a first root. Nothing is trusted by that. It takes a moment. */
suspend fun readInvitation(bytes: ByteArray, lang: String): InvitationCard {
    mustBeText(lang)
    return offThread { huquq.ffi.readInvitation(bytes, lang) }
}

/**
 * Adds the publisher of an invitation whose words the reader has compared. Its content comes from [from], or without any from the address in
 * the invitation. On failure nothing stays.
 */
fun Huquq.addPublisher(
    invitation: ByteArray,
    lang: String,
    from: List<Source> = emptyList(),
    options: SyncOptions = SyncOptions(),
    fetcher: Fetcher? = HttpFetcher(),
    now: Instant = Instant.now(),
): Flow<Work<PublisherRow>> {
    mustBeText(lang, *from.texts(), *options.texts())
    return working(stopping(fetcher)) { progress, stop ->
        open { it.addPublisher(invitation, from, options, lang, now.epochSecond, fetcher, progress, stop) }
    }
}

/** Removes a publisher that was added, by its id, with all its content. */
suspend fun Huquq.removePublisher(id: String): Unit = ask(id) { it.removePublisher(id) }

/** The content of a publisher that was added, by its id. It is closed by itself. */
suspend fun Huquq.publisher(id: String): Huquq = ask(id) { Huquq.of(it.publisher(id)) }

private fun stopping(fetcher: Fetcher?): () -> Unit = { (fetcher as? HttpFetcher)?.stop() }
