import Dispatch

/// A thread on which calls into the library wait their turn. Calls wait for disks and networks; the main thread and the few threads
/// that all tasks of an app share must not.
struct Lane: Sendable {
    private let queue: DispatchQueue

    init(_ name: String, _ urgency: DispatchQoS) {
        queue = DispatchQueue(label: "huquq.\(name)", qos: urgency)
    }

    func run<Answer: Sendable>(_ call: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { waiting in
            queue.async { waiting.resume(with: Result(catching: call)) }
        }
    }
}
