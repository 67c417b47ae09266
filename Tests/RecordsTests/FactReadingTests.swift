import Canon
import Records
import Testing

/// What every kind of fact refuses, tried on each member of each sample.
@Suite struct FactReadingTests {
    private func read(_ kind: String, _ members: [JSONMember]) throws(RecordError) -> any Fact {
        try FactRegistry.standard.fact(kind: kind, value: .object(members))
    }

    private static func members(_ fact: any Fact) -> [JSONMember] {
        fact.recordValue.members ?? []
    }

    private static let kinds = FactSample.all.map(\.kind)

    private func sample(_ kind: String) throws -> FactSample {
        try #require(FactSample.all.first { $0.kind == kind })
    }

    @Test(arguments: kinds)
    func `an unknown member is refused by name`(kind: String) throws {
        let members = Self.members(try sample(kind).minimal) + [JSONMember("zzz", .integer(1))]
        #expect(throws: RecordError("fact.zzz", .unknownMember)) { try read(kind, members) }
    }

    @Test(arguments: kinds)
    func `each member of a minimal fact is missed by name`(kind: String) throws {
        let members = Self.members(try sample(kind).minimal)
        for (position, member) in members.enumerated() {
            var rest = members
            rest.remove(at: position)
            #expect(throws: RecordError("fact.\(member.key)", .missing)) { try read(kind, rest) }
        }
    }

    @Test(arguments: kinds)
    func `each member of a full fact is refused by name when its kind is wrong`(kind: String) throws
    {
        let members = Self.members(try sample(kind).full)
        for (position, member) in members.enumerated() {
            var changed = members
            changed[position] = JSONMember(member.key, .null)
            let error = #expect(throws: RecordError.self) { try read(kind, changed) }
            #expect(error?.path == "fact.\(member.key)")
            guard case .wrongKind(_, "null") = error?.reason else {
                Issue.record("\(kind) \(member.key): \(String(describing: error))")
                continue
            }
        }
    }

    @Test(arguments: kinds)
    func `a fact that is no object is refused`(kind: String) {
        #expect(throws: RecordError("fact", .wrongKind(expected: "object", found: "array"))) {
            try FactRegistry.standard.fact(kind: kind, value: .array([]))
        }
    }

    @Test func `an unknown kind is refused by name`() {
        #expect(throws: RecordError("kind", .unknownKind("policy.dreamt.v1"))) {
            try read("policy.dreamt.v1", [])
        }
    }

    @Test func `a mistake deep inside a fact is named with its path`() throws {
        let kind = SubmissionReceived.kind
        var members = Self.members(try sample(kind).full)
        let position = try #require(members.firstIndex { $0.key == "parts" })
        var parts = try #require(members[position].value.elements)
        parts[1] = .object((parts[1].members ?? []).filter { $0.key != "length" })
        members[position] = JSONMember("parts", .array(parts))
        #expect(throws: RecordError("fact.parts.1.length", .missing)) { try read(kind, members) }
        parts[1] = .object((parts[1].members ?? []) + [JSONMember("length", .string("9"))])
        members[position] = JSONMember("parts", .array(parts))
        #expect(
            throws: RecordError(
                "fact.parts.1.length", .wrongKind(expected: "integer", found: "string"))
        ) { try read(kind, members) }
    }

    @Test(arguments: [
        ("instrument", "not an identifier: \"a b\""),
        ("fate", "\"a b\" is not one of the known words"),
    ])
    func `a value outside its set is refused by name`(key: String, why: String) throws {
        let kind = GoalFateDecided.kind
        let members = Self.members(try sample(kind).full).map {
            $0.key == key ? JSONMember(key, .string("a b")) : $0
        }
        #expect(throws: RecordError("fact.\(key)", .invalid(why))) { try read(kind, members) }
    }

    @Test func `texts under something that is no language are refused`() throws {
        let members = Self.members(try sample(ThemeCreated.kind).minimal)
        let title = JSONValue.object([JSONMember("English", .string("x"))])
        #expect(
            throws: RecordError("fact.title", .invalid("not a language: \"English\""))
        ) { try read(ThemeCreated.kind, members + [JSONMember("title", title)]) }
    }

    @Test func `a digest in capitals is refused`() throws {
        let capitals = JSONValue.string(String(repeating: "AB", count: 32))
        let members = Self.members(try sample(VersionPublished.kind).minimal).map {
            $0.key == "text_digest" ? JSONMember("text_digest", capitals) : $0
        }
        #expect(
            throws: RecordError(
                "fact.text_digest", .invalid("not a SHA-256 digest in hexadecimal"))
        ) { try read(VersionPublished.kind, members) }
    }
}
