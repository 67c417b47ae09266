import Canon
import Ledger
import Proofs
import Records
import Testing

/// What a stranger who kept something sees.
@Suite struct HistoryTests {
    private func against(
        _ now: LogCopy, _ kept: LogCopy
    ) async throws -> VerificationReport {
        let options = Verification.Options(against: MemorySource(try kept.files()))
        return try await Verification(MemorySource(now.files()), options: options).run()
    }

    @Test func `a log that only grew agrees with everything kept`() async throws {
        let early = try Story.upToBooks().log.copy()
        let late = try Story.whole().log.copy()
        let options = Verification.Options(
            seen: [LogFile("early", early.checkpoint)],
            receipts: [LogFile("receipt", try early.receipt(for: 12).bytes)],
            against: MemorySource(try early.files()))
        let report = try await Verification(MemorySource(late.files()), options: options).run()
        #expect(report.isSound, "\(report.text)")
        #expect(report.text.contains("1 signed checkpoints") || report.text.contains("2 signed"))
        #expect(report.text.contains("the same for the first \(early.entries.count) entries"))
    }

    @Test func `an answer changed against a kept copy is named with both values`() async throws {
        let kept = try Story.whole().log.copy()
        var now = kept
        let exposure = try SoftenedAnswer(.thorough).apply(to: &now)
        let findings = try await against(now, kept).findings.kept
        let finding = findings.first { $0.field == "fact.answer" }
        #expect(
            finding?.line
                == "entry \(exposure.entry) · fact.answer: was \"accepted\", now \"in_part\"")
    }

    @Test func `a deletion names the entry that is gone`() async throws {
        let kept = try Story.whole().log.copy()
        var now = kept
        _ = try DeletedSubmission(.thorough).apply(to: &now)
        let story = try Story.whole()
        let findings = try await against(now, kept).findings.kept
        #expect(findings.has(.failure, .ledger, story.firstVoice))
        #expect(
            findings.contains {
                $0.entry == UInt64(story.firstVoice) && $0.sentence.contains("was deleted")
            })
    }

    @Test func `an insertion and a reordering are told apart`() async throws {
        let kept = try Story.upToBooks().log.copy()
        var inserted = kept
        inserted.entries.insert(kept.entries[2], at: 5)
        try inserted.reseal()
        let put = try await against(inserted, kept).findings.kept
        #expect(put.contains { $0.entry == 5 && $0.sentence.contains("was put in") })
        var swapped = kept
        swapped.entries.swapAt(5, 6)
        try swapped.reseal()
        let moved = try await against(swapped, kept).findings.kept
        #expect(moved.contains { $0.entry == 5 && $0.sentence.contains("reordered") })
    }

    @Test func `a log shorter than what was kept is refused`() async throws {
        let kept = try Story.whole().log.copy()
        let now = try Story.upToBooks().log.copy()
        let report = try await against(now, kept)
        #expect(report.findings.kept.has(.failure, .ledger, now.entries.count))
        let seen = Verification.Options(
            seen: [LogFile("kept", kept.checkpoint)],
            receipts: [LogFile("r", try kept.receipt(for: UInt64(kept.entries.count - 1)).bytes)])
        let again = try await Verification(MemorySource(now.files()), options: seen).run()
        #expect(again.findings.failures >= 2)
        #expect(again.findings.kept.has(.failure, .ledger, kept.entries.count - 1))
    }

    @Test func `a checkpoint of another key and a file that is none are refused`() async throws {
        let log = try Story.whole().log
        let other = try SigningKey(
            name: LogBuilder.origin, seed: [UInt8](repeating: 8, count: 32))
        let foreign = try SignedCheckpoint.sign(
            Checkpoint(origin: LogBuilder.origin, size: 1, root: .sha256([])), with: other)
        let report = try await log.report(.init(seen: [LogFile("foreign", foreign.bytes)]))
        #expect(!report.isSound)
        await #expect(throws: SourceError.self) {
            try await log.report(.init(seen: [LogFile("none", [1, 2, 3])]))
        }
        await #expect(throws: SourceError.self) {
            try await log.report(.init(receipts: [LogFile("none", [1, 2, 3])]))
        }
    }
}
