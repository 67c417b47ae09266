import Canon
import Ledger
import Testing

/// Cosignatures that other implementations made.
enum ForeignCosignatures {
    /// The checkpoint of c2sp.org/tlog-cosignature, with its log's signature and its witness's line.
    static let example =
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
        + "\u{2014} example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4U"
        + "RYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n\u{2014} witness.example.com/w1 jWbPPwAAAAB"
        + "kGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ"
        + "+qnA==\n"

    /// The key and the cosignature of a witness w1 of seed 00 01 … 1f over the same checkpoint,
    /// made with Python's `cryptography` from the text of the specification.
    static let key =
        "witness.example.com/w1+a0059f11+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
    static let line =
        "\u{2014} witness.example.com/w1 oAWfEQAAAABkGFDLBuRDazBLVac2NE+Y+IjbjQOcXLfF9CSDZVUIoS"
        + "83rE1nFZsVE8YiWV6Ngr7lV8H6bdoBQGP/l73euDMQ9k+bBQ=="
    /// When it was given.
    static let time: UInt64 = 1_679_315_147
}

@Suite struct CosignatureTests {
    let log: SigningKey
    let witness: SigningKey
    let checkpoint: Checkpoint
    let signed: SignedCheckpoint

    init() throws {
        log = try SigningKey(name: "log.example/42", seed: Array(0..<32))
        witness = try SigningKey(
            name: "witness.example/w1", seed: Array(32..<64), algorithm: .cosignature)
        checkpoint = try Checkpoint(origin: "log.example/42", size: 20, root: Digest.sha256([1]))
        signed = try SignedCheckpoint.sign(checkpoint, with: log)
    }

    @Test func `the example of the specification has the form that we read`() throws {
        let signed = try SignedCheckpoint(parsing: Array(ForeignCosignatures.example.utf8))
        let line = try #require(signed.note.signatures.last)
        #expect(line.keyID == 0x8d66_cf3f)
        #expect(line.bytes.count == 8 + 64)
        #expect(line.bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) } == ForeignCosignatures.time)
        #expect(signed.bytes == Array(ForeignCosignatures.example.utf8))
    }

    @Test func `a cosignature made elsewhere verifies, and ours has its bytes`() throws {
        let example = try SignedCheckpoint(parsing: Array(ForeignCosignatures.example.utf8))
        let key = try VerifierKey(parsing: ForeignCosignatures.key)
        let body = Array((ForeignCosignatures.line + "\n").utf8)
        let line = try #require(try NoteSignature.lines(parsing: body).first)
        let found = try #require(try key.cosignature(on: example.adding(line)))
        #expect(found.key == key)
        #expect(found.at == ForeignCosignatures.time)
        #expect(found.line == line)

        let ours = try SigningKey(
            name: "witness.example.com/w1", seed: Array(0..<32), algorithm: .cosignature)
        #expect(ours.verifierKey.text == ForeignCosignatures.key)
        let made = ours.cosign(example.checkpoint, at: ForeignCosignatures.time)
        #expect(made.line == ForeignCosignatures.line)
    }

    @Test(arguments: [KeyAlgorithm.cosignature, .mldsa44])
    func `a cosignature states its time and survives the note`(algorithm: KeyAlgorithm) throws {
        let witness = try SigningKey(
            name: "witness.example/w1", seed: Array(32..<64), algorithm: algorithm)
        let cosigned = signed.adding(witness.cosign(checkpoint, at: 1_700_000_000))
        let read = try SignedCheckpoint(parsing: cosigned.bytes)
        let found = try #require(try witness.verifierKey.cosignature(on: read))
        #expect(found.at == 1_700_000_000)
        #expect(found.line == read.note.signatures[1])
        try read.verify(with: log.verifierKey)
    }

    @Test(arguments: [KeyAlgorithm.cosignature, .mldsa44])
    func `cosigning keys come back from their texts`(algorithm: KeyAlgorithm) throws {
        let key = try SigningKey(
            name: "witness.example/w1", seed: Array(32..<64), algorithm: algorithm)
        let read = try SigningKey(parsing: key.secretText)
        #expect(read.verifierKey == key.verifierKey)
        #expect(try VerifierKey(parsing: key.verifierKey.text) == key.verifierKey)
        #expect(key.verifierKey.publicKey.count == algorithm.publicKeySize)
    }

