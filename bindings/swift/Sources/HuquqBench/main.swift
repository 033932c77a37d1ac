import Foundation
import Huquq

// What the boundary costs, as one table. `HuquqBench REPOSITORY FOLDER`: REPOSITORY holds a signed publication (`huquq demo --keep DIR` leaves one
// in DIR/repo), FOLDER is for the store and stays.

/// Runs `call` often and gives the middle of what it took, in microseconds.
func middle(of times: Int, _ call: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let taken = try (0..<times).map { _ in try clock.measure(call) }.sorted()
    return microseconds(taken[times / 2])
}

func microseconds(_ time: Duration) -> Double {
    let (seconds, attoseconds) = time.components
    return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
}

/// A process of its own: what `name` says after its first call, in microseconds.
func cold(_ name: String, _ arguments: [String]) throws -> Double {
    let clock = ContinuousClock()
    let taken = try (0..<20).map { _ in
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = arguments + [name]
        return try clock.measure {
            try process.run()
            process.waitUntilExit()
        }
    }.sorted()
    return microseconds(taken[taken.count / 2])
}

func row(_ name: String, _ microseconds: Double) {
    print("| \(name) | \(String(format: "%.1f", microseconds)) |")
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
    print("HuquqBench REPOSITORY FOLDER")
    exit(2)
}
let repository = URL(fileURLWithPath: arguments[0])
let folder = arguments[1]
let root = try Data(contentsOf: repository.appendingPathComponent("metadata/1.root.json"))
let lang = "uz-Latn"

func open() throws -> Engine { try Engine(folder: folder, root: root) }
func first(_ engine: Engine) throws -> GuidePage { try engine.guide(id: "kz/passport-taken", lang: lang, second: nil) }

switch arguments.dropFirst(2).first {
case "nothing": exit(0)
case "guide":
    _ = try first(try open())
    exit(0)
default: break
}

let engine = try open()
_ = try engine.sync(
    from: [.folder(path: repository.path)], options: SyncOptions(), now: Int64(Date().timeIntervalSince1970), fetcher: nil,
    progress: nil, stop: nil)

print("| call | p50, µs |\n|---|---|")
row("nothing", try middle(of: 10_000) { try nothing() })
row("open and shut", try middle(of: 500) { try open().shut() })
row("open and first guide", try middle(of: 200) { _ = try first(try open()) })
row("one more guide", try middle(of: 500) { _ = try first(engine) })
let page = Paging(offset: 0, limit: 50)
row("list of 50 guides", try middle(of: 500) { _ = try engine.guides(country: nil, situation: nil, lang: lang, page: page) })
let query = Data("ruyxatdan utmadim".utf8)
row("search", try middle(of: 500) { _ = try engine.search(query: query, lang: lang, country: "kz", limit: 20) })
row("deadline", try middle(of: 500) {
    _ = try engine.deadline(id: "kz-44", on: "2026-11-18", nationality: "UZ", lang: lang)
})
let store = try await HuquqStore(folder: URL(fileURLWithPath: folder), root: root)
let clock = ContinuousClock()
var taken: [Duration] = []
for _ in 0..<500 {
    let start = clock.now
    _ = try await store.guide(id: "kz/passport-taken", lang: lang)
    taken.append(clock.now - start)
}
row("one more guide, through the actor", microseconds(taken.sorted()[250]))
row("a process that does nothing", try cold("nothing", Array(arguments.prefix(2))))
row("a process: library loaded, opened, first guide", try cold("guide", Array(arguments.prefix(2))))
