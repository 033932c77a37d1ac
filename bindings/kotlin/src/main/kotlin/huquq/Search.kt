package huquq

import huquq.ffi.SearchRow
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.mapLatest

/**
 * Searches everything in all languages, the best first, at most [limit] things. Call it at each keystroke: the search before stops, and so
 * does this one when its coroutine is cancelled. [typed] may be anything; a keyboard may hand over half a character. Nothing of it is kept.
 *
 * @throws huquq.ffi.HuquqException.Stopped when another search began
 */
suspend fun Huquq.search(typed: String, lang: String, country: String? = null, limit: UInt = 20u): List<SearchRow> =
    search(lang, country) { it.search(typed.encodeToByteArray(), lang, country, limit) }

/** What is found for each text of the flow; as soon as the next is typed the search before stops and gives nothing. */
@OptIn(ExperimentalCoroutinesApi::class)
fun Flow<String>.searched(store: Huquq, lang: String, country: String? = null, limit: UInt = 20u): Flow<List<SearchRow>> =
    mapLatest { typed -> store.search(typed, lang, country, limit) }
