import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// Answers requests without a network: the same routes and middleware as the server's.
package struct SiteResponder: Sendable {
    /// What came back.
    package struct Answer: Sendable {
        package let status: Int
        package let contentType: String
        package let location: String?
        package let bytes: [UInt8]
    }

    private let responder: RouterResponder<WebContext>
    private let logger = Logger(label: "sanad.responder")
    /// The addresses that are answered, variable pieces as `:name` or `{name}`, sorted by bytes.
    package let patterns: [String]

    package init(site: Site) {
        let router = WebServer.router(for: site)
        patterns = router.routes.filter { $0.method == .get }.map(\.path.description)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        responder = router.buildResponder()
    }

    /// The answer to a GET of an address of the site, such as `/en/ledger?before=50`.
    package func get(_ address: String) async throws -> Answer {
        // Nobody called the site by an address: what names itself takes the log's own name.
        let head = HTTPRequest(method: .get, scheme: "http", authority: nil, path: address)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        do {
            let response = try await responder.respond(
                to: request, context: WebContext(logger: logger))
            let collected = Collected()
            try await response.body.write(collected)
            return Answer(
                status: response.status.code,
                contentType: response.headers[.contentType] ?? "",
                location: response.headers[.location], bytes: collected.bytes)
        } catch let error as any HTTPResponseError {
            return Answer(
                status: error.status.code, contentType: "", location: nil, bytes: [])
        }
    }
}

/// Gathers a body as it is written.
private final class Collected: ResponseBodyWriter, Sendable {
    private let gathered = Mutex<[UInt8]>([])

    var bytes: [UInt8] { gathered.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        gathered.withLock { $0 += buffer.readableBytesView }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
