import Canon
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Registrar
import SanadTesting
import Store
import Synchronization
import Web

/// A site that answers requests without a network: the same router as the server's.
final class SiteTester: Sendable {
    /// What came back.
    struct Answer: Sendable {
        let status: Int
        let location: String?
        let html: String
        let headers: HTTPFields
    }

    /// The site under test, with its clock.
    let test: TestSite
    /// What pages see of it.
    let site: Site
    private let responder: RouterResponder<WebContext>
    private let cookie = Mutex<String?>(nil)

    /// A started site, filled by `content`.
    convenience init(_ content: (TestSite) async throws -> Void = { _ in }) async throws {
        let test = try await TestSite(rooms: Rooms.all)
        try await content(test)
        try await test.registrar.publishCheckpoint()
        try self.init(test, registrar: test.registrar)
    }

    /// A site that another registrar has filled, such as one that tells a story.
    init(_ test: TestSite, registrar: Registrar, tour: DemonstrationTour? = nil) throws {
        self.test = test
        site = try Site(store: test.store, registrar: registrar, demonstration: tour)
        responder = WebServer.router(for: site).buildResponder()
    }

    /// Asks for a page, whose address has its language in front.
    func get(_ path: String) async throws -> Answer {
        try await answer(.get, path, ByteBuffer())
    }

    /// Sends a form.
    func post(
        _ path: String, _ fields: [(String, String)], sending headers: HTTPFields = [:]
    ) async throws -> Answer {
        let form = fields.map { Self.escaped($0.0) + "=" + Self.escaped($0.1) }
            .joined(separator: "&")
        return try await answer(.post, path, ByteBuffer(string: form), headers)
    }

    /// Signs an office in; later requests carry its cookie.
    func signIn(_ office: String) async throws {
        let (now, random) = (test.registrar.now, test.registrar.random(32))
        let link = try test.store.write {
            try SignIn.issueLink(office: office, at: now, random: random, in: $0)
        }
        let answer = try await post("/en/desk/sign-in", [("link", link)])
        let set = answer.headers[.setCookie]?.prefix { $0 != ";" }
        cookie.withLock { $0 = set.map(String.init) }
    }

    private func answer(
        _ method: HTTPRequest.Method, _ path: String, _ body: ByteBuffer,
        _ headers: HTTPFields = [:]
    ) async throws -> Answer {
        var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
        head.headerFields[.contentType] = "application/x-www-form-urlencoded"
        head.headerFields[.contentLength] = String(body.readableBytes)
        for field in headers { head.headerFields.append(field) }
        head.headerFields[.cookie] = cookie.withLock { $0 }
        let request = Request(head: head, body: RequestBody(buffer: body))
        let context = WebContext(
            source: ApplicationRequestContextSource(
                channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
        do {
            let response = try await responder.respond(to: request, context: context)
            let collected = Collected()
            try await response.body.write(collected)
            return Answer(
                status: response.status.code, location: response.headers[.location],
                html: collected.text, headers: response.headers)
        } catch let error as any HTTPResponseError {
            return Answer(status: error.status.code, location: nil, html: "", headers: [:])
        }
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(UnicodeScalar(byte))
            default: "%" + Hexadecimal.encode([byte])
            }
        }.joined()
    }
}

/// Gathers a body as it is written.
private final class Collected: ResponseBodyWriter, Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }

    func write(_ buffer: ByteBuffer) async throws {
        bytes.withLock { $0 += buffer.readableBytesView }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
