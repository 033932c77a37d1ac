extension HuquqStore {
    /// Guides of `country` (of all, if none is given) that help in `situation` (in all), each in the best language there is.
    public func guides(
        country: String? = nil, situation: String? = nil, lang: String, page: Paging = Paging()
    ) async throws -> PageList {
        try await ask { try $0.guides(country: country, situation: situation, lang: lang, page: page) }
    }

    /// One guide; with `second`, each paragraph also in that language where it is there.
    public func guide(id: String, lang: String, second: String? = nil) async throws -> GuidePage {
        try await ask { try $0.guide(id: id, lang: lang, second: second) }
    }

    /// Cards of `country` (of all, if none is given), each in the best language there is.
    public func cards(country: String? = nil, lang: String, page: Paging = Paging()) async throws -> PageList {
        try await ask { try $0.cards(country: country, lang: lang, page: page) }
    }

    /// One card for a reader of `lang`, shown in `show`, one of the languages it offers, or in the first of them.
    public func card(id: String, lang: String, show: String? = nil) async throws -> Card {
        try await ask { try $0.card(id: id, lang: lang, show: show) }
    }

    /// Letters of `country` (of all, if none is given), each in the best language there is.
    public func letters(country: String? = nil, lang: String, page: Paging = Paging()) async throws -> PageList {
        try await ask { try $0.letters(country: country, lang: lang, page: page) }
    }

    /// A letter with its questions.
    public func letter(id: String, lang: String) async throws -> LetterForm {
        try await ask { try $0.letter(id: id, lang: lang) }
    }

    /// A letter with `answers` in it, by the names of their questions, in the office's language `write`, or in the first it offers. What is
    /// not answered is a line to write on. Nothing of the answers is kept.
    public func letter(
        id: String, answers: [String: String], write: String? = nil, lang: String
    ) async throws -> FilledLetter {
        try await ask { try $0.letterFilled(id: id, answers: answers, write: write, lang: lang) }
    }

    /// Situations of `country` (of all, if none is given), each in the best language there is.
    public func situations(country: String? = nil, lang: String, page: Paging = Paging()) async throws -> PageList {
        try await ask { try $0.situations(country: country, lang: lang, page: page) }
    }

    /// The screen to which `answers` (their ids, in order) lead; without answers the first one. Nothing of them is kept.
    public func situation(id: String, answers: [String] = [], lang: String) async throws -> SituationScreen {
        try await ask { try $0.situation(id: id, answers: answers, lang: lang) }
    }

    /// Contacts of `country` (of all, if none is given) that help with `topic` (with all), those with the surest numbers first.
    public func contacts(
        country: String? = nil, topic: String? = nil, lang: String, page: Paging = Paging()
    ) async throws -> ContactList {
        try await ask { try $0.contacts(country: country, topic: topic, lang: lang, page: page) }
    }

    /// One contact.
    public func contact(id: String, lang: String) async throws -> ContactRow {
        try await ask { try $0.contact(id: id, lang: lang) }
    }
}
