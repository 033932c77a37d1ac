import XCTest

@testable import Huquq

final class SmokeTests: XCTestCase {
    func testOpens() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        XCTAssertThrowsError(try Engine(folder: folder.path, root: Data()).guide(id: "kz/x", lang: "ru", second: nil))
    }
}
