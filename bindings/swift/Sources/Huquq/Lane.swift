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
            queue.async { waiting.resume(with: Result { try translated(call) }) }
        }
    }
}

/// Makes a call and gives a name to what the generated code throws when there was a panic: its own error is nothing an app can catch.
private func translated<Answer>(_ call: () throws -> Answer) throws -> Answer {
    do {
        return try call()
    } catch let error as HuquqError {
        throw error
    } catch {
        throw HuquqBug(detail: error.localizedDescription)
    }
}
