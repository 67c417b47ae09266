import HTTPTypes
package import Hummingbird
import Ledger
package import Logging
import NIOCore

/// Answers the requests that a witness serves (c2sp.org/tlog-witness): one to write, a few to read.
package struct WitnessResponder: HTTPResponder {
    package typealias Context = BasicRequestContext

    private let desk: WitnessDesk
    /// The present second since 1970.
    private let now: @Sendable () -> UInt64
    private let metrics: WitnessMetrics
    private let line: WitnessLine
    private let logger: Logger

    package init(
        desk: WitnessDesk, now: @escaping @Sendable () -> UInt64,
        metrics: WitnessMetrics = WitnessMetrics(),
        logger: Logger = Logger(label: "sanad.witness")
    ) {
        self.desk = desk
        self.now = now
        self.metrics = metrics
        self.logger = logger
        line = WitnessLine()
    }

    @concurrent package func respond(
        to request: Request, context: BasicRequestContext
    ) async throws -> Response {
        if request.uri.path == "/add-checkpoint" {
            let start = ContinuousClock.now
            let reply = await add(request)
            metrics.count(status: reply.status, duration: start.duration(to: .now))
            return response(reply, allow: "POST")
        }
        guard let page = WitnessPath(request.uri.path) else {
            return response(WitnessReply(status: 404, "there is nothing at this address"))
        }
        guard request.method == .get || request.method == .head else {
            let reply = WitnessReply(status: 405, "this address can only be read")
            return response(reply, allow: "GET, HEAD")
        }
        let answer = response(await read(page), cache: page.cacheControl)
        return request.method == .head ? answer.createHeadResponse() : answer
    }

    // MARK: - add-checkpoint

    private func add(_ request: Request) async -> WitnessReply {
        guard request.method == .post else {
            return WitnessReply(status: 405, "a checkpoint is sent with POST")
        }
        let limit = AddCheckpointRequest.maximumByteCount
        let tooLarge = WitnessReply(
            status: 413, "the request has more than the \(limit) bytes that are read")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            return tooLarge
        }
        let body: [UInt8]
        do {
            body = Array(try await request.body.collect(upTo: limit).readableBytesView)
        } catch is NIOTooManyBytesError {
            return tooLarge
        } catch {
            return WitnessReply(status: 400, "the request ended before its body did")
        }
        return await waiting { [desk, now] in try desk.add(body: body, at: now()) }
    }

    /// Waits for the disk; a fault is told to the log once, and to the client without its reason.
    private func waiting(
        _ body: @escaping @Sendable () throws -> WitnessReply
    ) async -> WitnessReply {
        do {
            return try await line.run(body)
                ?? WitnessReply(status: 503, "too many requests wait; ask again in a second")
        } catch let error as WitnessStopped {
            logger.debug("refused after a fault", metadata: ["error": "\(error)"])
        } catch {
            logger.critical("the witness has stopped cosigning", metadata: ["error": "\(error)"])
        }
        return WitnessReply(
            status: 500, "the witness met a fault and has stopped; nothing was cosigned")
    }

    // MARK: - Reading

    private func read(_ page: WitnessPath) async -> WitnessReply {
        let (desk, metrics) = (desk, metrics)
        return switch page {
        case .front(let language):
            await waiting {
                let html = WitnessPage(
                    name: desk.name, keys: desk.keys.map(\.verifierKey),
                    heads: try desk.overview(), isCosigning: desk.fault == nil
                ).html(language)
                return WitnessReply(
                    status: 200, contentType: "text/html; charset=utf-8", body: Array(html.utf8))
            }
        case .style:
            WitnessReply(
                status: 200, contentType: "text/css; charset=utf-8",
                body: Array(WitnessPage.style.utf8))
        case .verifierKeys:
            WitnessReply(
                status: 200, desk.keys.map(\.verifierKey.text).joined(separator: "\n"))
        case .health:
            desk.fault == nil
                ? WitnessReply(status: 200, "ok")
                : WitnessReply(
                    status: 503, "the witness met a fault and has stopped; start it anew")
        case .metrics:
            await waiting {
                let text = metrics.exposition(
                    try desk.overview(), isCosigning: desk.fault == nil)
                return WitnessReply(
                    status: 200, contentType: "text/plain; version=0.0.4; charset=utf-8",
                    body: Array(text.utf8))
            }
        case .checkpoint(let hash): await waiting { try desk.checkpoint(hash) }
        }
    }

    // MARK: - Responses

    private static let policy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'"

    private func response(
        _ reply: WitnessReply, allow: String? = nil, cache: String = "no-store"
    ) -> Response {
        var headers: HTTPFields = [
            .contentType: reply.contentType, .cacheControl: cache,
            .xContentTypeOptions: "nosniff", .contentSecurityPolicy: Self.policy,
        ]
        if reply.status == 405 { headers[.allow] = allow }
        if reply.status == 429 || reply.status == 503 { headers[.retryAfter] = "1" }
        return Response(
            status: HTTPResponse.Status(code: reply.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
    }
}
