import Foundation
package import Proofs

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A log behind a web address, read file by file, each with a limit on time and size.
package struct WebSource: LogSource {
    private static let secondsPerFile: TimeInterval = 30

    private let base: URL
    private let session: URLSession
    private let download = LimitedDownload()

    /// The log at an address such as `https://policy.example/log/`.
    package init(address: String) throws(SourceError) {
        let folder = address.hasSuffix("/") ? address : address + "/"
        guard let base = URL(string: folder), base.host?.isEmpty == false else {
            throw .unreadable(path: address, reason: "this is not a web address")
        }
        self.base = base
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = Self.secondsPerFile
        configuration.timeoutIntervalForResource = 4 * Self.secondsPerFile
        configuration.httpCookieStorage = nil
        session = URLSession(
            configuration: configuration, delegate: download, delegateQueue: nil)
    }

    package func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        guard let url = URL(string: path, relativeTo: base) else {
            throw .unreadable(path: path, reason: "no address can be made of it")
        }
        let place = url.absoluteString
        switch await download.run(session.dataTask(with: url), limit: limit) {
        case .answered(200, let bytes): return bytes
        case .answered(404, _), .answered(410, _): return nil
        case .answered(let status, _):
            throw .unreadable(
                path: place, reason: "the server answers \(status); try again later")
        case .tooLarge: throw .tooLarge(path: place, limit: limit)
        case .failed(let reason):
            throw .unreadable(
                path: place, reason: "\(reason) (check the address and the connection)")
        }
    }
}
