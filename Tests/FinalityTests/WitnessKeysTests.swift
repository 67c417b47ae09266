import Canon
import Finality
import Ledger
import SanadTesting
import Testing

/// Which signatures of a log convince a witness, and which it keeps.
@Suite struct WitnessKeysTests {
    private func answer(_ note: [UInt8], _ logs: [WatchedLog]) -> WitnessAnswer {
        let body = AddCheckpointRequest(old: 0, proof: [], note: note).bytes
        return WitnessRules.answer(body, logs: logs, at: 9) { _ in nil }
    }

    private func note(kept answer: WitnessAnswer) -> [UInt8]? {
        guard case .cosign(let head) = answer else { return nil }
        return head.note
    }

    @Test func `after a rotation either key of the log will do`() throws {
        let (old, new) = (try GrowingLog(count: 3), try GrowingLog(count: 3, seed: 8))
        let logs = WatchedLog.named(by: [old.key.verifierKey, new.key.verifierKey])
        #expect(logs.count == 1)
        for log in [old, new] {
            let signed = try log.checkpoint(3).bytes
            #expect(note(kept: answer(signed, logs)) == signed)
        }
    }

    @Test func `a log may sign with ML-DSA-44`() throws {
        let log = try GrowingLog(count: 3, algorithm: .mldsa44)
        let logs = WatchedLog.named(by: [log.key.verifierKey])
        let signed = try log.checkpoint(3).bytes
        #expect(note(kept: answer(signed, logs)) == signed)
        let other = try GrowingLog(count: 3, forkedAt: 1)
        let line = try #require(try log.checkpoint(3).note.signatures.first)
        let moved = try other.checkpoint(3).note.text + "\n" + line.line + "\n"
        guard case .forbidden = answer(Array(moved.utf8), logs) else {
            Issue.record("a signature over another tree was accepted")
            return
        }
    }

    @Test func `both signatures of a log are kept, a stranger's are not`() throws {
        let log = try GrowingLog(count: 3)
        let later = try GrowingLog(count: 3, seed: 8, algorithm: .mldsa44)
        let stranger = try GrowingLog("stranger.example", count: 3, seed: 9)
        let signed = try log.checkpoint(3)
            .adding(try #require(try stranger.checkpoint(3).note.signatures.first))
            .adding(try #require(try later.checkpoint(3).note.signatures.first))
        let logs = WatchedLog.named(by: [log.key.verifierKey, later.key.verifierKey])
        let kept = try #require(note(kept: answer(signed.bytes, logs)))
        let names = try SignedNote(parsing: kept).signatures.map(\.keyID)
        #expect(names == [log.key.verifierKey.keyID, later.key.verifierKey.keyID])
    }

    @Test func `a good line that is repeated is kept once`() throws {
        let log = try GrowingLog(count: 3)
        let signed = try log.checkpoint(3)
        let line = try #require(signed.note.signatures.first)
        let kept = note(
            kept: answer(
                signed.adding(line).adding(line).bytes,
                WatchedLog.named(by: [log.key.verifierKey])))
        #expect(kept == signed.bytes)
    }

    @Test func `an origin need not be the name of the key`() throws {
        let log = try GrowingLog("sum.example", count: 1)
        let text = "go.sum database tree\n1\n\(log.root(1).base64)\n"
        let signed = try SignedNote.sign(text, with: log.key).bytes
        let key = log.key.verifierKey
        let logs = [WatchedLog(origin: "go.sum database tree", keys: [key])]
        #expect(note(kept: answer(signed, logs)) == signed)
        #expect(answer(signed, WatchedLog.named(by: [key])) == .unknownLog)
    }

    @Test func `extension lines are cosigned as they stand`() throws {
        let log = try GrowingLog(count: 1)
        let text = "ministry.example/log\n1\n\(log.root(1).base64)\nmore\n"
        let signed = try SignedNote.sign(text, with: log.key).bytes
        #expect(note(kept: answer(signed, WatchedLog.named(by: [log.key.verifierKey]))) == signed)
    }

    @Test func `only another root at the known size proves a fork`() throws {
        let (log, fork) = (try GrowingLog(count: 9), try GrowingLog(count: 9, forkedAt: 5))
        let known = WitnessedHead(size: 8, root: log.root(8), note: [], at: 1)
        for (other, size, isFork) in [
            (log, 8, false), (fork, 8, true), (fork, 9, false), (fork, 7, false),
        ] {
            let body = try other.request(old: 0, size: size)
            let reading = WitnessSubmission.read(
                body, logs: WatchedLog.named(by: [log.key.verifierKey]))
            guard case .signed(let submission) = reading else {
                Issue.record("the request was not read")
                return
            }
            #expect(WitnessRules.isFork(submission, of: known) == isFork)
            #expect(!WitnessRules.isFork(submission, of: nil))
        }
    }
}
