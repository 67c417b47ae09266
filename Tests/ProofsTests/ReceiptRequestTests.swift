import FoundationEssentials
import Ledger
import Proofs
import Testing

@Suite struct ReceiptRequestTests {
    /// A folder of the test's own with a receipt in both forms, the entry and the policy.
    private func inFolder(
        _ name: String, cosignedBy positions: [Int] = [0, 1],
        _ body: (String) throws -> Void
    ) async throws {
        let log = try WitnessedLog()
        let (receipt, entry) = try await log.receipt(cosignedBy: positions)
        let cose = try COSEReceipt.issue(for: receipt, entry: entry, key: LogBuilder.key())
        let folder = FileManager.default.temporaryDirectory.path + "/sanad-receipt-" + name
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for (file, bytes) in [
            ("r.tlog-proof", receipt.bytes), ("r.cose", cose.bytes), ("entry", entry),
            ("policy", Array(try log.policy.utf8)),
            ("vkey", Array(try LogBuilder.key().verifierKey.text.utf8)),
        ] {
            try Data(bytes).write(to: URL(filePath: folder + "/" + file))
        }
        try body(folder)
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `both forms hold with the policy or the key alone`() async throws {
        try await inFolder("holds") { folder in
            for (file, entry) in [("r.tlog-proof", nil), ("r.cose", folder + "/entry")] {
                for trust in ["policy", "vkey"] {
                    let outcome = ReceiptRequest(
                        receipt: folder + "/" + file, entry: entry, trust: folder + "/" + trust
                    ).run()
                    #expect(outcome.exitStatus == 0, "\(outcome.text)")
                    #expect(outcome.text.contains("Proved:"))
                }
            }
        }
    }

    @Test func `a provisional receipt is refused only on demand`() async throws {
        try await inFolder("provisional", cosignedBy: [0]) { folder in
            var request = ReceiptRequest(
                receipt: folder + "/r.tlog-proof", trust: folder + "/policy")
            #expect(request.run().exitStatus == 0)
            request.requiresFinal = true
            #expect(request.run().exitStatus == 1)
        }
    }

    @Test func `another entry ends with 1, files that cannot be read with 2`() async throws {
        try await inFolder("unusable") { folder in
            let (receipt, policy) = (folder + "/r.tlog-proof", folder + "/policy")
            let wrong = ReceiptRequest(receipt: receipt, entry: folder + "/vkey", trust: policy)
            #expect(wrong.run().exitStatus == 1)
            for request in [
                ReceiptRequest(receipt: folder + "/nowhere", trust: policy),
                ReceiptRequest(receipt: folder + "/entry", trust: policy),
                ReceiptRequest(receipt: folder + "/r.cose", trust: policy),
                ReceiptRequest(receipt: receipt, trust: folder + "/entry"),
                ReceiptRequest(receipt: receipt, entry: folder + "/nowhere", trust: policy),
            ] {
                let outcome = request.run()
                #expect(outcome.exitStatus == 2)
                #expect(outcome.text.count > 30, "\(outcome.text)")
            }
        }
    }
}
