package import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Short requests to other servers, each with a limit on time and size.
package struct OutboundClient: Sendable {
    /// What came back.
    package enum Answer: Sendable, Hashable {
        case answered(status: Int, contentType: String, body: [UInt8])
        /// Nothing came in time, or too much; the reason is for the operator's log.
        case failed(String)
    }

    private let session: URLSession
    private let download = LimitedDownload()
    private let limit: Int

    /// - Parameters:
    ///   - seconds: how long an answer may take in all.
    ///   - limit: the most bytes of an answer that are read.
    package init(seconds: TimeInterval, limit: Int) {
        self.limit = limit
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = seconds
        configuration.timeoutIntervalForResource = seconds
        configuration.httpCookieStorage = nil
        session = URLSession(
            configuration: configuration, delegate: download, delegateQueue: nil)
    }

    /// Asks for what is at an address.
    package func get(_ address: String) async -> Answer {
        await run(address) { _ in }
    }

    /// Sends bytes to an address.
    package func post(
        _ body: [UInt8], to address: String, contentType: String = "application/octet-stream"
    ) async -> Answer {
        await run(address) { request in
            request.httpMethod = "POST"
            request.httpBody = Data(body)
            request.setValue(contentType, forHTTPHeaderField: "Content-Type")
        }
    }

    private func run(
        _ address: String, _ shape: (inout URLRequest) -> Void
    ) async -> Answer {
        guard let url = URL(string: address), url.host?.isEmpty == false,
            url.scheme == "https" || url.scheme == "http"
        else { return .failed("\(address) is not a web address") }
        var request = URLRequest(url: url)
        shape(&request)
        let task = session.dataTask(with: request)
        switch await download.run(task, limit: limit) {
        case .answered(let status, let bytes):
            let response = task.response as? HTTPURLResponse
            return .answered(
                status: status,
                contentType: response?.value(forHTTPHeaderField: "Content-Type") ?? "",
                body: bytes)
        case .tooLarge: return .failed("\(address) answers with more than \(limit) bytes")
        case .failed(let reason): return .failed(reason)
        }
    }
}