    @Test func `the same public key has another identifier for each type`() throws {
        let bytes = log.verifierKey.publicKey
        let plain = try VerifierKey(name: "a", publicKey: bytes)
        let cosigner = try VerifierKey(name: "a", publicKey: bytes, algorithm: .cosignature)
        #expect(plain.keyID != cosigner.keyID)
        #expect(plain != cosigner)
    }

    @Test func `a checkpoint without the witness's line is not cosigned by it`() throws {
        #expect(try witness.verifierKey.cosignature(on: signed) == nil)
        #expect(try log.verifierKey.cosignature(on: signed) == nil)
    }

    @Test func `the latest of several cosignatures counts`() throws {
        let cosigned = [20, 30, 10].reduce(signed) { note, time in
            note.adding(witness.cosign(checkpoint, at: time))
        }
        #expect(try witness.verifierKey.cosignature(on: cosigned)?.at == 30)
    }

    @Test(arguments: [0, 7, 8, 71])
    func `a cosignature with a byte changed refuses the checkpoint`(position: Int) throws {
        let line = witness.cosign(checkpoint, at: 1_700_000_000)
        var bytes = line.bytes
        bytes[position] ^= 1
        let changed = NoteSignature(name: line.name, keyID: line.keyID, bytes: bytes)
        let key = witness.verifierKey
        #expect(throws: NoteError.badSignature(number: 3, name: key.name, keyID: key.keyID)) {
            try key.cosignature(on: signed.adding(line).adding(changed))
        }
    }

    @Test func `a cosignature is of one checkpoint alone`() throws {
        let other = try Checkpoint(origin: "log.example/42", size: 21, root: Digest.sha256([1]))
        let line = witness.cosign(other, at: 1_700_000_000)
        #expect(witness.verifierKey.cosignature(line, over: checkpoint) == nil)
        #expect(throws: NoteError.self) {
            try witness.verifierKey.cosignature(on: signed.adding(line))
        }
    }

    @Test func `a cosignature beyond the last time is none`() throws {
        let line = witness.cosign(checkpoint, at: UInt64(Int64.max))
        #expect(witness.verifierKey.cosignature(line, over: checkpoint)?.at == UInt64(Int64.max))
        var bytes = line.bytes
        bytes[0] |= 0x80
        let later = NoteSignature(name: line.name, keyID: line.keyID, bytes: bytes)
        #expect(witness.verifierKey.cosignature(later, over: checkpoint) == nil)
    }

    @Test func `a signature of a note is no cosignature, nor the other way round`() throws {
        let key = witness.verifierKey
        #expect(throws: NoteError.cosigningKey(name: key.name, keyID: key.keyID)) {
            try SignedNote.sign("text\n", with: witness)
        }
        #expect(throws: NoteError.cosigningKey(name: key.name, keyID: key.keyID)) {
            try key.verify(signed.note)
        }
        let plain = try SigningKey(name: key.name, seed: Array(32..<64))
        let line = plain.sign(checkpoint.text)
        let disguised = NoteSignature(name: key.name, keyID: key.keyID, bytes: line.bytes)
        #expect(key.cosignature(disguised, over: checkpoint) == nil)
    }

    @Test func `lines of a witness's answer are read, and others refused by line`() throws {
        let lines = [witness.cosign(checkpoint, at: 1), witness.cosign(checkpoint, at: 2)]
        let body = lines.map { $0.line + "\n" }.joined()
        #expect(try NoteSignature.lines(parsing: Array(body.utf8)) == lines)
        for (text, error) in [
            ("", .missingSignatures), ("\u{2014} a AAAAAAA=", .missingFinalNewline(line: 1)),
            (body + "\n", .malformedSignature(line: 3, reason: .missingDash)),
        ] as [(String, NoteError)] {
            #expect(throws: error) { try NoteSignature.lines(parsing: Array(text.utf8)) }
        }
    }
}
