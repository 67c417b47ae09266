import Canon
import Ledger
import Testing

@Suite struct ReceiptTests {
    let log = SampleLog(size: 300)
    let key: SigningKey
    let signed: SignedCheckpoint

    init() throws {
        key = try SigningKey(name: "log.example", seed: Array(0..<32))
        signed = try SignedCheckpoint.sign(
            Checkpoint(origin: "log.example", size: 300, root: log.frontier.root()), with: key)
    }

    private func receipt(_ index: UInt64, extra: [UInt8]? = nil) throws -> Receipt {
        let path = try InclusionProof.make(index: index, size: 300, reader: log.reader)
        return Receipt(index: index, path: path, checkpoint: signed, extra: extra)
    }

    @Test(arguments: [nil, [], Array("{}".utf8)] as [[UInt8]?])
    func `a receipt comes back from its bytes and proves its entry`(extra: [UInt8]?) throws {
        for index in [0, 255, 256, 299] as [UInt64] {
            let receipt = try receipt(index, extra: extra)
            let read = try Receipt(parsing: receipt.bytes)
            #expect(read == receipt)
            #expect(read.bytes == receipt.bytes)
            let head = try read.verify(entry: SampleLog.entry(Int(index)), key: key.verifierKey)
            #expect(head.size == 300)
        }
    }

    @Test func `a receipt is the text of tlog-proof`() throws {
        let lines = try receipt(299, extra: [1, 2, 3]).text.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[..<3] == ["c2sp.org/tlog-proof@v1", "extra AQID", "index 299"])
        #expect(lines[3] == log.leaves[298].base64[...])
        let blank = try #require(lines.firstIndex(of: ""))
        #expect(lines[(blank + 1)...].prefix(2) == ["log.example", "300"])
    }

    @Test func `the receipt of a log's only entry has no path`() throws {
        let one = SampleLog(size: 1)
        let signed = try SignedCheckpoint.sign(
            Checkpoint(origin: "log.example", size: 1, root: one.frontier.root()), with: key)
        let receipt = Receipt(index: 0, path: [], checkpoint: signed)
        try Receipt(parsing: receipt.bytes).verify(entry: one.entries[0], key: key.verifierKey)
    }

    @Test func `a receipt with any byte changed is refused, or proves nothing else`() throws {
        let receipt = try receipt(77)
        let entry = SampleLog.entry(77)
        for position in receipt.bytes.indices {
            var changed = receipt.bytes
            changed[position] ^= 0x01
            #expect(throws: ReceiptError.self, "byte \(position)") {
                try Receipt(parsing: changed).verify(entry: entry, key: key.verifierKey)
            }
        }
    }

    @Test func `a receipt does not prove another entry, nor another log's`() throws {
        let receipt = try receipt(77)
        #expect(throws: ReceiptError.self) {
            try receipt.verify(entry: SampleLog.entry(78), key: key.verifierKey)
        }
        let other = try SigningKey(name: "other.example", seed: Array(0..<32)).verifierKey
        #expect(
            throws: ReceiptError.checkpoint(
                .wrongOrigin("log.example", expected: "other.example"))
        ) {
            try receipt.verify(entry: SampleLog.entry(77), key: other)
        }
    }

    @Test(
        arguments: [
            ("", .endsEarly(line: 1)), ("c2sp.org/tlog-proof@v2\n", .notAReceipt),
            ("c2sp.org/tlog-proof@v1\n", .endsEarly(line: 2)),
            ("c2sp.org/tlog-proof@v1\nextra A\n", .invalidExtra(line: 2)),
            ("c2sp.org/tlog-proof@v1\nextra AQID\nextra AQID\n", .invalidIndex(line: 3)),
            ("c2sp.org/tlog-proof@v1\nindex 01\n", .invalidIndex(line: 2)),
            ("c2sp.org/tlog-proof@v1\nindex  1\n", .invalidIndex(line: 2)),
            ("c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n", .invalidHash(line: 3)),
            ("c2sp.org/tlog-proof@v1\nindex 1\n", .endsEarly(line: 3)),
            (
                "c2sp.org/tlog-proof@v1\nindex 1\n\ntext\n",
                .malformedCheckpoint(afterLine: 3, .note(.missingSignatures))
            ),
        ] as [(String, ReceiptError)])
    func `a malformed receipt is refused by line`(text: String, error: ReceiptError) {
        #expect(throws: error) { try Receipt(parsing: Array(text.utf8)) }
    }

    @Test func `a path of 65 hashes is refused`() throws {
        let path = Array(repeating: log.leaves[0], count: 65)
        let receipt = Receipt(index: 0, path: path, checkpoint: signed)
        #expect(throws: ReceiptError.pathTooLong(line: 67, limit: 64)) {
            try Receipt(parsing: receipt.bytes)
        }
    }
}
