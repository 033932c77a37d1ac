import Foundation
import XCTest

@testable import Huquq

/// What an app should never hand over, and may: a typed error each, and the store goes on.
final class BadInputTests: XCTestCase {
    private let lang = "ru"

    func testUnknownIds() async throws {
        let store = try await Fixture.store()
        let odd = ["kz/none", "", "/", "kz", "../../etc/passwd", "kz/passport-taken'--", "кз/паспорт"]
        for id in odd {
            await assertThrows(kind: "not-found") { _ = try await store.guide(id: id, lang: lang) }
            await assertThrows(kind: "not-found") { _ = try await store.card(id: id, lang: lang) }
            await assertThrows(kind: "not-found") { _ = try await store.letter(id: id, lang: lang) }
            await assertThrows(kind: "not-found") { _ = try await store.letter(id: id, answers: [:], lang: lang) }
            await assertThrows(kind: "not-found") { _ = try await store.situation(id: id, lang: lang) }
            await assertThrows(kind: "not-found") { _ = try await store.contact(id: id, lang: lang) }
            await assertThrows(kind: "not-found") { _ = try await store.deadline(id: id, on: "2026-11-24", lang: lang) }
            await assertThrows(kind: "not-found") { _ = try await store.stay(id: id, trips: [], on: "2026-11-24", lang: lang) }
            // The empty one is the publisher the app came with.
            if !id.isEmpty { await assertThrows(kind: "not-found") { _ = try await store.publisher(id: id) } }
            await assertThrows(kind: "not-found") { try await store.removePublisher(id: id) }
        }
        await assertThrows(kind: "not-found") { _ = try sentence(key: "no-such-sentence", args: [:], lang: lang) }
        await assertThrows(kind: "not-found") { try await store.keepSettings(Choices(country: "Kazakhstan")) }
        let guide = try await store.guide(id: "kz/passport-taken", lang: lang)
        XCTAssertFalse(guide.paragraphs.isEmpty)
    }

    func testUnknownLanguages() async throws {
        let store = try await Fixture.store()
        for tag in ["", "xx", "russian", "ru\0", "ру", "-", String(repeating: "xx-", count: 100_000)] {
            await assertThrows(kind: "unknown-language") { _ = try await store.guides(lang: tag) }
            await assertThrows(kind: "unknown-language") { _ = try await store.search("a", lang: tag) }
            await assertThrows(kind: "unknown-language") { _ = try HuquqError.Empty.sentence(in: tag) }
            await assertThrows(kind: "unknown-language") { _ = try localeOf(tag: tag) }
        }
    }

    func testDatesOutOfRange() async throws {
        let store = try await Fixture.store()
        for day in ["", "2026-02-30", "2026-13-01", "99999-01-01", "-0001-01-01", "24.11.2026", "2026-11-24T25:00"] {
            await assertThrows(kind: "refused") { _ = try await store.deadline(id: "kz-44", on: day, lang: lang) }
            await assertThrows(kind: "refused") { _ = try await store.stay(id: "kg-05", trips: [], on: day, lang: lang) }
            await assertThrows(kind: "refused") {
                _ = try calendarEntry(keep: day, prepare: 1, now: "2026-11-24T12:00", lang: lang)
            }
        }
        // A clock cannot be refused: a reader with a dead battery needs help too.
        for wrong in [Date.distantPast, .distantFuture, Date(timeIntervalSince1970: .infinity), Date(timeIntervalSince1970: .nan)] {
            let release = try await store.status(now: wrong).content.release
            XCTAssertGreaterThan(release, 0)
        }
        let engine = try Fixture.engine()
        let facts = ReaderFacts(country: "kz", nationality: nil, on: "2026-11-24", events: [], trips: [], facts: [])
        for seconds in [Int64.min, -1, 0, Int64.max] {
            XCTAssertGreaterThan(try engine.status(now: seconds).content.release, 0)
            XCTAssertGreaterThan(try engine.home(facts: facts, lang: lang, now: seconds).content.release, 0)
            let report = try engine.sync(
                from: Fixture.source(), options: SyncOptions(), now: seconds, fetcher: nil, progress: nil, stop: nil)
            XCTAssertEqual(report.packs, [])
        }
    }

    func testAMillionLetters() async throws {
        let store = try await Fixture.store()
        let long = String(repeating: "ы", count: 1_000_000)
        await assertThrows(kind: "not-found") { _ = try await store.guide(id: long, lang: lang) }
        await assertThrows(kind: "unknown-language") { _ = try await store.guide(id: "kz/passport-taken", lang: long) }
        await assertThrows(kind: "refused") { _ = try await store.deadline(id: "kz-44", on: long, lang: lang) }
        _ = try await store.search(long, lang: lang)
        await assertThrows(kind: "unknown-language") { try await store.keepSettings(Choices(language: long)) }
        await assertThrows(kind: "storage") {
            let _: ExportReport = try await store.exportFile(URL(fileURLWithPath: "/\(long)")).report()
        }
        do {
            let filled = try await store.letter(id: "kz/wage-claim", answers: ["employer": long], lang: lang)
            XCTAssertFalse(filled.text.isEmpty)
        } catch let error as HuquqError {
            XCTAssertEqual(JSON(error)["kind"], .text("refused"))
        }
    }

