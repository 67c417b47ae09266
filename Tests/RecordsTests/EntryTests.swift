import Canon
import Records
import Testing

@Suite struct EntryTests {
    private static let entry = Entry(
        index: 3, at: FactSample.moment, actor: .officer("registry"),
        fact: LogKeyAnnounced(verifierKey: "k"))

    private static let text =
        #"{"actor":{"office":"registry","role":"officer"},"at_ms":1793505600000,"#
        + #""fact":{"verifier_key":"k"},"index":3,"kind":"log.key_announced.v1","v":1}"#

    private func check(_ text: String, _ path: String, _ reason: RecordError.Reason) {
        #expect(throws: RecordError(path, reason)) { try Entry(bytes: Array(text.utf8)) }
    }

    private func changed(_ old: String, _ new: String) -> String {
        Self.text.replacing(old, with: new)
    }

    @Test func `an entry is one line of canonical JSON`() throws {
        #expect(Self.entry.bytes == Array(Self.text.utf8))
        let again = try Entry(bytes: Array(Self.text.utf8))
        #expect(again.index == 3 && again.at == FactSample.moment)
        #expect(again.actor == .officer("registry"))
        #expect((again.fact as? LogKeyAnnounced)?.verifierKey == "k")
    }

    @Test func `every sample has readable bytes, and they are its canonical bytes`() throws {
        for entry in FactSample.all.flatMap(\.entries) {
            #expect(try entry.readableBytes() == entry.bytes)
        }
    }

    @Test func `an entry that no reader takes has no readable bytes`() {
        func entry(year: Int) -> Entry {
            Entry(
                index: 3, at: FactSample.moment, actor: .officer("registry"),
                fact: FundsLapsedInYear(year: year))
        }
        #expect(throws: RecordError("kind", .unknownKind("test.lapsed.v1"))) {
            try entry(year: 2026).readableBytes()
        }
        #expect(throws: RecordError.self) { try entry(year: .max).readableBytes() }
    }

    /// A kind that the registry does not know.
    private struct FundsLapsedInYear: Fact {
        static let kind = "test.lapsed.v1"
        let year: Int

        init(year: Int) { self.year = year }

        func encode(into object: inout ObjectEncoder) { object.set("year", year) }

        init(from object: inout ObjectDecoder) throws(RecordError) {
            year = try object.integer("year")
        }
    }

    @Test func `an unknown member of the envelope is refused`() {
        check(changed(#""v":1"#, #""v":1,"w":0"#), "w", .unknownMember)
        check(
            changed(#""role":"officer""#, #""role":"officer","zzz":0"#), "actor.zzz",
            .unknownMember)
    }

    @Test func `a missing member of the envelope is named`() {
        check(changed(#""index":3,"#, ""), "index", .missing)
        check(changed(#","v":1"#, ""), "v", .missing)
    }

    @Test func `another version of the envelope is not read`() {
        check(
            changed(#""v":1"#, #""v":2"#), "v",
            .invalid("this version of the envelope is not known"))
    }

    @Test func `a negative index is refused`() {
        check(changed(#""index":3"#, #""index":-3"#), "index", .invalid("negative"))
    }

    @Test func `an unknown role is refused`() {
        check(
            changed(#""role":"officer""#, #""role":"minister""#), "actor.role",
            .invalid("\"minister\" is not one of the known words"))
    }

    @Test func `bytes that are not canonical are refused with their offset`() {
        check(" " + Self.text, "", .notJSON(JSONParseError(.notCanonical, at: 0).description))
        check(
            changed(#""index":3"#, #""index":3.0"#), "",
            .notJSON(JSONParseError(.numberNotAllowed, at: 106).description))
    }

    /// Members that a reader would take for absent must be absent.
    @Test(arguments: [
        #"{"actor":{"office":"","role":"public"},"at_ms":0,"fact":{"verifier_key":"k"},"#
            + #""index":0,"kind":"log.key_announced.v1","v":1}"#,
        #"{"actor":{"role":"public"},"at_ms":0,"fact":{"consultation":"c","round":1,"#
            + #""submissions":[]},"index":0,"kind":"consultation.submissions_published.v1","v":1}"#,
        #"{"actor":{"role":"public"},"at_ms":0,"fact":{"instrument":"i","reason":{},"version":1},"#
            + #""index":0,"kind":"policy.version_withdrawn.v1","v":1}"#,
        #"{"actor":{"role":"public"},"at_ms":0,"fact":{"instrument":"i","reason":{"en":""},"#
            + #""version":1},"index":0,"kind":"policy.version_withdrawn.v1","v":1}"#,
    ])
    func `an empty member is another spelling of an absent one and refused`(text: String) {
        check(text, "", .invalid("a record has one spelling, and this is another"))
    }

    @Test func `an error without a path is a plain sentence`() {
        #expect(RecordError("", .unknownMember).description == "unknown member")
        #expect(RecordError("a.b", .missing).description == "a.b: missing")
    }
}
