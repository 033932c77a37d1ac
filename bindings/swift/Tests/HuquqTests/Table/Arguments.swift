import Foundation
import XCTest

@testable import Huquq

/// The arguments of one row of the table, as the calls take them.
struct Arguments {
    let args: JSON
    let repository: String
    let scratch: String

    private func filled(_ text: String) -> String {
        text.replacingOccurrences(of: "$REPO", with: repository).replacingOccurrences(of: "$SCRATCH", with: scratch)
    }

    private func text(of value: JSON) -> String? {
        let repeated = value["repeat"].list
        if repeated.count == 2, let part = repeated[0].text, let times = repeated[1].number {
            return String(repeating: part, count: Int(times))
        }
        return value.text.map(filled)
    }

    func maybe(_ name: String) -> String? {
        text(of: args[name])
    }

    func text(_ name: String) throws -> String {
        try XCTUnwrap(maybe(name), "no \(name) in \(args)")
    }

    private func bytes(of value: JSON) throws -> Data {
        if let hex = value["hex"].text {
            let digits = Array(hex)
            return Data(try stride(from: 0, to: digits.count, by: 2).map {
                try XCTUnwrap(UInt8(String(digits[$0...$0 + 1]), radix: 16))
            })
        }
        if let file = value["file"].text {
            return try Data(contentsOf: URL(fileURLWithPath: filled(file)))
        }
        return Data(try XCTUnwrap(text(of: value)).utf8)
    }

    func bytes(_ name: String) throws -> Data {
        try bytes(of: args[name])
    }

    func manyBytes(_ name: String) throws -> [Data] {
        try args[name].list.map(bytes)
    }

    private func texts(of value: JSON) throws -> [String] {
        try value.list.map { try XCTUnwrap(text(of: $0)) }
    }

    func texts(_ name: String) throws -> [String] {
        try texts(of: args[name])
    }

    func number(_ name: String) throws -> UInt32 {
        try XCTUnwrap(args[name].number.flatMap { UInt32(exactly: $0) })
    }

    func now() throws -> Int64 {
        try XCTUnwrap(args["now"].number)
    }

    var page: Paging {
        let page = args["page"]
        return Paging(offset: UInt32(page["offset"].number ?? 0), limit: UInt32(page["limit"].number ?? 50))
    }

    private func trips(of value: JSON) throws -> [Trip] {
        try value["trips"].list.map {
            Trip(
                country: text(of: $0["country"]), entered: try XCTUnwrap(text(of: $0["entered"])),
                left: text(of: $0["left"]))
        }
    }

    func trips() throws -> [Trip] {
        try trips(of: args)
    }

    func facts() throws -> ReaderFacts {
        let facts = args["facts"]
        return ReaderFacts(
            country: try XCTUnwrap(text(of: facts["country"])),
            nationality: text(of: facts["nationality"]),
            on: try XCTUnwrap(text(of: facts["on"])),
            events: try facts["events"].list.map {
                DatedEvent(id: try XCTUnwrap(text(of: $0["id"])), on: try XCTUnwrap(text(of: $0["on"])))
            },
            trips: try trips(of: facts),
            facts: try texts(of: facts["facts"]))
    }

    func answers() throws -> [String: String] {
        try args["answers"].object.mapValues { try XCTUnwrap(text(of: $0)) }
    }

    func sentenceArguments() throws -> [String: SentenceArg] {
        try args["args"].object.mapValues { value in
            let (kind, field) = try XCTUnwrap(value.object.first)
            switch kind {
            case "text": return .text(text: try XCTUnwrap(text(of: field)))
            case "number": return .number(number: try XCTUnwrap(field.number))
            case "date": return .date(iso: try XCTUnwrap(text(of: field)))
            case "amount": return .amount(amount: try XCTUnwrap(field.unsigned))
            default: throw Unknown(name: kind)
            }
        }
    }

    func sources() throws -> [Source] {
        try args["from"].list.map { value in
            let (kind, fields) = try XCTUnwrap(value.object.first)
            switch kind {
            case "folder": return .folder(path: try XCTUnwrap(text(of: fields["path"])))
            case "file": return .file(path: try XCTUnwrap(text(of: fields["path"])))
            case "address": return .address(url: try XCTUnwrap(text(of: fields["url"])))
            default: throw Unknown(name: kind)
            }
        }
    }

    func options() throws -> SyncOptions {
        let options = args["options"]
        return SyncOptions(
            countries: try texts(of: options["countries"]),
            locales: try texts(of: options["locales"]),
            maxBytes: options["max_bytes"].unsigned,
            maxSeconds: options["max_seconds"].number.map { UInt32($0) },
            proxy: text(of: options["proxy"]))
    }

    var choices: Choices {
        let choices = args["choices"]
        return Choices(
            language: text(of: choices["language"]), secondLanguage: text(of: choices["second_language"]),
            country: text(of: choices["country"]))
    }

    /// A stop that was stopped, where the row wants one.
    func stop() throws -> Stop? {
        guard args["stopped"] == .bool(true) else { return nil }
        let stop = try Stop()
        try stop.stop()
        return stop
    }
}

/// A name in the table that this runner does not know.
struct Unknown: Error {
    let name: String
}
