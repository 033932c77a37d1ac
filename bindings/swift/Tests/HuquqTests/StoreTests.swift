import Foundation
import XCTest

@testable import Huquq

/// Tasks, threads, stopping and closing.
final class StoreTests: XCTestCase {
    private let lang = "uz-Latn"

    /// More updates wait for a server that never answers than Swift has threads for tasks. A call that kept its thread would end all tasks,
    /// this one too.
    func testReadingAndTheMainActorGoOnWhileUpdatesWait() async throws {
        let silent = try Fixture.setting("HUQUQ_TEST_SILENT_ADDRESS")
        let store = try await Fixture.store()
        var updates = [store]
        for _ in 0..<ProcessInfo.processInfo.activeProcessorCount * 2 { updates.append(try await Fixture.store()) }
        let waiting = updates.map { update in
            Task { let _: SyncReport = try await update.sync(from: [.address(url: silent)], now: Fixture.today).report() }
        }
        try await Task.sleep(for: .milliseconds(100))
        let guide = try await store.guide(id: "kz/passport-taken", lang: lang)
        XCTAssertEqual(guide.id, "kz/passport-taken")
        let found = try await store.search("pasport", lang: lang)
        XCTAssertFalse(found.isEmpty)
        let main = await MainActor.run { Thread.isMainThread }
        XCTAssertTrue(main)
        for update in waiting {
            update.cancel()
            await assertThrows(.Stopped) { try await update.value }
        }
    }

