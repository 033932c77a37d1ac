package huquq

import huquq.ffi.Deadline
import huquq.ffi.DeadlineList
import huquq.ffi.Home
import huquq.ffi.HomeQuestions
import huquq.ffi.Paging
import huquq.ffi.ReaderFacts
import huquq.ffi.Reminder
import huquq.ffi.Stay
import huquq.ffi.Trip
import java.time.Instant

/** What runs for the reader now, and how old the content is by the phone's clock. What he says is used for the answer and forgotten. */
suspend fun Huquq.home(facts: ReaderFacts, lang: String, now: Instant = Instant.now()): Home =
    ask(lang, *facts.texts()) { it.home(facts, lang, now.epochSecond) }

/** What the first screen can ask a reader in [country]; nothing for a country without rules. */
suspend fun Huquq.homeQuestions(country: String, lang: String): HomeQuestions =
    ask(country, lang) { it.homeQuestions(country, lang) }

/** Rules of [country] (of all, if none is given). */
suspend fun Huquq.deadlines(country: String?, lang: String, page: Paging = Paging()): DeadlineList =
    ask(country, lang) { it.deadlines(country, lang, page) }

/**
 * Counts a term from the day [on] (ISO date, or `YYYY-MM-DDTHH:MM` in local time for terms in hours) for somebody of [nationality], where it
 * matters.
 */
suspend fun Huquq.deadline(id: String, on: String, lang: String, nationality: String? = null): Deadline =
    ask(id, on, lang, nationality) { it.deadline(id, on, nationality, lang) }

/** Counts the days of a stay under the rule [id] on the day [on] (ISO date). */
suspend fun Huquq.stay(id: String, trips: List<Trip>, on: String, lang: String, nationality: String? = null): Stay =
    ask(id, on, lang, nationality, *trips.texts()) { it.stay(id, trips, on, nationality, lang) }

/** Reminders of the day [keep] of a [Deadline] later than [now] (`YYYY-MM-DDTHH:MM`, local time of the phone). It blocks on nothing. */
fun reminders(keep: String, prepare: UInt, now: String, lang: String): List<Reminder> {
    mustBeText(keep, now, lang)
    return huquq.ffi.reminders(keep, prepare, now, lang)
}

/** The day [keep] of a [Deadline] as iCalendar with its reminders later than [now], for the phone's own calendar. It blocks on nothing. */
fun calendarEntry(keep: String, prepare: UInt, now: String, lang: String): String {
    mustBeText(keep, now, lang)
    return huquq.ffi.calendarEntry(keep, prepare, now, lang)
}
