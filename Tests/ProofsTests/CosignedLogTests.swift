import Ledger
import Proofs
import Testing

@Suite struct CosignedLogTests {
    let log: WitnessedLog

    init() throws {
        log = try WitnessedLog()
    }

    private func report(
        _ positions: [Int], requiresFinal: Bool = false
    ) async throws -> VerificationReport {
        let policy = try WitnessPolicy(parsing: log.policy)
        let options = Verification.Options(policy: policy, requiresFinal: requiresFinal)
        return try await Verification(
            MemorySource(log.files(cosignedBy: positions)), options: options
        ).run()
    }

    @Test func `a log with the quorum is final, and its witnesses are named`() async throws {
        let report = try await report([0, 2])
        #expect(report.finality?.isFinal == true)
        #expect(report.isSound, "\(report.text)")
        #expect(report.text.contains("final since 2026-09-21T14:15:01Z: 2 of 3 witnesses"))
        #expect(report.text.contains("w2 cosigned at"))
        // The key came from the policy, not from the log itself.
        #expect(!report.text.contains("The key came with the log itself"))
    }

    @Test func `a log without the quorum is provisional, and refused only on demand`() async throws
    {
        let lenient = try await report([1])
        #expect(lenient.finality?.isFinal == false)
        #expect(lenient.isSound)
        #expect(lenient.text.contains("Missing: w0, w2."))
        let strict = try await report([1], requiresFinal: true)
        #expect(!strict.isSound)
    }

    @Test func `without a policy nobody is asked for`() async throws {
        let source = try MemorySource(log.files(cosignedBy: [0, 1]))
        let report = try await Verification(source).run()
        #expect(report.finality == nil)
        #expect(!report.checks.contains { $0.name == "witnesses" })
    }
}
