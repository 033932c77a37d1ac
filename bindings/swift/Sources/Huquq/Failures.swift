/// A bug inside the library. Nothing was changed by the call, and everything still works: show that something went wrong, and report it.
public struct HuquqBug: Error, Sendable, Equatable {
    /// For a developer, never for the screen.
    public let detail: String
}

extension HuquqError {
    /// What to tell the reader, in the language `lang` or in the nearest the app speaks.
    ///
    /// - Throws: ``HuquqError/UnknownLanguage(tag:)``.
    public func sentence(in lang: String) throws -> String {
        try errorSentence(error: self, lang: lang)
    }
}
