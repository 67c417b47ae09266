import Ledger
import Testing

@Suite struct KeyTests {
    @Test func `keys are read and written in Go's form`() throws {
        for text in [ForeignNotes.exampleKey, ForeignNotes.goKey] {
            let key = try VerifierKey(parsing: text)
            #expect(key.text == text)
            #expect(key.algorithm == .ed25519)
        }
        let secret = try SigningKey(parsing: ForeignNotes.goSecret)
        #expect(secret.secretText == ForeignNotes.goSecret)
    }

    @Test(
        arguments: [
            ("", .notThreeParts), ("name+530d903a", .notThreeParts),
            ("+530d903a+AekyeRrm", .invalidName), ("a b+530d903a+AekyeRrm", .invalidName),
            ("a\u{2003}b+530d903a+AekyeRrm", .invalidName),
            ("a\nb+530d903a+AekyeRrm", .invalidName),
            ("a+530D903A+AekyeRrm", .invalidKeyID), ("a+30d903a+AekyeRrm", .invalidKeyID),
            ("a+530d903a+Aeky*", .invalidBase64), ("a+530d903a+", .invalidBase64),
            ("a+530d903a+BAAA", .wrongKeyLength(bytes: 2, expected: 32)),
            ("a+530d903a+BgAA", .wrongKeyLength(bytes: 2, expected: 1312)),
            ("a+530d903a+AgAA", .unsupportedAlgorithm(2)),
            ("a+530d903a+AQAA", .wrongKeyLength(bytes: 2, expected: 32)),
            (
                "example.org/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                .keyIDMismatch(computed: 0x6d5b_9406, given: 0x530d_903a)
            ),
        ] as [(String, KeyError)])
    func `a malformed key is refused by its part`(text: String, error: KeyError) {
        #expect(throws: error) { try VerifierKey(parsing: text) }
    }

    @Test func `a public key is not taken for a signing key, nor a short seed`() {
        #expect(throws: KeyError.missingPrivatePrefix) {
            try SigningKey(parsing: ForeignNotes.goKey)
        }
        #expect(throws: KeyError.wrongKeyLength(bytes: 31, expected: 32)) {
            try SigningKey(name: "a", seed: Array(0..<31))
        }
        #expect(throws: KeyError.invalidName) { try SigningKey(name: "a+b", seed: Array(0..<32)) }
    }

    @Test func `printing a signing key does not show its secret`() throws {
        let key = try SigningKey(parsing: ForeignNotes.goSecret)
        var dumped = ""
        dump(key, to: &dumped)
        for shown in ["\(key)", String(reflecting: key), dumped] {
            #expect(shown.contains("PeterNeumann"))
            #expect(!shown.contains("AYEKFALVFGyNhPJEMzD1QIDr"))
        }
    }
}
