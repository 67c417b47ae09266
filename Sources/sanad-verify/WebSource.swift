import Foundation
import Proofs

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A log behind a web address, read file by file, each with a limit on time and size.
struct WebSource: LogSource {
    private static let secondsPerFile: TimeInterval = 30

    private let base: URL
    private let session: URLSession

    /// The log at an address such as `https://policy.example/log/`.
    init(address: String) throws(SourceError) {
        let folder = address.hasSuffix("/") ? address : address + "/"
        guard let base = URL(string: folder), base.host?.isEmpty == false else {
            throw .unreadable(path: address, reason: "this is not a web address")
        }
        self.base = base
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = Self.secondsPerFile
        configuration.timeoutIntervalForResource = 4 * Self.secondsPerFile
        configuration.httpCookieStorage = nil
        session = URLSession(configuration: configuration)
    }

    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        guard let url = URL(string: path, relativeTo: base) else {
            throw .unreadable(path: path, reason: "no address can be made of it")
        }
        let (data, response) = try await fetch(url)
        guard let response = response as? HTTPURLResponse else {
            throw .unreadable(path: url.absoluteString, reason: "the answer is not HTTP")
        }
        switch response.statusCode {
        case 200:
            guard data.count <= limit else {
                throw .tooLarge(path: url.absoluteString, limit: limit)
            }
            return [UInt8](data)
        case 404, 410: return nil
        default:
            throw .unreadable(
                path: url.absoluteString,
                reason: "the server answers \(response.statusCode); try again later")
        }
    }

    private func fetch(_ url: URL) async throws(SourceError) -> (Data, URLResponse) {
        do {
            return try await session.data(from: url)
        } catch {
            throw .unreadable(
                path: url.absoluteString,
                reason: "\(error.localizedDescription) (check the address and the connection)")
        }
    }
}