    func testZeroBytes() async throws {
        let store = try await Fixture.store()
        await assertThrows(kind: "not-found") { _ = try await store.guide(id: "kz/passport-taken\0", lang: lang) }
        let found = try await store.search("паспорт\0", lang: lang)
        XCTAssertFalse(found.isEmpty)
        await assertThrows(kind: "storage") {
            _ = try Engine(folder: Fixture.scratch().path + "/a\0b", root: Fixture.root())
        }
        await assertThrows(kind: "storage") {
            let engine = try Fixture.engine()
            _ = try engine.exportFile(path: "/tmp/a\0b", countries: [], locales: [], progress: nil, stop: nil)
        }
    }

    /// A string of Swift cannot hold half a character: it is repaired where it is made, so that `NotText` is never thrown here.
    func testLoneSurrogatesAreRepairedBySwiftItself() async throws {
        let store = try await Fixture.store()
        let lone = String(decoding: [0xD800 as UInt16], as: UTF16.self)
        XCTAssertEqual(lone, "\u{FFFD}")
        await assertThrows(kind: "not-found") { _ = try await store.guide(id: lone, lang: lang) }
        let found = try await store.search("паспорт" + lone, lang: lang)
        XCTAssertFalse(found.isEmpty)
        // Bytes that are no text reach a search, and what is text in them is searched.
        let bytes = Data("паспорт ".utf8) + Data([0xED, 0xA0, 0x80, 0xFF, 0xFE])
        XCTAssertFalse(try Fixture.engine().search(query: bytes, lang: lang, country: nil, limit: 5).isEmpty)
        XCTAssertTrue(try Fixture.engine().search(query: Data([0xFF, 0xFE]), lang: lang, country: nil, limit: 5).isEmpty)
    }

    func testPagesBeyondTheEnd() async throws {
        let store = try await Fixture.store()
        let beyond = try await store.guides(lang: lang, page: Paging(offset: .max, limit: .max))
        XCTAssertEqual(beyond.rows, [])
        XCTAssertGreaterThan(beyond.total, 0)
        let most = try await store.guides(lang: lang, page: Paging(offset: 0, limit: .max))
        XCTAssertLessThanOrEqual(most.rows.count, 200)
        let none = try await store.guides(lang: lang, page: Paging(offset: 0, limit: 0))
        XCTAssertEqual(none.rows, [])
    }

    func testRootsAndFilesThatAreNone() async throws {
        await assertThrows(kind: "rejected") { _ = try await HuquqStore(folder: Fixture.scratch(), root: Data()) }
        await assertThrows(kind: "rejected") {
            _ = try await HuquqStore(folder: Fixture.scratch(), root: Data(repeating: 0, count: 1_000_000))
        }
        await assertThrows(kind: "storage") {
            _ = try await HuquqStore(folder: URL(fileURLWithPath: "/proc/no/where"), root: Fixture.root())
        }
        let store = try await Fixture.store()
        let noise = try Fixture.scratch().appendingPathComponent("noise")
        try Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }).write(to: noise)
        await assertThrows(kind: "not-a-carrier") { let _: SyncReport = try await store.importFile(noise).report() }
        await assertThrows(kind: "not-a-carrier") { _ = try SlipReader().take(code: Data(contentsOf: noise)) }
        for bytes in [Data(), try Data(contentsOf: noise)] {
            let thrown = await failure { let _: SyncReport = try await store.importSlip(bytes).report() }
            XCTAssertTrue(thrown is HuquqError, "\(String(describing: thrown))")
            let other = await failure { _ = try await store.invitation(bytes, lang: lang) }
            XCTAssertTrue(other is HuquqError, "\(String(describing: other))")
        }
        let nowhere = URL(fileURLWithPath: "/no/where")
        let thrown = await failure { let _: SyncReport = try await store.importFile(nowhere).report() }
        XCTAssertTrue(thrown is HuquqError, "\(String(describing: thrown))")
        await assertThrows(kind: "offline") {
            let _: SyncReport = try await store.sync(from: [.folder(path: nowhere.path)]).report()
        }
    }

    /// `tests/tests/swift.rs` holds the lock of this store, from a process of its own.
    func testAStoreThatAnotherProcessHoldsIsBusy() async throws {
        let store = try await HuquqStore(folder: Fixture.folder().appendingPathComponent("locked"), root: Fixture.root())
        await assertThrows(.Busy) { _ = try await store.guide(id: "kz/passport-taken", lang: lang) }
        await assertThrows(.Busy) {
            let _: SyncReport = try await store.sync(from: Fixture.source(), now: Fixture.today).report()
        }
        XCTAssertFalse(try HuquqError.Busy.sentence(in: lang).isEmpty)
    }

    func testEveryErrorHasItsSentenceInEveryLanguage() throws {
        let all: [HuquqError] = [
            .Empty, .Closed, .Offline(detail: "d"), .Address(detail: "d"), .Allowance(detail: "d"), .NotACarrier(detail: "d"),
            .Rejected(check: "c"), .NameTaken(name: "n", by: "b"), .Known(id: "i"), .NothingFor(what: "w", available: "a"),
            .Lacking(packs: ["kz/ru"]), .NotFound(what: "w"), .UnknownLanguage(tag: "t"), .Refused(sentence: "s"), .NotText,
            .AppTooOld, .Stopped, .Busy, .Full, .Damaged(detail: "d"), .Storage(detail: "d"),
        ]
        for error in all {
            for language in try languages() {
                XCTAssertFalse(try error.sentence(in: language.locale).isEmpty, "\(error) in \(language.locale)")
            }
        }
        XCTAssertEqual(try HuquqError.Refused(sentence: "s").sentence(in: lang), "s")
    }
}
