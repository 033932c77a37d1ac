import Foundation

extension HuquqStore {
    /// What is stored, whose signatures count, and how old it is by the phone's clock.
    public func status(now: Date = Date()) async throws -> StoreStatus {
        try await ask { try $0.status(now: now.wholeSeconds) }
    }

    /// What the reader chose to keep; nothing, where he has not asked for it.
    public func settings() async throws -> Choices {
        try await ask { try $0.settings() }
    }

    /// Keeps `choices` in place of what was kept.
    public func keepSettings(_ choices: Choices) async throws {
        try await ask { try $0.keepSettings(choices: choices) }
    }

    /// Forgets all choices; no file of them stays.
    public func forgetSettings() async throws {
        try await ask { try $0.forgetSettings() }
    }
}
