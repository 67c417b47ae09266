import Canon
import Finality
import Ledger
import SanadTesting
import Testing
import Witness

/// What a log hears from a witness, step by step.
@Suite struct WitnessDeskTests {
    private let log: GrowingLog
    private let fork: GrowingLog
    private let keys: [VerifierKey]

    init() throws {
        log = try GrowingLog(count: 30)
        fork = try GrowingLog(count: 30, forkedAt: 2)
        keys = try witnessKeys().map(\.verifierKey)
    }

    @Test func `a cosignature comes from each key and carries the time`() throws {
        let desk = try witnessDesk(of: log)
        let reply = try desk.add(body: log.request(old: 0, size: 3), at: 500)
        #expect(reply.status == 200)
        let found = try cosignatures(in: reply, on: log.checkpoint(3), by: keys)
        #expect(found.map(\.at) == [500, 500])
        let lines = try NoteSignature.lines(parsing: reply.body)
        #expect(lines == found.map(\.line), "nothing else is in the answer")
    }

    /// The steps of litewitness's own test, with logs of ours.
    @Test func `a conversation goes as with other witnesses`() throws {
        let desk = try witnessDesk(of: log)
        let stranger = try GrowingLog("other.example/log", count: 3)
        let impostor = try GrowingLog(count: 3, seed: 8)
        let conversation: [(body: [UInt8], status: Int)] = [
            (try log.request(old: 0, size: 1), 200),
            (try impostor.request(old: 1, size: 3), 403),
            (try stranger.request(old: 1, size: 3), 404),
            (AddCheckpointRequest(old: 1, proof: [], note: try log.checkpoint(3).bytes).bytes, 422),
            (
                AddCheckpointRequest(
                    old: 1, proof: try fork.proof(from: 1, to: 3),
                    note: try log.checkpoint(3).bytes
                ).bytes, 422
            ),
            (try log.request(old: 1, size: 3), 200),
            (try log.request(old: 1, size: 5), 409),
            (try log.request(old: 3, size: 5), 200),
            (try log.request(old: 0, size: 5), 409),
        ]
        for (step, (body, status)) in conversation.enumerated() {
            let reply = try desk.add(body: body, at: 10)
            #expect(reply.status == status, "step \(step)")
            #expect(reply.contentType == (status == 409 ? WitnessReply.size : WitnessReply.plain))
        }
        let behind = try desk.add(body: log.request(old: 1, size: 7), at: 10)
        #expect(behind.body == Array("5\n".utf8))
    }

    @Test func `what is shown to monitors bears the log's and the witness's signatures`() throws {
        let desk = try witnessDesk(of: log)
        let hash = Digest.sha256(Array("ministry.example/log".utf8)).hex
        #expect(try desk.checkpoint(hash).status == 404)
        _ = try desk.add(body: log.request(old: 0, size: 4), at: 7)
        let reply = try desk.checkpoint(hash)
        #expect(reply.status == 200)
        let shown = try SignedCheckpoint(parsing: reply.body)
        try shown.verify(with: log.key.verifierKey)
        #expect(try keys.compactMap { try $0.cosignature(on: shown)?.at } == [7, 7])
        #expect(try desk.checkpoint(hash.uppercased()).status == 404)
    }

    @Test func `a fork is refused and kept as proof, once`() throws {
        let store = MemoryWitnessStore()
        let desk = try witnessDesk(of: log, store: store)
        _ = try desk.add(body: log.request(old: 0, size: 9), at: 1)
        #expect(try desk.add(body: fork.request(old: 9, size: 9), at: 2).status == 422)
        // Also when the old size is wrong: the signature alone proves it.
        #expect(try desk.add(body: fork.request(old: 0, size: 9), at: 3).status == 409)
        let forks = try store.forks(of: "ministry.example/log")
        #expect(forks.map(\.root) == [fork.root(9), fork.root(9)])
        #expect(try desk.overview().first?.forks.count == 2)
    }

    @Test func `time never runs backwards for a log`() throws {
        let desk = try witnessDesk(of: log)
        _ = try desk.add(body: log.request(old: 0, size: 1), at: 1000)
        let reply = try desk.add(body: log.request(old: 1, size: 2), at: 900)
        let found = try cosignatures(in: reply, on: log.checkpoint(2), by: keys)
        #expect(found.map(\.at) == [1000, 1000])
    }

    @Test func `a log gets no more cosignatures in a second than is allowed`() throws {
        let desk = try witnessDesk(of: log, perSecond: 2)
        var statuses: [Int] = []
        for size in 1...3 {
            let body = try log.request(old: size - 1, size: size)
            statuses.append(try desk.add(body: body, at: 50).status)
        }
        #expect(statuses == [200, 200, 429])
        #expect(try desk.add(body: log.request(old: 2, size: 3), at: 51).status == 200)
    }

    @Test func `a public checkpoint sent again uses up nothing of the log's own`() throws {
        let desk = try witnessDesk(of: log, perSecond: 2)
        _ = try desk.add(body: log.request(old: 0, size: 1), at: 50)
        let again = try log.request(old: 1, size: 1)
        let statuses = try (0..<3).map { _ in try desk.add(body: again, at: 50).status }
        #expect(statuses == [200, 200, 429])
        #expect(try desk.add(body: log.request(old: 1, size: 2), at: 50).status == 200)
    }

    @Test func `of two requests that race for one size, one wins`() async throws {
        let desk = try witnessDesk(of: log)
        _ = try desk.add(body: log.request(old: 0, size: 2), at: 1)
        let (log, desks) = (log, desk)
        let replies = try await withThrowingTaskGroup(of: WitnessReply.self) { group in
            for size in 3..<11 {
                group.addTask { try desks.add(body: log.request(old: 2, size: size), at: 1) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(replies.filter { $0.status == 200 }.count == 1)
        #expect(replies.filter { $0.status == 409 }.count == 7)
    }

    @Test func `two processes on one store cannot both win`() throws {
        let store = MemoryWitnessStore()
        _ = try witnessDesk(of: log, store: store).add(body: log.request(old: 0, size: 2), at: 1)
        let head = try #require(try store.latest("ministry.example/log"))
        #expect(try store.swap("ministry.example/log", from: 1, to: head) == false)
        #expect(try store.swap("ministry.example/log", from: nil, to: head) == false)
    }
}
