import Foundation
import XCTest

@testable import Huquq

/// Every call of the library through the store that apps use, over the real publication: it gives what the library gives.
final class EveryCallTests: XCTestCase {
    private let lang = "uz-Latn"

    /// One entry a call, by its name in the generated code.
    private func calls(_ store: HuquqStore, _ engine: Engine) -> [String: () async throws -> Void] {
        let lang = lang
        let now = Fixture.today
        let page = Paging(offset: 1, limit: 3)
        let events = [DatedEvent(id: "entered", on: "2026-11-20")]
        let facts = ReaderFacts(
            country: "kz", nationality: "UZ", on: "2026-11-24", events: events, trips: [], facts: [])
        let trips = [Trip(country: nil, entered: "2026-01-01", left: "2026-02-10")]
        return [
            "Engine.init": { _ = try await HuquqStore(folder: Fixture.scratch(), root: Fixture.root()) },
            "Engine.guides": {
                let ours = try await store.guides(country: "kz", lang: lang, page: page)
                XCTAssertEqual(ours, try engine.guides(country: "kz", situation: nil, lang: lang, page: page))
                XCTAssertEqual(ours.rows.count, 3)
                XCTAssertGreaterThan(ours.total, 4)
                let situation = try XCTUnwrap(ours.rows.flatMap(\.situations).first)
                let some = try await store.guides(country: "kz", situation: situation, lang: lang)
                XCTAssertTrue(some.rows.allSatisfy { $0.situations.contains(situation) })
                XCTAssertLessThan(some.total, ours.total)
            },
            "Engine.guide": {
                let ours = try await store.guide(id: "kz/passport-taken", lang: lang, second: "ru")
                XCTAssertEqual(ours, try engine.guide(id: "kz/passport-taken", lang: lang, second: "ru"))
                XCTAssertEqual(ours.secondLocale, "ru")
                XCTAssertTrue(ours.paragraphs.contains { $0.second != nil })
                XCTAssertFalse(ours.language.fallback)
            },
            "Engine.cards": {
                let ours = try await store.cards(country: "kz", lang: lang, page: page)
                XCTAssertEqual(ours, try engine.cards(country: "kz", lang: lang, page: page))
                XCTAssertFalse(ours.rows.isEmpty)
            },
            "Engine.card": {
                let ours = try await store.card(id: "kz/police", lang: lang, show: "kk")
                XCTAssertEqual(ours, try engine.card(id: "kz/police", lang: lang, show: "kk"))
                XCTAssertEqual(ours.theirLocale, "kk")
                XCTAssertTrue(ours.sentences.allSatisfy { !$0.yours.isEmpty && !$0.theirs.isEmpty })
            },
            "Engine.letters": {
                let ours = try await store.letters(country: "kz", lang: lang)
                XCTAssertEqual(ours, try engine.letters(country: "kz", lang: lang, page: Paging()))
                XCTAssertTrue(ours.rows.contains { $0.id == "kz/wage-claim" })
            },
            "Engine.letter": {
                let ours = try await store.letter(id: "kz/wage-claim", lang: lang)
                XCTAssertEqual(ours, try engine.letter(id: "kz/wage-claim", lang: lang))
                XCTAssertTrue(ours.questions.contains { $0.id == "sum" })
            },
            "Engine.letterFilled": {
                let answers = ["sum": "450000"]
                let ours = try await store.letter(id: "kz/wage-claim", answers: answers, write: "kk", lang: lang)
                XCTAssertEqual(
                    ours, try engine.letterFilled(id: "kz/wage-claim", answers: answers, write: "kk", lang: lang))
                XCTAssertEqual(ours.theirLocale, "kk")
                XCTAssertFalse(ours.unanswered.contains("sum"))
                XCTAssertTrue(ours.text.contains("450"))
            },
            "Engine.situations": {
                let ours = try await store.situations(country: "kz", lang: lang)
                XCTAssertEqual(ours, try engine.situations(country: "kz", lang: lang, page: Paging()))
                XCTAssertTrue(ours.rows.contains { $0.id == "kz/held" })
            },
            "Engine.situation": {
                let first = try await store.situation(id: "kz/held", lang: lang)
                XCTAssertEqual(first, try engine.situation(id: "kz/held", answers: [], lang: lang))
                let answer = try XCTUnwrap(first.answers.first)
                let next = try await store.situation(id: "kz/held", answers: [answer.id], lang: lang)
                XCTAssertEqual(next.id, answer.to)
            },
            "Engine.contacts": {
                let ours = try await store.contacts(country: "kz", lang: lang)
                XCTAssertEqual(ours, try engine.contacts(country: "kz", topic: nil, lang: lang, page: Paging()))
                let topic = try XCTUnwrap(ours.rows.flatMap(\.topics).first)
                let some = try await store.contacts(country: "kz", topic: topic, lang: lang)
                XCTAssertTrue(some.rows.allSatisfy { $0.topics.contains(topic) })
            },
            "Engine.contact": {
                let first = try await store.contacts(country: "kz", lang: lang).rows[0]
                let ours = try await store.contact(id: first.id, lang: lang)
                XCTAssertEqual(ours, first)
                XCTAssertEqual(ours, try engine.contact(id: first.id, lang: lang))
            },
            "Engine.search": {
                let ours = try await store.search("pasport", lang: lang, country: "kz", limit: 5)
                XCTAssertEqual(
                    ours, try engine.search(query: Data("pasport".utf8), lang: lang, country: "kz", limit: 5))
                XCTAssertTrue(ours.contains { $0.id == "kz/passport-taken" })
                XCTAssertTrue(ours.contains { $0.snippet.contains(where: \.marked) })
            },
            "Engine.stopSearch": { try engine.stopSearch() },
            "Engine.home": {
                let ours = try await store.home(facts, lang: lang, now: now)
                XCTAssertEqual(ours, try engine.home(facts: facts, lang: lang, now: Fixture.now))
                XCTAssertFalse(ours.terms.isEmpty)
                XCTAssertEqual(ours.content.ageDays, 0)
            },
            "Engine.homeQuestions": {
                let ours = try await store.homeQuestions(country: "kz", lang: lang)
                XCTAssertEqual(ours, try engine.homeQuestions(country: "kz", lang: lang))
                XCTAssertTrue(ours.events.contains { $0.id == "entered" }, "\(ours.events.map(\.id))")
            },
            "Engine.deadlines": {
                let ours = try await store.deadlines(country: "kz", lang: lang)
                XCTAssertEqual(ours, try engine.deadlines(country: "kz", lang: lang, page: Paging()))
                XCTAssertTrue(ours.rows.contains { $0.id == "kz-44" })
            },
            "Engine.deadline": {
                let ours = try await store.deadline(id: "kz-44", on: "2026-11-18", nationality: "UZ", lang: lang)
                XCTAssertEqual(ours, try engine.deadline(id: "kz-44", on: "2026-11-18", nationality: "UZ", lang: lang))
                XCTAssertFalse(ours.steps.isEmpty)
            },
            "Engine.stay": {
                let ours = try await store.stay(id: "kg-05", trips: trips, on: "2026-06-20", lang: lang)
                XCTAssertEqual(
                    ours, try engine.stay(id: "kg-05", trips: trips, on: "2026-06-20", nationality: nil, lang: lang))
                XCTAssertEqual(ours.over, 0)
            },
            "Engine.status": {
                let ours = try await store.status(now: now)
                XCTAssertEqual(ours, try engine.status(now: Fixture.now))
                XCTAssertTrue(ours.packs.contains { $0.pack == "kz/\(lang)" })
            },
            "Engine.settings": {
                let none = try await store.settings()
                XCTAssertEqual(none, Choices())
            },
            "Engine.keepSettings": {
                try await store.keepSettings(Choices(language: "uz_Cyrl_UZ", country: "kz"))
                let kept = try await store.settings()
                XCTAssertEqual(kept, Choices(language: "uz-Cyrl", country: "kz"))
            },
            "Engine.forgetSettings": {
                try await store.forgetSettings()
                let none = try await store.settings()
                XCTAssertEqual(none, Choices())
            },
            "Engine.sync": {
                let report: SyncReport = try await store.sync(from: Fixture.source(), now: now).report()
                XCTAssertEqual(report.fromRelease, report.release)
                XCTAssertEqual(report.packs, [])
            },
            "Engine.exportFile": {
                let file = try Fixture.scratch().appendingPathComponent("all.huquq")
                let report: ExportReport = try await store.exportFile(file, countries: ["kz"], locales: ["ru"]).report()
                XCTAssertTrue(report.packs.contains { $0.hasPrefix("kz/ru") }, "\(report.packs)")
                XCTAssertFalse(report.packs.contains { $0.hasPrefix("kg/") }, "\(report.packs)")
                XCTAssertEqual(UInt64(try Data(contentsOf: file).count), report.bytes)
            },
            "Engine.importFile": {
                let file = try Fixture.scratch().appendingPathComponent("all.huquq")
                let given: ExportReport = try await store.exportFile(file).report()
                let other = try await HuquqStore(folder: Fixture.scratch(), root: Fixture.root())
                let taken: SyncReport = try await other.importFile(file, options: Fixture.part, now: now).report()
                XCTAssertEqual(taken.release, given.release)
                let guide = try await other.guide(id: "kz/passport-taken", lang: lang)
                XCTAssertEqual(guide.id, "kz/passport-taken")
            },
            "SlipReader.init": { _ = try SlipReader() },
            "SlipReader.take": {
                let reader = try SlipReader()
                let at = try Fixture.codes().map(reader.take).last
                XCTAssertEqual(at?.whole, true)
            },
            "SlipReader.content": {
                let reader = try SlipReader()
                await assertThrows(kind: "not-a-carrier") { _ = try reader.content() }
                try Fixture.codes().forEach { _ = try reader.take(code: $0) }
                XCTAssertFalse(try reader.content().isEmpty)
            },
            "Engine.importSlip": {
                let phone = try await Fixture.store()
                let reader = try SlipReader()
                try Fixture.codes().forEach { _ = try reader.take(code: $0) }
                let report: SyncReport = try await phone.importSlip(reader.content(), now: now).report()
                XCTAssertEqual(report.release, report.fromRelease + 1)
                XCTAssertFalse(report.packs.isEmpty)
            },
            "readInvitation": {
                let invitation = try await store.invitation(Fixture.invitation(), lang: lang)
                XCTAssertEqual(invitation.words.count, 8)
                XCTAssertEqual(invitation, try readInvitation(bytes: Fixture.invitation(), lang: lang))
            },
            "Engine.publishers": {
                let ours = try await store.publishers(lang: lang)
                XCTAssertEqual(ours, try engine.publishers(lang: lang))
                XCTAssertEqual(ours.count, 1)
            },
            "Engine.addPublisher": { _ = try await self.withSecond() },
            "Engine.publisher": {
                let (phone, added) = try await self.withSecond()
                let second = try await phone.publisher(id: added.id)
                let total = try await second.contacts(lang: "ru").total
                XCTAssertEqual(total, 1)
                await second.close()
            },
            "Engine.removePublisher": {
                let (phone, added) = try await self.withSecond()
                try await phone.removePublisher(id: added.id)
                await assertThrows(kind: "not-found") { _ = try await phone.publisher(id: added.id) }
            },
            "Engine.shut": {
                let phone = try await Fixture.store()
                await phone.close()
                await assertThrows(.Closed) { _ = try await phone.guide(id: "kz/passport-taken", lang: lang) }
            },
            "Stop.init": { _ = try Stop() },
            "Stop.stop": {
                let stop = try Stop()
                try stop.stop()
                await assertThrows(.Stopped) {
                    _ = try engine.sync(
                        from: Fixture.source(), options: SyncOptions(), now: Fixture.now, fetcher: nil, progress: nil,
                        stop: stop)
                }
            },
            "nothing": { try nothing() },
            "libraryVersion": { XCTAssertEqual(try libraryVersion().split(separator: ".").count, 3) },
            "languages": { XCTAssertTrue(try languages().contains { $0.locale == lang }) },
            "localeOf": { XCTAssertEqual(try localeOf(tag: "uz_Cyrl_UZ"), "uz-Cyrl") },
            "sentence": { XCTAssertFalse(try sentence(key: "error-empty", args: [:], lang: lang).isEmpty) },
            "errorSentence": {
                XCTAssertEqual(
                    try HuquqError.Empty.sentence(in: lang), try sentence(key: "error-empty", args: [:], lang: lang))
            },
            "reminders": {
                let some = try reminders(keep: "2026-11-27", prepare: 3, now: "2026-11-24T12:00", lang: lang)
                XCTAssertFalse(some.isEmpty)
            },
            "calendarEntry": {
                let entry = try calendarEntry(keep: "2026-11-27", prepare: 3, now: "2026-11-24T12:00", lang: lang)
                XCTAssertTrue(entry.hasPrefix("BEGIN:VCALENDAR"))
            },
        ]
    }

