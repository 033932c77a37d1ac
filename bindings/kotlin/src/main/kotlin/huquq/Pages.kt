package huquq

import huquq.ffi.Card
import huquq.ffi.ContactList
import huquq.ffi.ContactRow
import huquq.ffi.FilledLetter
import huquq.ffi.GuidePage
import huquq.ffi.LetterForm
import huquq.ffi.PageList
import huquq.ffi.Paging
import huquq.ffi.SituationScreen

/** Guides of [country] (of all, if none is given) that help in [situation] (in all), each in the best language there is. */
suspend fun Huquq.guides(country: String?, situation: String?, lang: String, page: Paging = Paging()): PageList =
    ask(country, situation, lang) { it.guides(country, situation, lang, page) }

/** One guide; with [second], each paragraph also in that language where it is there. */
suspend fun Huquq.guide(id: String, lang: String, second: String? = null): GuidePage =
    ask(id, lang, second) { it.guide(id, lang, second) }

/** Cards of [country] (of all, if none is given), each in the best language there is. */
suspend fun Huquq.cards(country: String?, lang: String, page: Paging = Paging()): PageList =
    ask(country, lang) { it.cards(country, lang, page) }

/** One card for a reader of [lang], shown in [show], one of the languages it offers, or in the first of them. */
suspend fun Huquq.card(id: String, lang: String, show: String? = null): Card =
    ask(id, lang, show) { it.card(id, lang, show) }

/** Letters of [country] (of all, if none is given), each in the best language there is. */
suspend fun Huquq.letters(country: String?, lang: String, page: Paging = Paging()): PageList =
    ask(country, lang) { it.letters(country, lang, page) }

/** A letter with its questions. */
suspend fun Huquq.letter(id: String, lang: String): LetterForm = ask(id, lang) { it.letter(id, lang) }

/**
 * A letter with [answers] in it, by the names of their questions, in the office's language [write], or in the first it offers. What is not
 * answered is a line to write on. Nothing of the answers is kept.
 */
suspend fun Huquq.letterFilled(id: String, answers: Map<String, String>, lang: String, write: String? = null): FilledLetter =
    ask(id, lang, write, *answers.texts()) { it.letterFilled(id, answers, write, lang) }

/** Situations of [country] (of all, if none is given), each in the best language there is. */
suspend fun Huquq.situations(country: String?, lang: String, page: Paging = Paging()): PageList =
    ask(country, lang) { it.situations(country, lang, page) }

/** The screen to which [answers] (their ids, in order) lead; without answers the first one. Nothing of them is kept. */
suspend fun Huquq.situation(id: String, answers: List<String>, lang: String): SituationScreen =
    ask(id, lang, *answers.toTypedArray()) { it.situation(id, answers, lang) }

/** Contacts of [country] (of all, if none is given) that help with [topic] (with all), those with the surest numbers first. */
suspend fun Huquq.contacts(country: String?, topic: String?, lang: String, page: Paging = Paging()): ContactList =
    ask(country, topic, lang) { it.contacts(country, topic, lang, page) }

/** One contact. */
suspend fun Huquq.contact(id: String, lang: String): ContactRow = ask(id, lang) { it.contact(id, lang) }
