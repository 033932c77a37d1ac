import Foundation
import XCTest

/// The generated source, as text.
enum Generated {
    static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/Huquq/Generated/huquq.swift")

    /// Names of all that the library exports: `Class.method`, `Class.init`, or the name of a function.
    static func exports() throws -> [String] {
        var within = ""
        var found: [String] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let words = line.split(whereSeparator: { " (:".contains($0) })
            if line.hasPrefix("open class ") {
                within = words[2] + "."
            } else if line.hasPrefix("public convenience init(") {
                found.append(within + "init")
            } else if line.hasPrefix("open func "), !within.hasSuffix("Impl.") {
                // What the app implements has an `Impl` for the library's own, of which there are none.
                found.append(within + words[2])
            } else if line.hasPrefix("public func "), !words[2].hasPrefix("FfiConverter"), !words[2].hasPrefix("uniffi") {
                found.append(String(words[2]))
            }
        }
        XCTAssertGreaterThan(found.count, 30, "the generator writes otherwise now")
        return found
    }
}
