import Canon
import Finality
import Ledger
import SanadTesting
import Testing

/// The table of c2sp.org/tlog-witness, add-checkpoint: one row, one test.
@Suite struct WitnessRulesTests {
    private let log: GrowingLog
    private let fork: GrowingLog

    init() throws {
        log = try GrowingLog(count: 40)
        fork = try GrowingLog(count: 40, forkedAt: 5)
    }

    /// What a witness answers that cosigned `known` of the honest log at second 100.
    private func answer(
        _ body: [UInt8], knowing known: Int? = nil, at seconds: UInt64 = 200
    ) throws -> WitnessAnswer {
        let latest = try known.map(head)
        return WitnessRules.answer(body, logs: [log.key.verifierKey], at: seconds) { _ in latest }
    }

    private func head(_ size: Int) throws -> WitnessedHead {
        WitnessedHead(
            size: UInt64(size), root: log.root(size), note: try log.checkpoint(size).bytes,
            at: 100)
    }

    private func request(
        old: UInt64, proof: [Digest] = [], _ note: [UInt8]
    ) -> [UInt8] {
        AddCheckpointRequest(old: old, proof: proof, note: note).bytes
    }

    // MARK: - 200

    @Test func `the first head is cosigned without a proof`() throws {
        let answer = try answer(log.request(old: 0, size: 7))
        let note = try log.checkpoint(7).bytes
        #expect(
            answer == .cosign(WitnessedHead(size: 7, root: log.root(7), note: note, at: 200)))
    }

    @Test(arguments: [(1, 2), (1, 40), (4, 5), (5, 8), (8, 40), (39, 40)])
    func `a head that continues the known one is cosigned`(_ sizes: (Int, Int)) throws {
        let answer = try answer(log.request(old: sizes.0, size: sizes.1), knowing: sizes.0)
        guard case .cosign(let head) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(head.size == UInt64(sizes.1))
        #expect(head.root == log.root(sizes.1))
    }

    @Test func `an empty log can be cosigned, and grow afterwards`() throws {
        let empty = try answer(log.request(old: 0, size: 0))
        guard case .cosign(let head) = empty else {
            Issue.record("\(empty)")
            return
        }
        #expect(head.size == 0)
        let grown = WitnessRules.answer(
            try log.request(old: 0, size: 3), logs: [log.key.verifierKey], at: 300
        ) { _ in head }
        guard case .cosign(let next) = grown else {
            Issue.record("\(grown)")
            return
        }
        #expect(next.size == 3)
    }

    @Test func `the same head again is cosigned at the later time`() throws {
        let answer = try answer(log.request(old: 9, size: 9), knowing: 9, at: 170)
        guard case .cosign(let head) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(head.at == 170)
    }

    @Test func `time does not run backwards with the clock`() throws {
        let answer = try answer(log.request(old: 9, size: 12), knowing: 9, at: 50)
        guard case .cosign(let head) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(head.at == 100)
    }

    @Test func `a clock at zero still gives a time, which a cosignature must have`() throws {
        let answer = try answer(log.request(old: 0, size: 1), at: 0)
        guard case .cosign(let head) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(head.at == 1)
    }

    // MARK: - 400

    @Test(arguments: [
        "", "old 0", "old 0\n", "old 0\n\n", "old -1\n\n", "old 01\n\n", "new 0\n\n",
        "old 0\nAAAA\n\n", "old 18446744073709551616\n\n", "old 0\n\nnot a note\n",
    ])
    func `a malformed request is refused`(_ body: String) throws {
        guard case .badRequest = try answer(Array(body.utf8)) else {
            Issue.record("\(body) was not refused")
            return
        }
    }

    @Test func `more than 63 hashes are refused`() throws {
        let hashes = String(repeating: log.root(1).base64 + "\n", count: 64)
        let note = try log.checkpoint(3).bytes
        guard case .badRequest = try answer(Array("old 1\n\(hashes)\n".utf8) + note) else {
            Issue.record("64 hashes were read")
            return
        }
    }

    @Test func `an old size beyond the new one is refused`() throws {
        let body = request(old: 9, try log.checkpoint(8).bytes)
        guard case .badRequest = try answer(body, knowing: 9) else {
            Issue.record("the old size was accepted")
            return
        }
    }

    @Test(arguments: ["x", "-1", "01", "9223372036854775808"])
    func `a size that is none is refused`(_ size: String) throws {
        let text = "ministry.example/log\n\(size)\n\(log.root(3).base64)\n"
        let note = try SignedNote.sign(text, with: log.key).bytes
        guard case .badRequest = try answer(request(old: 0, note)) else {
            Issue.record("size \(size) was read")
            return
        }
    }

    // MARK: - 403 and 404

    @Test func `a log that is not watched is unknown`() throws {
        let other = try GrowingLog("other.example/log", count: 3)
        #expect(try answer(other.request(old: 0, size: 3)) == .unknownLog)
    }

    @Test func `a log whose keys were all taken away is unknown`() throws {
        let logs = [WatchedLog(origin: "ministry.example/log", keys: [])]
        let answer = WitnessRules.answer(
            try log.request(old: 0, size: 3), logs: logs, at: 1
        ) { _ in nil }
        #expect(answer == .unknownLog)
    }

    @Test func `an origin spelled with other bytes is another log`() throws {
        let composed = try GrowingLog("caf\u{E9}.example", count: 2)
        let answer = WitnessRules.answer(
            try composed.request(old: 0, size: 2),
            logs: [
                WatchedLog(origin: "cafe\u{301}.example", keys: [composed.key.verifierKey])
            ], at: 1
        ) { _ in nil }
        #expect(answer == .unknownLog)
    }

    @Test func `a checkpoint signed by a stranger's key is forbidden`() throws {
        let stranger = try GrowingLog(count: 3, seed: 8)
        guard case .forbidden = try answer(stranger.request(old: 0, size: 3)) else {
            Issue.record("the stranger's key was accepted")
            return
        }
    }

    @Test func `a signature that names the key and is not by it is forbidden`() throws {
        let signed = try log.checkpoint(3)
        var bytes = signed.note.signatures[0].bytes
        bytes[10] ^= 1
        let bad = NoteSignature(
            name: signed.note.signatures[0].name, keyID: signed.note.signatures[0].keyID,
            bytes: bytes)
        // Alone, and beside the good one.
        let alone = signed.note.text + "\n" + bad.line + "\n"
        for note in [Array(alone.utf8), signed.adding(bad).bytes] {
            guard case .forbidden = try answer(request(old: 0, note)) else {
                Issue.record("a bad signature was accepted")
                return
            }
        }
    }

    @Test func `who signed is looked at before the proof`() throws {
        let stranger = try GrowingLog(count: 9, seed: 8)
        guard case .forbidden = try answer(stranger.request(old: 0, size: 9), knowing: 4) else {
            Issue.record("an unsigned request learned what the witness knows")
            return
        }
    }

    // MARK: - 409

    @Test(arguments: [0, 3, 8, 10])
    func `another old size is answered with the known one`(_ old: Int) throws {
        #expect(try answer(log.request(old: old, size: 12), knowing: 9) == .conflict(latest: 9))
    }

    @Test func `an old size where nothing was cosigned is answered with zero`() throws {
        #expect(try answer(log.request(old: 5, size: 12)) == .conflict(latest: 0))
    }

    // MARK: - 422

    @Test func `the same size with another root is refused`() throws {
        guard case .unprocessable = try answer(fork.request(old: 9, size: 9), knowing: 9) else {
            Issue.record("a second root for one size was cosigned")
            return
        }
    }

    @Test func `a fork is refused with any proof`() throws {
        for proof in [try fork.proof(from: 9, to: 12), try log.proof(from: 9, to: 12), []] {
            let body = request(old: 9, proof: proof, try fork.checkpoint(12).bytes)
            guard case .unprocessable = try answer(body, knowing: 9) else {
                Issue.record("the fork was cosigned with \(proof.count) hashes")
                return
            }
        }
    }

    @Test func `a proof that is too short, too long or swapped is refused`() throws {
        let proof = try log.proof(from: 5, to: 12)
        let wrong = [
            [], Array(proof.dropLast()), Array(proof.dropFirst()), proof + [log.root(1)],
            Array(proof.reversed()),
        ]
        for proof in wrong {
            let body = request(old: 5, proof: proof, try log.checkpoint(12).bytes)
            guard case .unprocessable = try answer(body, knowing: 5) else {
                Issue.record("\(proof.count) hashes were accepted")
                return
            }
        }
    }

    @Test(arguments: [0, 9])
    func `a proof where none is due is refused`(_ old: Int) throws {
        let body = request(
            old: UInt64(old), proof: [log.root(1)], try log.checkpoint(9).bytes)
        guard case .unprocessable = try answer(body, knowing: old == 0 ? nil : old) else {
            Issue.record("the proof was accepted")
            return
        }
    }

    @Test func `an empty tree with another root than the empty one is refused`() throws {
        let text = "ministry.example/log\n0\n\(log.root(3).base64)\n"
        let note = try SignedNote.sign(text, with: log.key).bytes
        guard case .unprocessable = try answer(request(old: 0, note)) else {
            Issue.record("an impossible tree was cosigned")
            return
        }
        let stranger = try GrowingLog(count: 1, seed: 8)
        let unsigned = try SignedNote.sign(text, with: stranger.key).bytes
        guard case .forbidden = try answer(request(old: 0, unsigned)) else {
            Issue.record("a stranger's signature was accepted")
            return
        }
        let other = "other.example/log\n0\n\(log.root(3).base64)\n"
        let unknown = try SignedNote.sign(other, with: log.key).bytes
        #expect(try answer(request(old: 0, unknown)) == .unknownLog)
    }
}
