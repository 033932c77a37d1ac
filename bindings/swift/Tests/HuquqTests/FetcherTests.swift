import Foundation
import XCTest

@testable import Huquq

/// The phone's network stack, over a server on loopback that `tests/tests/swift.rs` started.
final class FetcherTests: XCTestCase {
    private func address() throws -> String {
        try Fixture.setting("HUQUQ_TEST_ADDRESS")
    }

    func testAPhoneIsFilledOverHTTP() async throws {
        let store = try await HuquqStore(folder: Fixture.scratch(), root: Fixture.root())
        let report: SyncReport = try await store.sync(
            from: [.address(url: address())], options: Fixture.part, now: Fixture.today
        ).report()
        XCTAssertFalse(report.packs.isEmpty)
        let guide = try await store.guide(id: "kz/passport-taken", lang: "uz-Latn")
        XCTAssertEqual(guide.id, "kz/passport-taken")
    }

    func testWhatCannotBeFetchedIsToldApart() throws {
        let fetcher = SessionFetcher(silence: 2)
        let base = try address()
        let found = try fetcher.fetch(url: base + "/metadata/1.root.json", most: 1_000_000)
        XCTAssertEqual(found, try Fixture.root())
        XCTAssertEqual(try fetcher.fetch(url: base + "/metadata/1.root.json", most: UInt64(found.count)), found)
        assertFails(.TooLarge) { try fetcher.fetch(url: base + "/metadata/1.root.json", most: UInt64(found.count) - 1) }
        assertFails(.NotThere) { try fetcher.fetch(url: base + "/none", most: 10) }
        let broken = try Fixture.setting("HUQUQ_TEST_BROKEN_ADDRESS")
        assertFails(.Refused(detail: "HTTP 503")) { try fetcher.fetch(url: broken, most: 10) }
        let closed = "http://127.0.0.1:1"
        XCTAssertThrowsError(try fetcher.fetch(url: closed, most: 10)) { error in
            guard case FetchFailure.Unreachable = error else { return XCTFail("\(error)") }
        }
        for odd in ["", "ftp://127.0.0.1/a", "no address"] {
            XCTAssertThrowsError(try fetcher.fetch(url: odd, most: 10)) { XCTAssertTrue($0 is FetchFailure, "\($0)") }
        }
    }

    func testAnUpdateFromASilentServerEndsWhenItsTaskIsCancelled() async throws {
        let silent = try Fixture.setting("HUQUQ_TEST_SILENT_ADDRESS")
        let store = try await HuquqStore(folder: Fixture.scratch(), root: Fixture.root())
        let waiting = Task {
            let _: SyncReport = try await store.sync(from: [.address(url: silent)], now: Fixture.today).report()
        }
        try await Task.sleep(for: .milliseconds(200))
        waiting.cancel()
        await assertThrows(.Stopped) { try await waiting.value }
        // It has let go of the lane: without that, this would wait for the server.
        await store.close()
    }

    /// Errors of the app's own fetcher arrive as what they mean, also those nobody foresaw.
    func testAFetcherThatFailsIsAnErrorOfTheUpdate() async throws {
        struct Odd: Error {}
        let store = try await HuquqStore(folder: Fixture.scratch(), root: Fixture.root())
        let from = [Source.address(url: "https://example.invalid")]
        for error: any Error in [FetchFailure.NotThere, FetchFailure.Certificate(detail: "old"), Odd()] {
            await assertThrows(kind: "offline") {
                let _: SyncReport = try await store.sync(from: from, fetcher: Failing(error)).report()
            }
        }
        await assertThrows(kind: "address") {
            let _: SyncReport = try await store.sync(from: [.address(url: "no address")]).report()
        }
    }

    private func assertFails(_ expected: FetchFailure, line: UInt = #line, _ call: () throws -> Data) {
        XCTAssertThrowsError(try call(), line: line) {
            XCTAssertEqual($0 as? FetchFailure, expected, "\($0)", line: line)
        }
    }
}

/// A network stack in which everything fails.
private final class Failing: Fetcher {
    private let error: any Error

    init(_ error: any Error) {
        self.error = error
    }

    func fetch(url _: String, most _: UInt64) throws -> Data {
        throw error
    }
}
