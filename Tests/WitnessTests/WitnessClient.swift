import Canon
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Synchronization
import Witness

/// Asks a witness's responder directly, without a network.
struct WitnessClient {
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
        var contentType: String? { headers[.contentType] }
    }

    let responder: WitnessResponder

    init(_ desk: WitnessDesk, at seconds: UInt64 = 1_793_505_600) {
        responder = WitnessResponder(desk: desk, now: { seconds })
    }

    func post(_ body: [UInt8]) async throws -> Answer {
        try await send(.post, "/add-checkpoint", body)
    }

    func get(_ path: String) async throws -> Answer { try await send(.get, path) }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8] = [],
        length: Int? = nil
    ) async throws -> Answer {
        var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
        head.headerFields[.contentLength] = String(length ?? body.count)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let context = BasicRequestContext(
            source: ApplicationRequestContextSource(
                channel: NIOAsyncTestingChannel(), logger: Logger(label: "test")))
        let response = try await responder.respond(to: request, context: context)
        let collected = Collected()
        try await response.body.write(collected)
        return Answer(
            status: response.status.code, headers: response.headers, body: collected.all)
    }
}

/// Gathers a body as it is written.
private final class Collected: ResponseBodyWriter, Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var all: [UInt8] { bytes.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        bytes.withLock { $0 += buffer.readableBytesView }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
