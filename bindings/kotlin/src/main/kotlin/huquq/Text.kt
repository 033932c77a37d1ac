package huquq

import huquq.ffi.Choices
import huquq.ffi.ReaderFacts
import huquq.ffi.SentenceArg
import huquq.ffi.Source
import huquq.ffi.SyncOptions
import huquq.ffi.Trip
import huquq.ffi.HuquqException

/**
 * Strings of the JVM may hold half a character (a lone surrogate), and files and keys may not. They are looked at before a call: the
 * generated code finds out when it already holds a handle, and does not give it back.
 */
internal fun mustBeText(vararg texts: String?) {
    if (texts.any { it != null && !it.isText() }) throw HuquqException.NotText()
}

private fun String.isText(): Boolean {
    var at = 0
    while (at < length) {
        val pair = this[at].isHighSurrogate() && at + 1 < length && this[at + 1].isLowSurrogate()
        if (this[at].isSurrogate() && !pair) return false
        at += if (pair) 2 else 1
    }
    return true
}

internal fun ReaderFacts.texts(): Array<String?> =
    arrayOf(country, nationality, on, *facts.toTypedArray(), *trips.texts()) +
        events.flatMap { listOf(it.id, it.on) }

@JvmName("textsOfTrips")
internal fun List<Trip>.texts(): Array<String?> = flatMap { listOf(it.country, it.entered, it.left) }.toTypedArray()

@JvmName("textsOfSources")
internal fun List<Source>.texts(): Array<String?> =
    map {
        when (it) {
            is Source.Address -> it.url
            is Source.Folder -> it.path
            is Source.File -> it.path
        }
    }.toTypedArray()

internal fun SyncOptions.texts(): Array<String?> = arrayOf(proxy, *countries.toTypedArray(), *locales.toTypedArray())

internal fun Choices.texts(): Array<String?> = arrayOf(language, secondLanguage, country)

@JvmName("textsOfAnswers")
internal fun Map<String, String>.texts(): Array<String?> = (keys + values).toTypedArray()

@JvmName("textsOfArguments")
internal fun Map<String, SentenceArg>.texts(): Array<String?> =
    flatMap { (name, value) ->
        val text = when (value) {
            is SentenceArg.Text -> value.text
            is SentenceArg.Date -> value.iso
            is SentenceArg.Number, is SentenceArg.Amount -> null
        }
        listOf(name, text)
    }.toTypedArray()
