import Canon
import Ledger
import Proofs
import Records
import Testing

/// What docs/ledger.md shows is what the program does.
@Suite struct DocumentedExamplesTests {
    private let page: DocumentedExamples
    private let logKey: SigningKey
    private let witness: SigningKey

    init() throws {
        page = try DocumentedExamples()
        logKey = try SigningKey(name: "example.org/log", seed: Array(0..<32))
        witness = try SigningKey(
            name: "witness.example.edu", seed: Array(32..<64), algorithm: .cosignature)
    }

    @Test func `JSON is written in the canonical form of the page`() throws {
        let value = try JSONParser.parse(Array(page.value("json.given").utf8))
        #expect(try value.canonicalBytes == page.bytes("json.canonical.hex"))
    }

    @Test func `the entries are read, and hashed to the leaves and roots of the page`() throws {
        let entries = try page.entries()
        #expect(entries.count == 4)
        let leaves = entries.map { MerkleTree.leafHash($0) }
        for (index, bytes) in entries.enumerated() {
            #expect(try Entry(bytes: bytes).index == UInt64(index))
            #expect(try leaves[index] == page.digest("leaf.\(index)"))
        }
        for size in 0...4 {
            #expect(try MerkleTree.root(of: Array(leaves[..<size])) == page.digest("root.\(size)"))
        }
    }

    @Test func `the proofs of the page hold`() throws {
        let inclusion = try [page.digest("inclusion.2.0"), page.digest("inclusion.2.1")]
        try InclusionProof.verify(
            path: inclusion, index: 2, size: 4, leaf: page.digest("leaf.2"),
            root: page.digest("root.4"))
        let consistency = try (0..<3).map { try page.digest("consistency.3.\($0)") }
        try ConsistencyProof.verify(
            path: consistency, from: 3, to: 4, oldRoot: page.digest("root.3"),
            newRoot: page.digest("root.4"))
    }

    @Test func `the disclosure opens the commitment of entry 2`() throws {
        let line = try DisclosureLine(bytes: Array(page.block("disclosure").utf8.dropLast()))
        #expect(try line.disclosure.value.canonicalBytes == page.bytes("value.hex"))
        #expect(try line.disclosure.commitment.digest == page.digest("commitment"))
        let entry = try Entry(bytes: page.entries()[2])
        let scheduled = try #require(entry.fact as? PublicationScheduled)
        #expect(try scheduled.draft.digest == page.digest("commitment"))
    }

    @Test func `keys have the texts and identifiers of the page`() throws {
        #expect(try logKey.verifierKey.text == page.value("log.key"))
        #expect(try logKey.secretText == page.value("log.secret"))
        #expect(try logKey.verifierKey.publicKey == page.bytes("log.public"))
        #expect(try witness.verifierKey.text == page.value("witness.key"))
        let second = try SigningKey(
            name: "example.org/log", seed: Array(64..<96), algorithm: .mldsa44)
        let text = second.verifierKey.text
        #expect(try text.hasPrefix("example.org/log+\(page.value("second.key_id"))+"))
        #expect(
            try Digest.sha256(second.verifierKey.publicKey) == page.digest("second.public.sha256"))
    }

    @Test func `the checkpoint is signed and cosigned to the bytes of the page`() throws {
        let head = try Checkpoint(
            origin: "example.org/log", size: 4, root: page.digest("root.4"))
        let time = try #require(UInt64(page.value("cosignature.time")))
        let signed = try SignedCheckpoint.sign(head, with: logKey)
            .adding(witness.cosign(head, at: time))
        #expect(try signed.bytes == Array(page.block("checkpoint").utf8))
        let found = try witness.verifierKey.cosignature(on: signed)
        #expect(found?.at == time)
    }

    @Test func `under the policy of the page the checkpoint is final`() throws {
        let policy = try WitnessPolicy(parsing: page.block("policy"))
        let signed = try SignedCheckpoint(parsing: Array(page.block("checkpoint").utf8))
        #expect(policy.verdict(on: signed).isFinal)
        let plain = try SignedCheckpoint.sign(signed.checkpoint, with: logKey)
        #expect(!policy.verdict(on: plain).isFinal)
    }

    @Test func `paths are those of the page`() throws {
        for name in page.names("path.") {
            let parts = name.split(separator: ".").dropFirst().compactMap { UInt64($0) }
            try #require(parts.count == 3)
            let address = TileAddress(
                level: Int(parts[0]), index: parts[1], width: Int(parts[2]))
            #expect(try address.path == page.value(name))
        }
        let widths = TileAddress.edgeTiles(forSize: 70_000).map(\.path)
        #expect(widths == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"])
    }

    @Test func `tile, bundle and archive have the digests of the page`() throws {
        let entries = try page.entries()
        let tile = entries.flatMap { MerkleTree.leafHash($0).bytes }
        let bundle = try EntryBundle.encode(entries)
        #expect(try Digest.sha256(tile) == page.digest("tile/0/000.p/4 sha256"))
        #expect(try Digest.sha256(bundle) == page.digest("tile/entries/000.p/4 sha256"))
        #expect(try Array(bundle.prefix(12)) == page.bytes("tile/entries/000.p/4 begin"))
        let archive = try TarWriter.archive([
            LogFile("checkpoint", Array(page.block("checkpoint").utf8)),
            LogFile("vkey", Array((page.value("log.key") + "\n").utf8)),
            LogFile("tile/0/000.p/4", tile), LogFile("tile/entries/000.p/4", bundle),
        ])
        #expect(try String(archive.count) == page.value("tar.bytes"))
        #expect(try Digest.sha256(archive) == page.digest("tar.sha256"))
        #expect(try Digest.sha256(Array(archive[..<512])) == page.digest("tar.header.sha256"))
        #expect(try Array(archive[124..<136]) == page.bytes("tar.header.size"))
        #expect(try Array(archive[148..<156]) == page.bytes("tar.header.sum"))
    }

    @Test func `the receipt of the page proves entry 2`() throws {
        let bytes = try Array(page.block("receipt").utf8)
        let receipt = try Receipt(parsing: bytes)
        #expect(receipt.bytes == bytes)
        let head = try receipt.verify(entry: page.entries()[2], key: logKey.verifierKey)
        #expect(head.size == 4)
        #expect(throws: ReceiptError.self) {
            try receipt.verify(entry: page.entries()[3], key: logKey.verifierKey)
        }
    }
}
