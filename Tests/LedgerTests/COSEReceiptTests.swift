import Canon
import Ledger
import Testing

@Suite struct COSEReceiptTests {
    let log = SampleLog(size: 300)
    let key: SigningKey

    init() throws {
        key = try SigningKey(name: "log.example", seed: Array(0..<32))
    }

    private func plain(_ index: UInt64, size: UInt64 = 300) throws -> Receipt {
        let log = size == 300 ? log : SampleLog(size: Int(size))
        let signed = try SignedCheckpoint.sign(
            Checkpoint(origin: "log.example", size: size, root: log.frontier.root()), with: key)
        return Receipt(
            index: index,
            path: try InclusionProof.make(index: index, size: size, reader: log.reader),
            checkpoint: signed)
    }

    private func receipt(_ index: UInt64, size: UInt64 = 300) throws -> COSEReceipt {
        try COSEReceipt.issue(
            for: plain(index, size: size), entry: SampleLog.entry(Int(index)), key: key)
    }

    @Test(arguments: [0, 1, 255, 256, 298, 299] as [UInt64])
    func `a receipt comes back from its bytes and proves its entry`(index: UInt64) throws {
        let receipt = try receipt(index)
        let read = try COSEReceipt(parsing: receipt.bytes)
        #expect(read == receipt)
        #expect(read.issuer == "log.example")
        #expect(read.subject == "entry/\(index)")
        let root = try read.verify(
            entry: SampleLog.entry(Int(index)), key: key.verifierKey)
        #expect(root == log.frontier.root())
    }

    @Test func `a receipt has the bytes of RFC 9942`() throws {
        let bytes = try receipt(1, size: 2).bytes
        let sibling = MerkleTree.leafHash(SampleLog.entry(0))
        let keyID = Array("log.example+\(String(key.verifierKey.keyID, radix: 16))".utf8)
        let protected: [UInt8] =
            [0xA4, 0x01, 0x27, 0x04, 0x54] + keyID
            + [0x0F, 0xA2, 0x01, 0x6B] + Array("log.example".utf8)
            + [0x02, 0x67] + Array("entry/1".utf8) + [0x19, 0x01, 0x8B, 0x01]
        let proof: [UInt8] = [0x83, 0x02, 0x01, 0x81, 0x58, 0x20] + sibling.bytes
        let expected: [UInt8] =
            [0xD2, 0x84, 0x58, UInt8(protected.count)] + protected
            + [0xA1, 0x19, 0x01, 0x8C, 0xA1, 0x20, 0x81, 0x58, UInt8(proof.count)] + proof
            + [0xF6, 0x58, 0x40]
        #expect(Array(bytes.dropLast(64)) == expected)
    }

