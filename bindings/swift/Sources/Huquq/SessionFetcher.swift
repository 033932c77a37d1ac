import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The network stack of the phone: its proxy, its certificates, its rules for data. Requests are alike for every reader: no cookies, no
/// store of answers, and one name and one language for all phones in place of those that tell them apart.
public final class SessionFetcher: Fetcher {
    private let session: URLSession
    private let bodies = Bodies()

    /// - Parameter silence: seconds that a server may be silent.
    public init(silence: Double = 20) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpAdditionalHeaders = [
            "User-Agent": "huquq", "Accept": "*/*", "Accept-Encoding": "identity", "Accept-Language": "*",
        ]
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.timeoutIntervalForRequest = silence
        session = URLSession(configuration: configuration, delegate: bodies, delegateQueue: nil)
    }

    deinit {
        session.invalidateAndCancel()
    }

    /// The whole body at `url`, of at most `most` bytes. It blocks: the library calls it on the thread of its update.
    ///
    /// - Throws: ``FetchFailure``.
    public func fetch(url: String, most: UInt64) throws -> Data {
        guard let address = URL(string: url) else { throw FetchFailure.Refused(detail: "no address: \(url)") }
        let task = session.dataTask(with: address)
        let body = Body(most: most)
        bodies.wait(for: task, body)
        task.resume()
        return try body.whole()
    }

    /// Cuts what is being fetched.
    func stop() {
        session.getAllTasks { tasks in tasks.forEach { $0.cancel() } }
    }
}

/// What has come of one answer. Its lock is there because the session fills it and the thread of the update waits for it.
private final class Body: @unchecked Sendable {
    private let most: UInt64
    private let lock = NSLock()
    private let over = DispatchSemaphore(value: 0)
    private var bytes = Data()
    private var failure: FetchFailure?

    init(most: UInt64) {
        self.most = most
    }

    /// Whether it may be that long.
    func expects(_ length: Int64) -> Bool {
        length <= 0 || UInt64(length) <= most || fail(.TooLarge)
    }

    /// Whether more may come.
    func take(_ more: Data) -> Bool {
        lock.lock()
        bytes.append(more)
        let fits = UInt64(bytes.count) <= most
        lock.unlock()
        return fits || fail(.TooLarge)
    }

    /// Keeps the first failure: what follows is only that the task was cancelled.
    @discardableResult
    func fail(_ why: FetchFailure) -> Bool {
        lock.lock()
        failure = failure ?? why
        lock.unlock()
        return false
    }

    func end() {
        over.signal()
    }

    func whole() throws -> Data {
        over.wait()
        lock.lock()
        defer { lock.unlock() }
        if let failure { throw failure }
        return bytes
    }
}

/// Sorts what the session gets by the task that asked. Its lock is there because any thread may ask.
private final class Bodies: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private let lock = NSLock()
    private var waiting: [Int: Body] = [:]

    func wait(for task: URLSessionTask, _ body: Body) {
        lock.lock()
        waiting[task.taskIdentifier] = body
        lock.unlock()
    }

    private func body(of task: URLSessionTask) -> Body? {
        lock.lock()
        defer { lock.unlock() }
        return waiting[task.taskIdentifier]
    }

    func urlSession(
        _: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        guard let body = body(of: dataTask) else { return completionHandler(.cancel) }
        let status = (response as? HTTPURLResponse)?.statusCode
        let goesOn =
            switch status {
            case 200: body.expects(response.expectedContentLength)
            case 404, 410: body.fail(.NotThere)
            default: body.fail(.Refused(detail: status.map { "HTTP \($0)" } ?? "no HTTP"))
            }
        completionHandler(goesOn ? .allow : .cancel)
    }

    func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        if body(of: dataTask)?.take(data) == false { dataTask.cancel() }
    }

    func urlSession(_: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        lock.lock()
        let body = waiting.removeValue(forKey: task.taskIdentifier)
        lock.unlock()
        if let error { body?.fail(failure(error)) }
        body?.end()
    }

    private func failure(_ error: any Error) -> FetchFailure {
        switch (error as? URLError)?.code {
        case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            .Certificate(detail: error.localizedDescription)
        default: .Unreachable(detail: error.localizedDescription)
        }
    }
}
