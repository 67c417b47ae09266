import Canon
import Ledger
import Proofs
import Records
import Testing

@Suite struct ReceiptCheckTests {
    let log: WitnessedLog

    init() throws {
        log = try WitnessedLog()
    }

    @Test func `a receipt carries its entry and what opens it, and is checked alone`() async throws
    {
        let (receipt, entry) = try await log.receipt()
        let report = try ReceiptCheck(receipt: receipt.bytes).report(trusting: log.trust())
        #expect(report.isSound)
        #expect(report.index == log.index)
        #expect(report.entry?.bytes == entry)
        #expect(report.opened.map(\.member) == ["parts.0.text"])
        #expect(report.standing == .provisional)
        #expect(report.text.contains("consultation.submission_received.v1"))
        #expect(report.text.contains("2026-09-2"))
    }

    @Test func `with the quorum it is final, and says who cosigned when`() async throws {
        let (receipt, _) = try await log.receipt(cosignedBy: [2, 0])
        let report = try ReceiptCheck(receipt: receipt.bytes).report(trusting: log.trust())
        #expect(report.standing == .final)
        #expect(report.verdict?.missing == ["w1"])
        #expect(report.text.contains("cosigned"))
        #expect(report.text.contains("Final: by 2026-09-21T14:15:01Z"), "\(report.text)")
        let json = report.json.canonicalText
        #expect(json.contains("\"standing\":\"final\""))
    }

    @Test func `a key alone proves the entry and asks for no witnesses`() async throws {
        let (receipt, _) = try await log.receipt(cosignedBy: [0, 1])
        let trust = TrustedKeys(log: try LogBuilder.key().verifierKey)
        let report = try ReceiptCheck(receipt: receipt.bytes).report(trusting: trust)
        #expect(report.isSound)
        #expect(report.standing == .unasked)
        #expect(report.text.contains("only the log itself vouches"))
    }

    @Test func `a bad cosignature of a known witness fails the receipt`() async throws {
        let (receipt, _) = try await log.receipt(cosignedBy: [0, 1])
        let other = try Checkpoint(
            origin: LogBuilder.origin, size: 1, root: Digest.sha256([1]))
        let forged = Receipt(
            index: receipt.index, path: receipt.path,
            checkpoint: receipt.checkpoint.adding(log.witnesses[2].cosign(other, at: 5)),
            extra: receipt.extra)
        let report = try ReceiptCheck(receipt: forged.bytes).report(trusting: log.trust())
        #expect(!report.isSound)
        #expect(report.failures == ["The signature of w2 on the checkpoint is not good."])
        #expect(report.standing == .provisional)
    }

    @Test func `characters that steer a terminal are shown by number`() async throws {
        let (receipt, _) = try await log.receipt()
        let text = try ReceiptCheck(receipt: receipt.bytes).report(trusting: log.trust()).text
        #expect(text.contains("words\\u009b31m"))
        #expect(!text.unicodeScalars.contains("\u{9B}"))
    }

    @Test func `other words in the extra line are not believed`() async throws {
        let (receipt, entry) = try await log.receipt()
        let line = DisclosureLine(
            entry: log.index, member: "parts.0.text",
            disclosure: Disclosure(
                salt: [UInt8](repeating: 1, count: 32), value: .string("other")))
        let extra = try ReceiptContents(entry: entry, disclosures: [line]).bytes()
        let forged = Receipt(
            index: receipt.index, path: receipt.path, checkpoint: receipt.checkpoint, extra: extra)
        let report = try ReceiptCheck(receipt: forged.bytes).report(trusting: log.trust())
        #expect(!report.isSound)
        #expect(report.opened.isEmpty)
    }

    @Test func `another entry than the proved one is refused`() async throws {
        let (receipt, _) = try await log.receipt()
        let other = log.log.entries[1].bytes
        let report = try ReceiptCheck(receipt: receipt.bytes, entry: other)
            .report(trusting: log.trust())
        #expect(!report.isSound)
        #expect(report.root == nil)
        #expect(report.text.contains("Not proved"))
    }

    @Test func `the receipt of another log is refused by name`() async throws {
        let (receipt, _) = try await log.receipt()
        let stranger = try SigningKey(name: "other.example", seed: Array(0..<32)).verifierKey
        let report = try ReceiptCheck(receipt: receipt.bytes)
            .report(trusting: TrustedKeys(log: stranger))
        #expect(!report.isSound)
        #expect(report.failures.first?.contains("other.example") == true)
    }

    @Test func `of two keys of a log one is enough`() async throws {
        let (receipt, _) = try await log.receipt(cosignedBy: [0, 1])
        let old = try SigningKey(name: LogBuilder.origin, seed: Array(0..<32)).verifierKey
        let policy = try "log \(old.text)\n" + log.policy
        let report = try ReceiptCheck(receipt: receipt.bytes)
            .report(trusting: TrustedKeys(parsing: Array(policy.utf8)))
        #expect(report.isSound)
        #expect(report.standing == .final)
    }

    @Test func `a COSE receipt proves the entry, and leaves finality open`() async throws {
        let (receipt, entry) = try await log.receipt()
        let cose = try COSEReceipt.issue(for: receipt, entry: entry, key: LogBuilder.key())
        let report = try ReceiptCheck(receipt: cose.bytes, entry: entry + [0x0A])
            .report(trusting: log.trust())
        #expect(report.isSound)
        #expect(report.standing == .unknown)
        #expect(report.text.contains("carries no witnesses"))
        #expect(throws: SourceError.self) { try ReceiptCheck(receipt: cose.bytes) }
    }

    @Test func `an extra line of somebody else's needs the entry beside it`() async throws {
        let (receipt, entry) = try await log.receipt()
        let foreign = Receipt(
            index: receipt.index, path: receipt.path, checkpoint: receipt.checkpoint,
            extra: Array("foreign".utf8))
        #expect(throws: SourceError.self) { try ReceiptCheck(receipt: foreign.bytes) }
        let report = try ReceiptCheck(receipt: foreign.bytes, entry: entry)
            .report(trusting: log.trust())
        #expect(report.isSound)
    }

    @Test(arguments: ["", "quorum none\n", "abc", "log abc\nquorum none\n", "\u{FEFF}"])
    func `a file of trust that names no log is refused`(text: String) {
        #expect(throws: SourceError.self) { try TrustedKeys(parsing: Array(text.utf8)) }
    }

    @Test func `a file of trust may hold a key alone, with its newline`() throws {
        let key = try LogBuilder.key().verifierKey
        #expect(try TrustedKeys(parsing: Array((key.text + "\n").utf8)).logs == [key])
    }

    @Test(arguments: [
        "{}", "[]", "{\"entry\":{},\"more\":1}", "{\"disclosures\":[],\"entry\": {}}",
        "{\"disclosures\":{},\"entry\":{}}",
    ])
    func `contents that are not ours are refused`(text: String) {
        #expect(throws: RecordError.self) { try ReceiptContents(parsing: Array(text.utf8)) }
    }

    @Test func `no receipt is made of what the log does not have`() async throws {
        let maker = try await ReceiptMaker(MemorySource(log.files(cosignedBy: [])))
        let size = UInt64(log.log.entries.count)
        await #expect(throws: SourceError.self) { try await maker.receipt(for: size) }
        let files = try log.files(cosignedBy: []).filter { !$0.path.hasPrefix("tile/0/") }
        let broken = try await ReceiptMaker(MemorySource(files))
        await #expect(throws: SourceError.self) { try await broken.receipt(for: 0) }
    }
}