    /// A phone with a second publisher on it.
    private func withSecond() async throws -> (HuquqStore, PublisherRow) {
        let phone = try await Fixture.store()
        let second = Source.folder(path: try Fixture.folder().appendingPathComponent("second").path)
        let added: PublisherRow = try await phone.addPublisher(
            Fixture.invitation(), from: [second], lang: lang, now: Fixture.today
        ).report()
        let names = try await phone.publishers(lang: lang).map(\.name)
        XCTAssertEqual(names.last, added.name)
        return (phone, added)
    }

    func testEveryCallGivesWhatTheLibraryGives() async throws {
        let folder = try Fixture.phone()
        let store = try await HuquqStore(folder: folder, root: Fixture.root())
        let engine = try Engine(folder: folder.path, root: Fixture.root())
        // By name: the three calls about settings stand in a row.
        for (name, call) in calls(store, engine).sorted(by: { order($0.key) < order($1.key) }) {
            do {
                try await call()
            } catch {
                XCTFail("\(name): \(error)")
            }
        }
    }

    private func order(_ name: String) -> String {
        ["Engine.settings": "settings 1", "Engine.keepSettings": "settings 2", "Engine.forgetSettings": "settings 3"][name]
            ?? name
    }

    func testNoExportIsLeftUncalled() async throws {
        let tested = calls(try await Fixture.store(), try Fixture.engine()).keys
        XCTAssertEqual(Set(try Generated.exports()), Set(tested))
    }
}
