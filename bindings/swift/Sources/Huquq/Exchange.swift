import Foundation

extension HuquqStore {
    /// Updates from the first of `from` that holds; the next is asked when one does not. Addresses are fetched by `fetcher`, or without one
    /// by the library, where it was built with a network of its own. Everything is verified before anything is written.
    public nonisolated func sync(
        from: [Source], options: SyncOptions = SyncOptions(), fetcher: (any Fetcher)? = SessionFetcher(), now: Date = Date()
    ) -> Working<SyncReport> {
        working(alsoStop: { (fetcher as? SessionFetcher)?.stop() }) { engine, progress, stop in
            try engine.sync(
                from: from, options: options, now: now.wholeSeconds, fetcher: fetcher, progress: progress, stop: stop)
        }
    }

    /// Takes in a file that another phone or `huquq export` made: the same checks as any update, and no network.
    public nonisolated func importFile(
        _ file: URL, options: SyncOptions = SyncOptions(), now: Date = Date()
    ) -> Working<SyncReport> {
        working { engine, progress, stop in
            try engine.importFile(path: file.path, options: options, now: now.wholeSeconds, progress: progress, stop: stop)
        }
    }

    /// Takes in an update that a ``SlipReader`` has read from codes.
    public nonisolated func importSlip(_ slip: Data, now: Date = Date()) -> Working<SyncReport> {
        working { engine, progress, stop in
            try engine.importSlip(slip: slip, now: now.wholeSeconds, progress: progress, stop: stop)
        }
    }

    /// Writes what is stored to `file`, for another phone: of `countries` and `locales` if any are given, or all. A file that was there
    /// stays until the new one is whole.
    public nonisolated func exportFile(
        _ file: URL, countries: [String] = [], locales: [String] = []
    ) -> Working<ExportReport> {
        working { engine, progress, stop in
            try engine.exportFile(
                path: file.path, countries: countries, locales: locales, progress: progress, stop: stop)
        }
    }

    /// All publishers of this phone, that of the app first, with their words in `lang`.
    public func publishers(lang: String) async throws -> [PublisherRow] {
        try await ask { try $0.publishers(lang: lang) }
    }

    /// Reads an invitation (the bytes of a file or of a code) or a first root. Nothing is trusted by that.
    public func invitation(_ bytes: Data, lang: String) async throws -> InvitationCard {
        try await ask { _ in try readInvitation(bytes: bytes, lang: lang) }
    }

    /// Adds the publisher of an invitation whose words the reader has compared. Its content comes from `from`, or without any from the
    /// address in the invitation. On failure nothing stays.
    public nonisolated func addPublisher(
        _ invitation: Data, from: [Source] = [], options: SyncOptions = SyncOptions(), lang: String,
        fetcher: (any Fetcher)? = SessionFetcher(), now: Date = Date()
    ) -> Working<PublisherRow> {
        working(alsoStop: { (fetcher as? SessionFetcher)?.stop() }) { engine, progress, stop in
            try engine.addPublisher(
                invitation: invitation, from: from, options: options, lang: lang, now: now.wholeSeconds, fetcher: fetcher,
                progress: progress, stop: stop)
        }
    }

    /// Removes a publisher that was added, by its id, with all its content.
    public func removePublisher(id: String) async throws {
        try await ask { try $0.removePublisher(id: id) }
    }
}
