import Foundation
import XCTest

@testable import Huquq

/// The table of `bindings/cases`: the same rows as in Rust, Kotlin and Python, and the same answers.
final class TableTests: XCTestCase {
    func testEveryRowHoldsAndAllAnswersAreThoseOfTheTranscript() throws {
        let cases = try Fixture.folder().appendingPathComponent("cases")
        let rows = try read(cases.appendingPathComponent("cases.json"))
        let transcript = try read(cases.appendingPathComponent("transcript.json"))
        XCTAssertGreaterThanOrEqual(rows.count, 60)
        let repository = try Fixture.folder().appendingPathComponent("screens")
        let engines = try Engines(repository: repository, scratch: Fixture.scratch())
        let told = try rows.map { try answer($0, engines) }
        XCTAssertEqual(told.count, transcript.count)
        for (told, expected) in zip(told, transcript) where told != expected {
            XCTFail("\(told)\nis not\n\(expected)")
        }
        print("\(rows.count) rows")
    }

    private func read(_ file: URL) throws -> [JSON] {
        try JSONDecoder().decode([JSON].self, from: Data(contentsOf: file))
    }

    /// What a row gave, as the transcript keeps it.
    private func answer(_ row: JSON, _ engines: Engines) throws -> JSON {
        let name = try XCTUnwrap(row["name"].text)
        var told: [String: JSON] = ["name": .text(name)]
        do {
            let value = JSON(try engines.call(row))
            XCTAssertEqual(row["error"], .null, "\(name): \(value)")
            check(name, row, value)
            told["ok"] = value
        } catch let error as HuquqError {
            let value = JSON(error)
            XCTAssertEqual(row["error"], value["kind"], "\(name): \(error)")
            check(name, row, value)
            told["error"] = value
        }
        return JSON.object(told).without(row["drop"].list.compactMap(\.text))
    }

    private func check(_ name: String, _ row: JSON, _ value: JSON) {
        for (path, expected) in row["expect"].object {
            XCTAssertEqual(value.at(path), expected, "\(name): \(path) in \(value)")
        }
        for (path, part) in row["contains"].object {
            let found = value.at(path)
            let holds = found.text.flatMap { text in part.text.map { text.contains($0) } }
            XCTAssertEqual(holds, true, "\(name): \(path): no \(part) in \(found)")
        }
    }
}
