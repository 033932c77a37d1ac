import Foundation
import XCTest

@testable import Huquq

/// What `tests/tests/swift.rs` has laid out: a signed repository of the real publication and what belongs to it.
enum Fixture {
    /// The day of the publication, 2026-11-24T12:00:00Z.
    static let now: Int64 = 1_795_521_600
    static let today = Date(timeIntervalSince1970: Double(now))

    /// A setting of whoever runs the tests.
    static func setting(_ name: String) throws -> String {
        let value = ProcessInfo.processInfo.environment[name]
        return try XCTUnwrap(value, "\(name) is not set: run these tests by `cargo test -p huquq-tests --test swift`")
    }

    static func folder() throws -> URL {
        URL(fileURLWithPath: try setting("HUQUQ_TEST_FOLDER"))
    }

    static func repository() throws -> URL {
        try folder().appendingPathComponent("repo")
    }

    static func root() throws -> Data {
        try Data(contentsOf: repository().appendingPathComponent("metadata/1.root.json"))
    }

    /// One language of one country: what has nothing to do with amounts need not wait for them.
    static let part = SyncOptions(countries: ["kz"], locales: ["uz-Latn"])

    /// A folder that no other test uses.
    static func scratch() throws -> URL {
        let scratch = try folder().appendingPathComponent("scratch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        return scratch
    }

    /// A store with the whole publication in it, in a folder of its own.
    static func phone() throws -> URL {
        let phone = try scratch().appendingPathComponent("phone")
        try FileManager.default.copyItem(at: folder().appendingPathComponent("store"), to: phone)
        return phone
    }

    static func store() async throws -> HuquqStore {
        try await HuquqStore(folder: phone(), root: root())
    }

    static func engine() throws -> Engine {
        try Engine(folder: phone().path, root: root())
    }

    static func source() throws -> [Source] {
        [.folder(path: try repository().path)]
    }
}

/// Waits for the error of a call.
func failure(
    of call: () async throws -> Void, file: StaticString = #filePath, line: UInt = #line
) async -> (any Error)? {
    do {
        try await call()
        XCTFail("it did not fail", file: file, line: line)
        return nil
    } catch {
        return error
    }
}

/// Asserts that a call fails, and how.
func assertThrows(
    _ expected: HuquqError, file: StaticString = #filePath, line: UInt = #line, _ call: () async throws -> Void
) async {
    let thrown = await failure(of: call, file: file, line: line)
    XCTAssertEqual(thrown as? HuquqError, expected, "\(String(describing: thrown))", file: file, line: line)
}

/// Asserts that a call fails with an error of a kind, whatever its fields.
func assertThrows(
    kind: String, file: StaticString = #filePath, line: UInt = #line, _ call: () async throws -> Void
) async {
    let thrown = await failure(of: call, file: file, line: line)
    guard let error = thrown as? HuquqError else {
        return XCTFail("\(String(describing: thrown))", file: file, line: line)
    }
    XCTAssertEqual(JSON(error)["kind"], .text(kind), "\(error)", file: file, line: line)
}

extension Fixture {
    /// The codes of a slip that brings the next release.
    static func codes() throws -> [Data] {
        let folder = try folder().appendingPathComponent("codes")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.map { try Data(contentsOf: folder.appendingPathComponent($0)) }
    }

    /// What a second publisher gives to readers.
    static func invitation() throws -> Data {
        try Data(contentsOf: folder().appendingPathComponent("invitation"))
    }
}
