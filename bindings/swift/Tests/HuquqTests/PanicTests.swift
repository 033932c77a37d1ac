import Foundation
import XCTest
import huquqFFI

@testable import Huquq

/// A panic inside the library, and nothing worse than an error here.
///
/// Swift's generated code offers no way to cause one: what it hands over is well formed, and a listener that does not throw cannot fail. So the
/// table of functions by which the library calls listeners is replaced, at the C interface, by one whose call fails, which the library
/// answers with a panic. That is for the rest of the process, so `tests/tests/swift.rs` runs this in one of its own.
final class PanicTests: XCTestCase {
    func testAPanicIsAnErrorAndEverythingStillWorks() async throws {
        guard ProcessInfo.processInfo.environment["HUQUQ_TEST_PANIC"] != nil else {
            throw XCTSkip("it spoils all later updates of this process")
        }
        let engine = try Fixture.engine()
        // Whoever registers last is called.
        _ = try engine.status(now: Fixture.now)
        let table = UnsafeMutablePointer<UniffiVTableCallbackInterfaceProgress>.allocate(capacity: 1)
        table.initialize(
            to: UniffiVTableCallbackInterfaceProgress(
                uniffiFree: { _ = try? FfiConverterTypeProgress_lift($0) },
                uniffiClone: { $0 },
                onProgress: { _, _, _, status in status.pointee.code = 2 }))
        uniffi_huquq_ffi_fn_init_callback_vtable_progress(table)

        let store = try await Fixture.store()
        let thrown = await failure {
            let _: SyncReport = try await store.sync(from: Fixture.source(), now: Fixture.today).report()
        }
        let bug = try XCTUnwrap(thrown as? HuquqBug, "\(String(describing: thrown))")
        XCTAssertTrue(bug.detail.contains("allback"), bug.detail)

        let guide = try await store.guide(id: "kz/passport-taken", lang: "ru")
        XCTAssertFalse(guide.paragraphs.isEmpty)
        let report = try engine.sync(
            from: Fixture.source(), options: SyncOptions(), now: Fixture.now, fetcher: nil, progress: nil, stop: nil)
        XCTAssertEqual(report.packs, [])
        await store.close()
    }
}
