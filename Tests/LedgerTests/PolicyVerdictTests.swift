import Canon
import Ledger
import Testing

@Suite struct PolicyVerdictTests {
    let sample: SamplePolicy
    let policy: WitnessPolicy

    init() throws {
        sample = try SamplePolicy()
        policy = try WitnessPolicy(parsing: sample.text)
    }

    @Test func `a checkpoint that the log alone signed is provisional`() {
        let verdict = policy.verdict(on: sample.signed)
        #expect(verdict.log == sample.log.verifierKey)
        #expect(verdict.cosignatures.isEmpty)
        #expect(verdict.missing == ["X1", "X2", "X3", "Y1", "Y2", "Y3"])
        #expect(!verdict.isFinal)
        #expect(verdict.quorumMetAt == nil)
    }

    @Test func `with the quorum it is final, since the last that was needed`() {
        let cosigned = sample.cosigned(by: [(6, 40), (2, 50), (0, 30), (1, 60)])
        let verdict = policy.verdict(on: cosigned)
        #expect(verdict.isFinal)
        #expect(verdict.cosignatures.map(\.witness) == ["X1", "X2", "X3", "Y3"])
        #expect(verdict.cosignatures.map(\.at) == [30, 60, 50, 40])
        #expect(verdict.missing == ["Y1", "Y2"])
        #expect(verdict.quorumMetAt == 50)
    }

    @Test func `a stranger's cosignature changes nothing`() {
        let verdict = policy.verdict(on: sample.cosigned(by: [(5, 40)]))
        #expect(verdict.cosignatures.isEmpty)
        #expect(verdict.badSignatures.isEmpty)
    }

    @Test func `a bad signature of a known witness denies finality and is named`() throws {
        let other = try Checkpoint(origin: "log.example", size: 10, root: Digest.sha256([2]))
        let bad = sample.witnesses[4].cosign(other, at: 5)
        let verdict = policy.verdict(
            on: sample.cosigned(by: [(0, 1), (1, 1), (3, 1)]).adding(bad))
        #expect(verdict.isQuorumMet)
        #expect(verdict.badSignatures == ["Y2"])
        #expect(!verdict.isFinal)
    }

    @Test func `a cosignature without a time does not count`() {
        let verdict = policy.verdict(on: sample.cosigned(by: [(0, 0)]))
        #expect(verdict.cosignatures.isEmpty)
        #expect(verdict.badSignatures == ["X1"])
    }

    @Test func `without the signature of a listed log nothing is final`() throws {
        let stranger = try SigningKey(name: "log.example", seed: Array(1...32))
        var signed = try SignedCheckpoint.sign(sample.signed.checkpoint, with: stranger)
        for position in [0, 1, 3] {
            signed = signed.adding(sample.witnesses[position].cosign(signed.checkpoint, at: 5))
        }
        let verdict = policy.verdict(on: signed)
        #expect(verdict.isQuorumMet)
        #expect(verdict.log == nil)
        #expect(!verdict.isFinal)
    }

    @Test func `the second key of a log may be the listed one`() throws {
        let second = try SigningKey(name: "log.example", seed: Array(9..<41), algorithm: .mldsa44)
        let policy = try WitnessPolicy(
            parsing: "log \(second.verifierKey.text)\nquorum none\n")
        #expect(!policy.verdict(on: sample.signed).isFinal)
        let signed = sample.signed.adding(second.cosign(sample.signed.checkpoint, at: 5))
        #expect(policy.verdict(on: signed).isFinal)
    }
}
