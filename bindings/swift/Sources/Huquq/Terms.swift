import Foundation

extension HuquqStore {
    /// What runs for the reader now, and how old the content is by the phone's clock. What he says is used for the answer and forgotten.
    public func home(_ facts: ReaderFacts, lang: String, now: Date = Date()) async throws -> Home {
        try await ask { try $0.home(facts: facts, lang: lang, now: now.wholeSeconds) }
    }

    /// What the first screen can ask a reader in `country`; nothing for a country without rules.
    public func homeQuestions(country: String, lang: String) async throws -> HomeQuestions {
        try await ask { try $0.homeQuestions(country: country, lang: lang) }
    }

    /// Rules of `country` (of all, if none is given).
    public func deadlines(country: String? = nil, lang: String, page: Paging = Paging()) async throws -> DeadlineList {
        try await ask { try $0.deadlines(country: country, lang: lang, page: page) }
    }

    /// Counts a term from the day `on` (ISO date, or `YYYY-MM-DDTHH:MM` in local time for terms in hours) for somebody of `nationality`,
    /// where it matters.
    public func deadline(id: String, on: String, nationality: String? = nil, lang: String) async throws -> Deadline {
        try await ask { try $0.deadline(id: id, on: on, nationality: nationality, lang: lang) }
    }

    /// Counts the days of a stay under the rule `id` on the day `on` (ISO date).
    public func stay(
        id: String, trips: [Trip], on: String, nationality: String? = nil, lang: String
    ) async throws -> Stay {
        try await ask { try $0.stay(id: id, trips: trips, on: on, nationality: nationality, lang: lang) }
    }
}

extension Date {
    /// Seconds since 1970, as near as they can be counted: a clock that is wrong must not end an app.
    var wholeSeconds: Int64 {
        let seconds = timeIntervalSince1970.rounded(.down)
        return Int64(exactly: seconds) ?? (seconds > 0 ? .max : .min)
    }
}