    func testTwoTasksAtOnceReadAndUpdateOneStore() async throws {
        let store = try await Fixture.store()
        let lang = lang
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    for _ in 0..<50 {
                        let guide = try await store.guide(id: "kz/passport-taken", lang: lang)
                        XCTAssertEqual(guide.id, "kz/passport-taken")
                    }
                }
                group.addTask {
                    let report: SyncReport = try await store.sync(from: Fixture.source(), now: Fixture.today).report()
                    XCTAssertEqual(report.packs, [])
                }
            }
            try await group.waitForAll()
        }
    }

    func testTwoThreadsAtOnceCallTheLibraryItself() throws {
        let engine = try Fixture.engine()
        let lang = lang
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            let guide = try? engine.guide(id: "kz/passport-taken", lang: lang, second: nil)
            XCTAssertEqual(guide?.id, "kz/passport-taken")
        }
    }

    func testOfManyKeystrokesTheLastIsAnsweredAndTheOthersAreStopped() async throws {
        let store = try await Fixture.store()
        let lang = lang
        var keystrokes: [Task<[SearchRow], any Error>] = []
        for length in 1...7 {
            let typed = String("pasport".prefix(length))
            keystrokes.append(Task { try await store.search(typed, lang: lang) })
            // As fast as no reader types, and in this order.
            await Task.yield()
            try await Task.sleep(for: .microseconds(300))
        }
        let last = try await keystrokes[6].value
        XCTAssertTrue(last.contains { $0.id == "kz/passport-taken" })
        for stopped in keystrokes.dropLast() {
            if case .failure(let error) = await stopped.result {
                XCTAssertEqual(error as? HuquqError, .Stopped)
            }
        }
    }

    func testASearchStopsInTheMiddleWhenItsTaskIsCancelled() async throws {
        let store = try await Fixture.store()
        let lang = lang
        // It takes a while: many words, each with its neighbours.
        let long = Array(repeating: "ro'yxatdan o'tmadim pasportimni olib qo'ydi", count: 2_000).joined(separator: " ")
        var stopped = 0
        for microseconds in [0, 200, 1_000, 3_000] {
            let search = Task { try await store.search(long, lang: lang) }
            try await Task.sleep(for: .microseconds(microseconds))
            search.cancel()
            if case .failure(let error) = await search.result {
                XCTAssertEqual(error as? HuquqError, .Stopped)
                stopped += 1
            }
        }
        XCTAssertGreaterThan(stopped, 0)
        let after = try await store.search("pasport", lang: lang)
        XCTAssertFalse(after.isEmpty)
    }

    func testAnUpdateStopsInTheMiddleAndChangesNothing() async throws {
        let folder = try Fixture.scratch().appendingPathComponent("phone")
        let store = try await HuquqStore(folder: folder, root: Fixture.root())
        var seen = 0
        for try await step in store.sync(from: try Fixture.source(), options: Fixture.part, now: Fixture.today) {
            if case .done = step { XCTFail("it went on to its end") }
            seen += 1
            break
        }
        XCTAssertEqual(seen, 1)
        // Closing waits until it has ended.
        await store.close()
        let again = try await HuquqStore(folder: folder, root: Fixture.root())
        await assertThrows(.Empty) { _ = try await again.guides(lang: lang) }
        let report: SyncReport = try await again.sync(from: Fixture.source(), options: Fixture.part, now: Fixture.today).report()
        XCTAssertEqual(report.fromRelease, 0)
        XCTAssertFalse(report.packs.isEmpty)
    }

    func testAnUpdateTellsHowFarItIs() async throws {
        let store = try await HuquqStore(folder: Fixture.scratch(), root: Fixture.root())
        var stages: [Stage] = []
        var report: SyncReport?
        for try await step in store.sync(from: try Fixture.source(), options: Fixture.part, now: Fixture.today) {
            switch step {
            case .going(let at):
                stages.append(at.stage)
                XCTAssertLessThanOrEqual(at.done, max(at.of, at.done))
            case .done(let done):
                report = done
            }
        }
        XCTAssertEqual(stages.last, .storing)
        XCTAssertGreaterThan(try XCTUnwrap(report).bytes, 0)
    }

    func testACancelledTaskThatWaitsForAnUpdateHearsThatItWasStopped() async throws {
        let store = try await HuquqStore(folder: Fixture.scratch(), root: Fixture.root())
        let waiting = Task {
            let _: SyncReport = try await store.sync(from: Fixture.source(), now: Fixture.today).report()
        }
        waiting.cancel()
        await assertThrows(.Stopped) { try await waiting.value }
    }

    func testAfterClosingEveryCallSaysSoAndClosingTwiceIsNoFailure() async throws {
        let store = try await Fixture.store()
        await store.close()
        await store.close()
        await assertThrows(.Closed) { _ = try await store.guides(lang: lang) }
        await assertThrows(.Closed) { _ = try await store.search("a", lang: lang) }
        await assertThrows(.Closed) { _ = try await store.status() }
        await assertThrows(.Closed) { _ = try await store.settings() }
        await assertThrows(.Closed) { _ = try await store.publishers(lang: lang) }
        await assertThrows(.Closed) {
            let _: SyncReport = try await store.sync(from: Fixture.source()).report()
        }
        await assertThrows(.Closed) {
            let _: ExportReport = try await store.exportFile(Fixture.scratch().appendingPathComponent("a")).report()
        }
    }

    func testOpeningAndClosingAThousandTimesLeaksNothing() async throws {
        let folder = try Fixture.phone()
        let root = try Fixture.root()
        func once() async throws {
            let store = try await HuquqStore(folder: folder, root: root)
            _ = try await store.guide(id: "kz/passport-taken", lang: lang)
            await store.close()
        }
        for _ in 0..<50 { try await once() }
        let before = (files: try Process.files(), memory: try Process.memory())
        for _ in 0..<1_000 { try await once() }
        let after = (files: try Process.files(), memory: try Process.memory())
        print("files \(before.files) then \(after.files), resident \(before.memory) KB then \(after.memory) KB")
        XCTAssertLessThanOrEqual(after.files, before.files + 2)
        // A leak of the index alone would be hundreds of megabytes.
        XCTAssertLessThan(after.memory, before.memory + 16_384)
    }
}

/// This process, as the kernel sees it.
private enum Process {
    static func files() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }

    /// Resident kilobytes.
    static func memory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try XCTUnwrap(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try XCTUnwrap(Int(line.filter(\.isNumber)))
    }
}
