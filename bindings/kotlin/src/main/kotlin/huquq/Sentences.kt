package huquq

import huquq.ffi.HuquqException
import huquq.ffi.Language
import huquq.ffi.SentenceArg

/** What to tell the reader about this failure, in the language [lang]. It blocks on nothing. */
fun HuquqException.sentence(lang: String): String {
    mustBeText(lang)
    return translated { huquq.ffi.errorSentence(this, lang) }
}

/** The sentence [key] of the app's texts in the language [lang], or in the nearest the app speaks. It blocks on nothing. */
fun sentence(key: String, args: Map<String, SentenceArg>, lang: String): String {
    mustBeText(key, lang, *args.texts())
    return huquq.ffi.sentence(key, args, lang)
}

/** All languages a reader can ask for, also those in which there is nothing yet. It blocks on nothing. */
fun languages(): List<Language> = huquq.ffi.languages()

/** The locale for a language as the phone names it (`uz-Cyrl-UZ`, `ky_KG`). It blocks on nothing. */
fun localeOf(tag: String): String {
    mustBeText(tag)
    return huquq.ffi.localeOf(tag)
}
