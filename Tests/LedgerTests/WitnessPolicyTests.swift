import Ledger
import Testing

@Suite struct WitnessPolicyTests {
    let sample: SamplePolicy

    init() throws {
        sample = try SamplePolicy()
    }

    @Test func `the example of the specification is read`() throws {
        let policy = try WitnessPolicy(parsing: sample.text)
        #expect(policy.logs.map(\.key) == [sample.log.verifierKey])
        #expect(policy.witnesses.map(\.name) == ["X1", "X2", "X3", "Y1", "Y2", "Y3"])
        #expect(
            policy.witnesses.map(\.address) == ["https://x1.example/", nil, nil, nil, nil, nil])
        #expect(policy.groups.map(\.threshold) == [2, 1, 2])
        #expect(policy.groups.last?.members == ["X-witnesses", "Y-witnesses"])
        #expect(policy.quorum == "X-and-Y")
        #expect(policy.text == sample.text)
    }

    @Test(
        arguments: [
            (["X1", "X2", "Y1"], true), (["X3", "X1", "Y3"], true),
            (["X1", "X2", "X3"], false), (["X1", "Y1", "Y2", "Y3"], false), ([], false),
            (["X-witnesses", "Y-witnesses"], false), (["X-and-Y"], false),
            (["X1", "X2", "unknown"], false),
        ] as [(Set<String>, Bool)])
    func `two of one organisation and any of the other meet it`(names: Set<String>, isMet: Bool)
        throws
    {
        #expect(try WitnessPolicy(parsing: sample.text).isMet(by: names) == isMet)
    }

    @Test func `none asks for nobody, a witness for itself`() throws {
        let free = try WitnessPolicy(parsing: "quorum none\n")
        #expect(free.quorum == nil)
        #expect(free.isMet(by: []))
        let single = try WitnessPolicy(parsing: "witness a \(sample.key(0))\nquorum a\n")
        #expect(single.isMet(by: ["a"]))
        #expect(!single.isMet(by: ["b"]))
    }

    @Test func `names that look alike are two names`() throws {
        // A Kelvin sign and a K are equal as Swift strings; the specification names this very pair.
        let text = """
            witness K \(sample.key(0))
            witness \u{212A} \(sample.key(1))
            group both all K \u{212A}
            quorum both

            """
        let policy = try WitnessPolicy(parsing: text)
        #expect(policy.witnesses.count == 2)
        #expect(!policy.verdict(on: sample.cosigned(by: [(0, 5)])).isQuorumMet)
        #expect(policy.verdict(on: sample.cosigned(by: [(0, 5), (1, 6)])).isQuorumMet)
    }

    @Test func `a witness may be listed before or after the quorum that does not need it`() throws {
        let text = "witness a \(sample.key(0))\nquorum a\nwitness b \(sample.key(1))\n"
        #expect(try WitnessPolicy(parsing: text).witnesses.count == 2)
    }

    /// `A` to `G` stand for the keys of witnesses, `L` for the log's.
    @Test(
        arguments: [
            ("", 1, .missingQuorum), ("# nothing\n", 2, .missingQuorum),
            ("quorum none", 1, .missingFinalNewline), ("quorum none\r\n", 1, .controlCharacter(13)),
            ("quorum none\u{7F}\n", 1, .controlCharacter(0x7F)),
            ("policy 1\n", 1, .unknownKeyword("policy")),
            ("Quorum none\n", 1, .unknownKeyword("Quorum")),
            ("quorum none # why\n", 1, .wrongItems("quorum")),
            ("quorum\n", 1, .wrongItems("quorum")),
            ("quorum none\n\nquorum none\n", 3, .secondQuorum(line: 1)),
            ("quorum a\nwitness a $A\n", 1, .undefinedName("a")),
            ("log\n", 1, .wrongItems("log")), ("log $L a b\n", 1, .wrongItems("log")),
            ("log $L\nlog $L\n", 2, .duplicateKey(line: 1)),
            ("log abc\n", 1, .key(.notThreeParts)),
            ("witness a\n", 1, .wrongItems("witness")),
            ("witness a $A b c\n", 1, .wrongItems("witness")),
            ("witness none $A\n", 1, .reservedName), ("witness a $L\n", 1, .notACosigningKey),
            ("witness a $A\nwitness a $B\n", 2, .nameTwice("a", line: 1)),
            ("witness a $A\nwitness b $A\n", 2, .duplicateKey(line: 1)),
            ("witness a $A\ngroup g any\n", 2, .wrongItems("group")),
            ("witness a $A\ngroup g 0 a\n", 2, .wrongThreshold(members: 1)),
            ("witness a $A\ngroup g 2 a\n", 2, .wrongThreshold(members: 1)),
            ("witness a $A\ngroup g 01 a\n", 2, .wrongThreshold(members: 1)),
            ("witness a $A\ngroup g some a\n", 2, .wrongThreshold(members: 1)),
            ("witness a $A\ngroup g any b\n", 2, .undefinedName("b")),
            ("witness a $A\ngroup g any none\n", 2, .undefinedName("none")),
            ("group g any g\n", 1, .undefinedName("g")),
            ("witness a $A\ngroup a any a\n", 2, .nameTwice("a", line: 1)),
            ("witness a $A\ngroup none any a\n", 2, .reservedName),
            ("witness a $A\ngroup g any a a\n", 2, .memberTwice("a", line: 2)),
            ("witness a $A\ngroup g any a\ngroup h any a\n", 3, .memberTwice("a", line: 2)),
        ] as [(String, Int, WitnessPolicyError.Reason)])
    func `a malformed policy is refused by line and reason`(
        text: String, line: Int, reason: WitnessPolicyError.Reason
    ) {
        let filled = text.replacing("$A", with: sample.key(0))
            .replacing("$B", with: sample.key(1))
            .replacing("$L", with: sample.log.verifierKey.text)
        #expect(throws: WitnessPolicyError(line: line, reason: reason)) {
            try WitnessPolicy(parsing: filled)
        }
    }

    @Test func `the same bytes as another key of the same kind are a duplicate`() throws {
        let renamed = try VerifierKey(
            name: "other.example", publicKey: sample.witnesses[0].verifierKey.publicKey,
            algorithm: .cosignature)
        let text = "witness a \(sample.key(0))\nwitness b \(renamed.text)\nquorum none\n"
        #expect(throws: WitnessPolicyError(line: 2, reason: .duplicateKey(line: 1))) {
            try WitnessPolicy(parsing: text)
        }
    }

    @Test func `128 witnesses are read, one more is refused`() throws {
        let keys = try (0..<129).map { number in
            try SigningKey(
                name: "w", seed: [UInt8](repeating: UInt8(number), count: 32),
                algorithm: .cosignature
            ).verifierKey.text
        }
        let lines = keys.enumerated().map { "witness w\($0) \($1)\n" }
        let most = lines.dropLast().joined() + "quorum none\n"
        #expect(try WitnessPolicy(parsing: most).witnesses.count == 128)
        #expect(throws: WitnessPolicyError(line: 129, reason: .tooMany(limit: 128))) {
            try WitnessPolicy(parsing: lines.joined() + "quorum none\n")
        }
    }
}
