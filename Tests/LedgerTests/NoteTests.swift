import Canon
import Ledger
import Testing

/// Notes and keys that other implementations made.
enum ForeignNotes {
    /// The example of c2sp.org/signed-note.
    static let exampleKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    static let example =
        "This is an example message.\n\n\u{2014} example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6"
        + "TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"

    /// The example of golang.org/x/mod/sumdb/note.
    static let goSecret =
        "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    static let goKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    static let goText =
        "If you think cryptography is the answer to your problem,\n"
        + "then you don't know what your problem is.\n"
    static let goLine =
        "\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKv"
        + "qfqdngotpRZb6KE6RyyBwJnAM="
}

@Suite struct NoteTests {
    let key: SigningKey

    init() throws {
        key = try SigningKey(name: "log.example", seed: Array(0..<32))
    }

    @Test func `the example of the specification verifies and keeps its bytes`() throws {
        let note = try SignedNote(parsing: Array(ForeignNotes.example.utf8))
        try VerifierKey(parsing: ForeignNotes.exampleKey).verify(note)
        #expect(note.text == "This is an example message.\n")
        #expect(note.signatures.map(\.keyID) == [0x530d_903a])
        #expect(note.bytes == Array(ForeignNotes.example.utf8))
    }

    @Test func `signing with Go's example key gives Go's bytes`() throws {
        let key = try SigningKey(parsing: ForeignNotes.goSecret)
        let note = try SignedNote.sign(ForeignNotes.goText, with: key)
        let expected = ForeignNotes.goText + "\n" + ForeignNotes.goLine + "\n"
        #expect(String(decoding: note.bytes, as: UTF8.self) == expected)
        #expect(key.verifierKey.text == ForeignNotes.goKey)
    }

    @Test func `the text may have empty lines, the last one parts the signatures`() throws {
        let note = try SignedNote.sign("one\n\ntwo\n\n", with: key)
        let read = try SignedNote(parsing: note.bytes)
        #expect(read.text == "one\n\ntwo\n\n")
        try key.verifierKey.verify(read)
    }

    @Test func `signatures by unknown keys are ignored`() throws {
        let stranger = try SigningKey(name: "log.example", seed: Array(1...32))
        let note = try SignedNote.sign("text\n", with: stranger).adding(key.sign("text\n"))
        try key.verifierKey.verify(note)
        #expect(throws: NoteError.notSigned(name: "log.example", keyID: key.verifierKey.keyID)) {
            try key.verifierKey.verify(SignedNote.sign("text\n", with: stranger))
        }
    }

    @Test func `a bad signature by a known key refuses the note beside a good one`() throws {
        let note = try SignedNote.sign("text\n", with: key).adding(key.sign("other\n"))
        let keyID = key.verifierKey.keyID
        #expect(
            throws: NoteError.badSignature(number: 2, name: "log.example", keyID: keyID)
        ) {
            try key.verifierKey.verify(note)
        }
    }

    @Test func `any flipped bit of a note refuses it`() throws {
        let bytes = try SignedNote.sign("log.example\n5\n", with: key).bytes
        for position in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[position] ^= 1 << UInt8(bit)
                #expect(throws: NoteError.self, "byte \(position), bit \(bit)") {
                    try key.verifierKey.verify(SignedNote(parsing: changed))
                }
            }
        }
    }

    @Test(
        arguments: [
            ("text\n", .missingSignatures), ("", .missingSignatures),
            ("text\n\n", .missingSignatures),
            ("text\n\n\u{2014} a AAAAAAA=", .missingFinalNewline(line: 3)),
            ("a\nb\n\n- a AAAAAAA=\n", .malformedSignature(line: 4, reason: .missingDash)),
            (
                "a\n\n\u{2014} AAAAAAA=\n",
                .malformedSignature(line: 3, reason: .notNameAndSignature)
            ),
            (
                "a\n\n\u{2014} a  AAAAAAA=\n",
                .malformedSignature(line: 3, reason: .notNameAndSignature)
            ),
            ("a\n\n\u{2014}  AAAAAAA=\n", .malformedSignature(line: 3, reason: .invalidName)),
            ("a\n\n\u{2014} a+b AAAAAAA=\n", .malformedSignature(line: 3, reason: .invalidName)),
            (
                "a\n\n\u{2014} a\u{a0}b AAAAAAA=\n",
                .malformedSignature(line: 3, reason: .invalidName)
            ),
            ("a\n\n\u{2014} a AAAAAAA\n", .malformedSignature(line: 3, reason: .invalidBase64)),
            ("a\n\n\u{2014} a AAAAAAB=\n", .malformedSignature(line: 3, reason: .invalidBase64)),
            ("a\n\n\u{2014} a AAAAAA==\n", .malformedSignature(line: 3, reason: .tooShort)),
            ("a\tb\n\n\u{2014} a AAAAAAA=\n", .controlCharacter(byte: 1, value: 9)),
            ("a\r\n\n\u{2014} a AAAAAAA=\n", .controlCharacter(byte: 1, value: 13)),
        ] as [(String, NoteError)])
    func `a malformed note is refused by line or byte`(text: String, error: NoteError) {
        #expect(throws: error) { try SignedNote(parsing: Array(text.utf8)) }
    }

    @Test func `bytes that are not UTF-8 are refused by position`() {
        #expect(throws: NoteError.notUTF8(byte: 2)) {
            try SignedNote(parsing: [0x61, 0x0A, 0xC3, 0x28, 0x0A, 0x0A])
        }
    }

    @Test func `notes beyond the limits are refused`() throws {
        let large = Array(repeating: UInt8(ascii: "a"), count: SignedNote.maximumByteCount + 1)
        #expect(
            throws: NoteError.tooLarge(bytes: large.count, limit: SignedNote.maximumByteCount)
        ) {
            try SignedNote(parsing: large)
        }
        var note = try SignedNote.sign("a\n", with: key)
        for _ in 1..<SignedNote.maximumSignatureCount {
            note = note.adding(key.sign("a\n"))
        }
        #expect(try SignedNote(parsing: note.bytes) == note)
        let crowded = note.adding(key.sign("a\n")).bytes
        #expect(throws: NoteError.tooManySignatures(line: 67, limit: 64)) {
            try SignedNote(parsing: crowded)
        }
    }

    @Test func `a text that cannot be a note's is not signed`() {
        #expect(throws: NoteError.textWithoutNewline) { try SignedNote.sign("a", with: key) }
        #expect(throws: NoteError.controlCharacter(byte: 0, value: 0)) {
            try SignedNote.sign("\0\n", with: key)
        }
    }
}
