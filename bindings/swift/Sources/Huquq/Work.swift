/// What a long call says: how far it is, and at the end what it did.
public enum Work<Report: Sendable>: Sendable {
    /// It goes on.
    case going(ProgressAt)
    /// It is over; nothing follows.
    case done(Report)
}

/// A long call as it goes. It has begun when you hold it, and it stops when you no longer listen or your task is cancelled; stopping changes
/// nothing in the store. Who listens slowly misses steps and never the end.
public typealias Working<Report: Sendable> = AsyncThrowingStream<Work<Report>, any Error>

extension AsyncThrowingStream {
    /// Waits for the end of a long call and gives what it did.
    ///
    /// - Throws: ``HuquqError/Stopped`` when the task was cancelled, or why the call failed.
    public func report<Report: Sendable>() async throws -> Report where Element == Work<Report>, Failure == any Error {
        for try await case .done(let report) in self { return report }
        throw HuquqError.Stopped
    }
}

/// Hands each step to a stream.
private final class Steps<Report: Sendable>: Progress {
    private let stream: Working<Report>.Continuation

    init(_ stream: Working<Report>.Continuation) {
        self.stream = stream
    }

    func onProgress(at: ProgressAt) {
        stream.yield(.going(at))
    }
}

extension HuquqStore {
    /// A stream of the steps of `call`. `alsoStop` cuts what the library cannot see, such as a request of the phone's network stack.
    nonisolated func working<Report: Sendable>(
        alsoStop: @escaping @Sendable () -> Void = {},
        _ call: @escaping @Sendable (Engine, any Progress, Stop) throws -> Report
    ) -> Working<Report> {
        // The last one, which is the report, is never the one that is dropped.
        Working(bufferingPolicy: .bufferingNewest(16)) { steps in
            let task = Task {
                do {
                    let stop = try Stop()
                    let report = try await withTaskCancellationHandler {
                        try await self.work(stop) { try call($0, Steps(steps), stop) }
                    } onCancel: {
                        try? stop.stop()
                        alsoStop()
                    }
                    steps.yield(.done(report))
                    steps.finish()
                } catch {
                    steps.finish(throwing: error)
                }
            }
            steps.onTermination = { _ in task.cancel() }
        }
    }
}
