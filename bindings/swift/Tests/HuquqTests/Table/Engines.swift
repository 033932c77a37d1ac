import Foundation
import XCTest

@testable import Huquq

/// The engines that a row can name, and the calls by their names.
struct Engines {
    private let engines: [String: Engine]
    private let repository: URL
    private let scratch: URL

    init(repository: URL, scratch: URL) throws {
        self.repository = repository
        self.scratch = scratch
        let root = try Data(contentsOf: repository.appendingPathComponent("metadata/1.root.json"))
        let open = { try Engine(folder: scratch.appendingPathComponent($0).path, root: root) }
        engines = ["full": try open("full"), "empty": try open("empty"), "shut": try open("full"), "other": try open("other")]
        _ = try engines["full"]?.sync(
            from: [.folder(path: repository.path)], options: SyncOptions(), now: Fixture.now, fetcher: nil, progress: nil,
            stop: nil)
        try engines["shut"]?.shut()
    }

    func call(_ row: JSON) throws -> Any {
        let engine = try XCTUnwrap(engines[row["on"].text ?? "full"])
        let a = Arguments(args: row["args"], repository: repository.path, scratch: scratch.path)
        let call = try XCTUnwrap(row["call"].text)
        switch call {
        case "nothing": return try nothing()
        case "open":
            let engine = try Engine(folder: a.text("folder"), root: a.bytes("root"))
            try engine.shut()
            return try engine.shut()
        case "library_version": return try libraryVersion()
        case "languages": return try languages()
        case "locale_of": return try localeOf(tag: a.text("tag"))
        case "sentence": return try sentence(key: a.text("key"), args: a.sentenceArguments(), lang: a.text("lang"))
        case "error_sentence":
            do {
                _ = try self.call(a.args["of"])
            } catch let error as HuquqError {
                return try errorSentence(error: error, lang: a.text("lang"))
            }
            throw Unknown(name: "no error to speak of")
        case "home": return try engine.home(facts: a.facts(), lang: a.text("lang"), now: a.now())
        case "home_questions": return try engine.homeQuestions(country: a.text("country"), lang: a.text("lang"))
        case "guides":
            return try engine.guides(
                country: a.maybe("country"), situation: a.maybe("situation"), lang: a.text("lang"), page: a.page)
        case "guide": return try engine.guide(id: a.text("id"), lang: a.text("lang"), second: a.maybe("second"))
        case "cards": return try engine.cards(country: a.maybe("country"), lang: a.text("lang"), page: a.page)
        case "card": return try engine.card(id: a.text("id"), lang: a.text("lang"), show: a.maybe("show"))
        case "letters": return try engine.letters(country: a.maybe("country"), lang: a.text("lang"), page: a.page)
        case "letter": return try engine.letter(id: a.text("id"), lang: a.text("lang"))
        case "letter_filled":
            return try engine.letterFilled(
                id: a.text("id"), answers: a.answers(), write: a.maybe("write"), lang: a.text("lang"))
        case "contacts":
            return try engine.contacts(
                country: a.maybe("country"), topic: a.maybe("topic"), lang: a.text("lang"), page: a.page)
        case "contact": return try engine.contact(id: a.text("id"), lang: a.text("lang"))
        case "search":
            return try engine.search(
                query: a.bytes("query"), lang: a.text("lang"), country: a.maybe("country"), limit: a.number("limit"))
        case "stop_search": return try engine.stopSearch()
        case "deadlines": return try engine.deadlines(country: a.maybe("country"), lang: a.text("lang"), page: a.page)
        case "deadline":
            return try engine.deadline(
                id: a.text("id"), on: a.text("on"), nationality: a.maybe("nationality"), lang: a.text("lang"))
        case "reminders":
            return try reminders(
                keep: a.text("keep"), prepare: a.number("prepare"), now: a.text("now"), lang: a.text("lang"))
        case "calendar_entry":
            return try calendarEntry(
                keep: a.text("keep"), prepare: a.number("prepare"), now: a.text("now"), lang: a.text("lang"))
        case "stay":
            return try engine.stay(
                id: a.text("id"), trips: a.trips(), on: a.text("on"), nationality: a.maybe("nationality"),
                lang: a.text("lang"))
        case "situations": return try engine.situations(country: a.maybe("country"), lang: a.text("lang"), page: a.page)
        case "situation": return try engine.situation(id: a.text("id"), answers: a.texts("answers"), lang: a.text("lang"))
        case "settings": return try engine.settings()
        case "keep_settings": return try engine.keepSettings(choices: a.choices)
        case "forget_settings": return try engine.forgetSettings()
        case "status": return try engine.status(now: a.now())
        case "sync":
            return try engine.sync(
                from: a.sources(), options: a.options(), now: a.now(), fetcher: nil, progress: nil, stop: a.stop())
        case "import_file":
            return try engine.importFile(
                path: a.text("path"), options: a.options(), now: a.now(), progress: nil, stop: a.stop())
        case "export_file":
            return try engine.exportFile(
                path: a.text("path"), countries: a.texts("countries"), locales: a.texts("locales"), progress: nil,
                stop: a.stop())
        case "import_slip":
            return try engine.importSlip(slip: a.bytes("slip"), now: a.now(), progress: nil, stop: a.stop())
        case "slip_take":
            let reader = try SlipReader()
            return try a.manyBytes("codes").map(reader.take).last as Any
        case "slip_content":
            let reader = try SlipReader()
            try a.manyBytes("codes").forEach { _ = try reader.take(code: $0) }
            return try reader.content().map { String(format: "%02x", $0) }.joined()
        case "read_invitation": return try readInvitation(bytes: a.bytes("bytes"), lang: a.text("lang"))
        case "publishers": return try engine.publishers(lang: a.text("lang"))
        case "add_publisher":
            return try engine.addPublisher(
                invitation: a.bytes("invitation"), from: a.sources(), options: a.options(), lang: a.text("lang"),
                now: a.now(), fetcher: nil, progress: nil, stop: a.stop())
        case "remove_publisher": return try engine.removePublisher(id: a.text("id"))
        case "publisher":
            _ = try engine.publisher(id: a.text("id"))
            return ()
        default: throw Unknown(name: call)
        }
    }
}
