import Canon
import Finality
import HTTPTypes
import Ledger
import SanadTesting
import Testing
import Witness

/// The witness as its clients meet it over HTTP.
@Suite struct WitnessServingTests {
    private let log: GrowingLog
    private let desk: WitnessDesk
    private let client: WitnessClient

    init() throws {
        log = try GrowingLog(count: 20)
        desk = try witnessDesk(of: log)
        client = WitnessClient(desk)
    }

    @Test func `a cosignature is plain text of signature lines`() async throws {
        let answer = try await client.post(log.request(old: 0, size: 4))
        #expect(answer.status == 200)
        #expect(answer.contentType == "text/plain; charset=utf-8")
        let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3 && lines.last == "")
        #expect(lines.prefix(2).allSatisfy { $0.hasPrefix("\u{2014} university.example/w1 ") })
    }

    @Test func `a conflict has its own content type and the size`() async throws {
        _ = try await client.post(log.request(old: 0, size: 4))
        let answer = try await client.post(log.request(old: 0, size: 9))
        #expect(answer.status == 409)
        #expect(answer.contentType == "text/x.tlog.size")
        #expect(answer.text == "4\n")
    }

    @Test(arguments: [HTTPRequest.Method.get, .put, .delete, .head, .options])
    func `only POST reaches add-checkpoint`(_ method: HTTPRequest.Method) async throws {
        let answer = try await client.send(method, "/add-checkpoint")
        #expect(answer.status == 405)
        #expect(answer.headers[.allow] == "POST")
    }

    @Test(arguments: ["/", "/ur", "/vkey", "/healthz", "/metrics", "/witness.css"])
    func `everything else is only read`(_ path: String) async throws {
        #expect(try await client.get(path).status == 200)
        let head = try await client.send(.head, path)
        #expect(head.status == 200 && head.body.isEmpty)
        let post = try await client.send(.post, path)
        #expect(post.status == 405)
        #expect(post.headers[.allow] == "GET, HEAD")
    }

    @Test(arguments: ["/nothing", "/add-checkpoint/", "/ab/checkpoint", "//", "/vkey/x"])
    func `an unknown address is not found`(_ path: String) async throws {
        #expect(try await client.get(path).status == 404)
    }

    @Test func `a body that is too large is refused, announced or not`() async throws {
        let limit = AddCheckpointRequest.maximumByteCount
        let large = [UInt8](repeating: 0x41, count: limit + 1)
        #expect(try await client.post(large).status == 413)
        let lie = try await client.send(.post, "/add-checkpoint", large, length: 5)
        #expect(lie.status == 413)
        let announced = try await client.send(.post, "/add-checkpoint", [], length: limit + 1)
        #expect(announced.status == 413)
    }

    @Test func `an empty body is a bad request`() async throws {
        #expect(try await client.post([]).status == 400)
    }

    @Test func `too many requests are told when to come again`() async throws {
        let client = WitnessClient(try witnessDesk(of: log, perSecond: 0))
        let answer = try await client.post(log.request(old: 0, size: 4))
        #expect(answer.status == 429)
        #expect(answer.headers[.retryAfter] == "1")
    }

    @Test func `monitors read the newest checkpoint by the hash of the origin`() async throws {
        let path = "/" + Digest.sha256(Array("ministry.example/log".utf8)).hex + "/checkpoint"
        #expect(try await client.get(path).status == 404)
        _ = try await client.post(log.request(old: 0, size: 4))
        let answer = try await client.get(path)
        #expect(answer.status == 200)
        let shown = try SignedCheckpoint(parsing: answer.body)
        #expect(shown.checkpoint.size == 4)
        #expect(shown.note.signatures.count == 3)
    }

    @Test func `a fault is answered with 500 and shown in health and counters`() async throws {
        let client = WitnessClient(
            try witnessDesk(of: log, store: FailingStore(failsAt: "swap")))
        #expect(try await client.get("/healthz").text == "ok\n")
        for _ in 0...1 {
            let answer = try await client.post(log.request(old: 0, size: 4))
            #expect(answer.status == 500)
            #expect(!answer.text.contains("\u{2014}"))
            #expect(!answer.text.contains("Broken"), "the reason is for the operator")
        }
        #expect(try await client.get("/healthz").status == 503)
        let metrics = try await client.get("/metrics").text
        #expect(metrics.contains("sanad_witness_cosigning 0\n"))
        #expect(metrics.contains("sanad_witness_answers_total{status=\"500\"} 2\n"))
    }

    @Test func `counters tell the answers, sizes and times`() async throws {
        _ = try await client.post(log.request(old: 0, size: 4))
        _ = try await client.post(log.request(old: 0, size: 4))
        let metrics = try await client.get("/metrics").text
        let hash = Digest.sha256(Array("ministry.example/log".utf8)).hex
        for line in [
            "sanad_witness_answers_total{status=\"200\"} 1",
            "sanad_witness_answers_total{status=\"409\"} 1",
            "sanad_witness_log_size{log=\"\(hash)\"} 4",
            "sanad_witness_log_time_seconds{log=\"\(hash)\"} 1793505600",
            "sanad_witness_log_forks{log=\"\(hash)\"} 0",
        ] {
            #expect(metrics.contains(line + "\n"), "\(line)")
        }
    }

    @Test func `the keys are given one in a line`() async throws {
        let text = try await client.get("/vkey").text
        let keys = try text.split(separator: "\n").map { try VerifierKey(parsing: String($0)) }
        #expect(keys == desk.keys.map(\.verifierKey))
    }
}