    @Test func `a receipt with any byte changed is refused, or proves nothing`() throws {
        let receipt = try receipt(77)
        let entry = SampleLog.entry(77)
        for position in receipt.bytes.indices {
            for bit in [0x01, 0x20, 0x80] as [UInt8] {
                var changed = receipt.bytes
                changed[position] ^= bit
                // The size of the tree is not signed: another size with a path of the same shape
                // proves the same of the same root.
                let read = Result { try COSEReceipt(parsing: changed) }
                if case .success(let other) = read, other.size != receipt.size,
                    other.index == receipt.index
                {
                    continue
                }
                #expect(throws: COSEReceiptError.self, "byte \(position), bit \(bit)") {
                    try COSEReceipt(parsing: changed).verify(entry: entry, key: key.verifierKey)
                }
            }
        }
    }

    @Test func `a receipt does not prove another entry, nor with another key`() throws {
        let receipt = try receipt(77)
        #expect(throws: COSEReceiptError.badSignature(index: 77)) {
            try receipt.verify(entry: SampleLog.entry(78), key: key.verifierKey)
        }
        let other = try SigningKey(name: "log.example", seed: Array(1...32)).verifierKey
        #expect(throws: COSEReceiptError.otherKey(given: other.text)) {
            try receipt.verify(entry: SampleLog.entry(77), key: other)
        }
        let stranger = try SigningKey(name: "other.example", seed: Array(0..<32)).verifierKey
        #expect(
            throws: COSEReceiptError.wrongIssuer("log.example", expected: "other.example")
        ) {
            try receipt.verify(entry: SampleLog.entry(77), key: stranger)
        }
    }

    @Test func `a log of one entry has no receipt`() throws {
        #expect(throws: COSEReceiptError.treeOfOne) { try receipt(0, size: 1) }
    }

    @Test func `no receipt is issued for a root that the log did not sign`() throws {
        let stranger = try SigningKey(name: "log.example", seed: Array(1...32))
        #expect(throws: COSEReceiptError.self) {
            try COSEReceipt.issue(for: plain(5), entry: SampleLog.entry(5), key: stranger)
        }
        #expect(throws: COSEReceiptError.self) {
            try COSEReceipt.issue(for: plain(5), entry: SampleLog.entry(6), key: key)
        }
        let cosigner = try SigningKey(
            name: "log.example", seed: Array(0..<32), algorithm: .cosignature)
        #expect(throws: COSEReceiptError.self) {
            try COSEReceipt.issue(for: plain(5), entry: SampleLog.entry(5), key: cosigner)
        }
    }

    @Test(
        arguments: [
            ("", .malformed(.message, CBORError(byte: 0, reason: .endsEarly))),
            ("01", .notAReceipt), ("d283404040", .notAReceipt), ("d28440a0f6", .endsEarly),
            ("8440a0f640", .notAReceipt), ("d28440a04040", .attachedPayload),
            ("d28440a0f640", .malformedSignature), ("d28440a0f64000", .trailing(6)),
            ("d29f40a0f640ff", .indefinite(1)), ("d2845800a0f640", .notShortest(2)),
            ("d28440a20101 0102f640", .duplicate(6)), ("d8124000", .notShortestTag),
        ] as [(String, Flaw)])
    func `a malformed message is refused by its part`(hex: String, flaw: Flaw) throws {
        let bytes = try #require(Hexadecimal.decode(hex.replacing(" ", with: "")))
        #expect(throws: flaw.error) { try COSEReceipt(parsing: bytes) }
    }

    /// Short names for what the vectors above are refused with.
    enum Flaw: Sendable {
        case malformed(COSEReceiptError.Part, CBORError)
        case notAReceipt, endsEarly, attachedPayload, malformedSignature, notShortestTag
        case trailing(Int), indefinite(Int), notShortest(Int), duplicate(Int)

        var error: COSEReceiptError {
            switch self {
            case .malformed(let part, let error): .malformed(part, error)
            case .notAReceipt: .notAReceipt
            case .endsEarly: .malformed(.message, CBORError(byte: 5, reason: .endsEarly))
            case .attachedPayload: .attachedPayload
            case .malformedSignature: .malformedSignature
            case .notShortestTag:
                .malformed(.message, CBORError(byte: 0, reason: .notShortest))
            case .trailing(let byte):
                .malformed(.message, CBORError(byte: byte, reason: .trailingBytes))
            case .indefinite(let byte):
                .malformed(.message, CBORError(byte: byte, reason: .indefiniteLength))
            case .notShortest(let byte):
                .malformed(.message, CBORError(byte: byte, reason: .notShortest))
            case .duplicate(let byte):
                .malformed(.message, CBORError(byte: byte, reason: .duplicateKey))
            }
        }
    }

    @Test func `deep nesting is refused before the stack is`() throws {
        let bytes = [UInt8](repeating: 0x81, count: 60_000) + [0x01]
        #expect(
            throws: COSEReceiptError.malformed(.message, CBORError(byte: 16, reason: .tooDeep))
        ) {
            try COSEReceipt(parsing: bytes)
        }
    }
}
