import Canon
import Ledger
import Testing

@Suite struct CheckpointTests {
    let key: SigningKey
    let root = Digest.sha256([1])

    init() throws {
        key = try SigningKey(name: "log.example/42", seed: Array(0..<32))
    }

    @Test func `a checkpoint is origin, size and root, and comes back from its text`() throws {
        let checkpoint = try Checkpoint(origin: "log.example/42", size: 20, root: root)
        #expect(checkpoint.text == "log.example/42\n20\n\(root.base64)\n")
        #expect(try Checkpoint(parsing: checkpoint.text) == checkpoint)
    }

    @Test func `extension lines are kept`() throws {
        let text = "a log\n0\n\(MerkleTree.emptyRoot.base64)\nmore\nlines\n"
        let checkpoint = try Checkpoint(parsing: text)
        #expect(checkpoint.extensions == ["more", "lines"])
        #expect(checkpoint.text == text)
    }

    static let rootLine = Digest.sha256([1]).base64

    @Test(
        arguments: [
            ("", .tooFewLines(0)), ("a\n1\n\(rootLine)", .missingFinalNewline),
            ("a\n1\n", .tooFewLines(2)), ("\n1\n\(rootLine)\n", .emptyLine(line: 1)),
            ("a\n1\n\(rootLine)\n\n", .emptyLine(line: 4)),
            ("a\n01\n\(rootLine)\n", .invalidSize(line: 2)),
            ("a\n+1\n\(rootLine)\n", .invalidSize(line: 2)),
            ("a\n-1\n\(rootLine)\n", .invalidSize(line: 2)),
            ("a\n1 \n\(rootLine)\n", .invalidSize(line: 2)),
            ("a\n18446744073709551616\n\(rootLine)\n", .invalidSize(line: 2)),
            ("a\n9223372036854775808\n\(rootLine)\n", .sizeTooLarge(1 << 63)),
            ("a\n1\nAAAA\n", .invalidRoot(line: 3)),
            ("a\n1\n\(rootLine) \n", .invalidRoot(line: 3)),
            ("a\n0\n\(rootLine)\n", .wrongEmptyRoot),
        ] as [(String, CheckpointError)])
    func `a malformed checkpoint is refused by line`(text: String, error: CheckpointError) {
        #expect(throws: error) { try Checkpoint(parsing: text) }
    }

    @Test func `a signed checkpoint comes back from its bytes and verifies`() throws {
        let checkpoint = try Checkpoint(origin: "log.example/42", size: 20, root: root)
        let signed = try SignedCheckpoint.sign(checkpoint, with: key)
        let read = try SignedCheckpoint(parsing: signed.bytes)
        try read.verify(with: key.verifierKey)
        #expect(read == signed)
        #expect(try SignedCheckpoint.sign(checkpoint, with: key).bytes == signed.bytes)
    }

    @Test func `a cosigned checkpoint still verifies with the log's key`() throws {
        let checkpoint = try Checkpoint(origin: "log.example/42", size: 20, root: root)
        let witness = NoteSignature(name: "witness.example", keyID: 7, bytes: [1, 2, 3])
        let cosigned = try SignedCheckpoint.sign(checkpoint, with: key).adding(witness)
        try SignedCheckpoint(parsing: cosigned.bytes).verify(with: key.verifierKey)
    }

    @Test func `a key neither signs nor verifies the checkpoint of another log`() throws {
        let foreign = try Checkpoint(origin: "log.example/43", size: 20, root: root)
        let error = CheckpointError.wrongOrigin("log.example/43", expected: "log.example/42")
        #expect(throws: error) { try SignedCheckpoint.sign(foreign, with: key) }
        let note = try SignedNote.sign(foreign.text, with: key)
        #expect(throws: error) {
            try SignedCheckpoint(parsing: note.bytes).verify(with: key.verifierKey)
        }
    }

    @Test func `an unsigned checkpoint does not verify`() throws {
        let checkpoint = try Checkpoint(origin: "log.example/42", size: 20, root: root)
        let stranger = try SigningKey(name: "log.example/42", seed: Array(1...32))
        let signed = try SignedCheckpoint.sign(checkpoint, with: stranger)
        let keyID = key.verifierKey.keyID
        #expect(throws: CheckpointError.note(.notSigned(name: "log.example/42", keyID: keyID))) {
            try signed.verify(with: key.verifierKey)
        }
    }

    @Test(arguments: ["", "a b", "a+b", "a\nb"])
    func `a new checkpoint needs an origin that can name a key`(origin: String) {
        #expect(throws: CheckpointError.invalidOrigin) {
            try Checkpoint(origin: origin, size: 1, root: root)
        }
    }
}
