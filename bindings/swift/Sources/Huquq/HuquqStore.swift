import Foundation

/// Verified content in one folder of the app. Open it once, keep it, and call it from any task.
///
/// No call keeps its caller's thread, and reading never waits for an update. What fails is thrown as a ``HuquqError``, whose
/// ``HuquqError/sentence(in:)`` is for the reader; a bug inside the library is thrown as a ``HuquqBug``.
public actor HuquqStore {
    private let engine: Engine
    private let reading = Lane("reading", .userInitiated)
    private let searching = Lane("searching", .userInitiated)
    private let working = Lane("working", .utility)
    /// Long calls that were not over when they were last looked at.
    private var running: [ObjectIdentifier: Stop] = [:]
    /// The search that was asked for last.
    private var newest: Task<[SearchRow], any Error>?
    private var closed = false

    /// Opens the store in `folder`, which is the app's own, with `root`, the root metadata that came with the app. A store that is damaged
    /// or not there is no failure here: reading then says so, and the next update makes it anew.
    ///
    /// - Throws: ``HuquqError/Storage(detail:)`` when the folder cannot be made or belongs to another program,
    ///   ``HuquqError/Rejected(check:)`` when `root` is none, ``HuquqError/AppTooOld``.
    public init(folder: URL, root: Data) async throws {
        engine = try await reading.run { try Engine(folder: folder.path, root: root) }
    }

    private init(over engine: Engine) {
        self.engine = engine
    }

    /// Stops what runs, waits until it has ended, and lets go of all files; every call afterwards throws ``HuquqError/Closed``. Closing twice
    /// is no failure. Close when the app goes to the background: iOS ends an app that sleeps with a file locked.
    public func close() async {
        closed = true
        newest?.cancel()
        for stop in running.values { try? stop.stop() }
        // When its turn comes, what was begun before has ended.
        try? await working.run {}
        try? await searching.run {}
        try? await reading.run { [engine] in try engine.shut() }
    }

    /// Asks the library; calls wait for one another, and none is long.
    func ask<Answer: Sendable>(_ call: @escaping @Sendable (Engine) throws -> Answer) async throws -> Answer {
        try await reading.run { [engine] in try call(engine) }
    }

    /// The content of a publisher that was added, by its id. It is closed by itself.
    ///
    /// - Throws: ``HuquqError/NotFound(what:)``, ``HuquqError/Damaged(detail:)``, ``HuquqError/Storage(detail:)``.
    public func publisher(id: String) async throws -> HuquqStore {
        HuquqStore(over: try await ask { try $0.publisher(id: id) })
    }

    /// Searches everything in all languages, the best first. What is in `lang`, and of `country` if given, goes before the like. Call it at
    /// each keystroke: the search before stops. Cancelling the task stops it too. Nothing of it is kept.
    ///
    /// - Throws: ``HuquqError/Stopped`` when a newer search began or the task was cancelled: there is nothing to show then.
    public func search(_ typed: String, lang: String, country: String? = nil, limit: UInt32 = 20) async throws -> [SearchRow] {
        let before = newest
        before?.cancel()
        let search = Task { [engine, searching] in
            // One at a time: the library stops whichever runs, and that must be the older one.
            _ = await before?.result
            if Task.isCancelled { throw HuquqError.Stopped }
            return try await withTaskCancellationHandler {
                try await searching.run {
                    try engine.search(query: Data(typed.utf8), lang: lang, country: country, limit: limit)
                }
            } onCancel: {
                try? engine.stopSearch()
            }
        }
        newest = search
        return try await withTaskCancellationHandler {
            try await search.value
        } onCancel: {
            search.cancel()
        }
    }

    /// Runs a long call, which `stop` ends.
    func work<Report: Sendable>(
        _ stop: Stop, _ call: @escaping @Sendable (Engine) throws -> Report
    ) async throws -> Report {
        if closed { throw HuquqError.Closed }
        running[ObjectIdentifier(stop)] = stop
        defer { running[ObjectIdentifier(stop)] = nil }
        return try await working.run { [engine] in try call(engine) }
    }
}
