import Canon
import Ledger
import Proofs
import Records
import Testing

@Suite struct DisclosureTests {
    private func findings(_ change: (inout Story) throws -> Void) async throws -> [Finding] {
        var story = try Story.upToBooks()
        try change(&story)
        return try await story.log.report().findings.kept
    }

    private func line(
        _ entry: Int, _ member: String, _ value: JSONValue = .string("x")
    ) -> DisclosureLine {
        DisclosureLine(
            entry: UInt64(entry), member: member,
            disclosure: Disclosure(salt: [UInt8](repeating: 1, count: 32), value: value))
    }

    @Test func `a line reads back as it was written`() throws {
        let line = line(57, "parts.0.text", .string("متن"))
        #expect(
            String(decoding: line.bytes, as: UTF8.self)
                == "{\"entry\":57,\"member\":\"parts.0.text\",\"salt\":\""
                + String(repeating: "01", count: 32) + "\",\"value\":\"متن\"}")
        #expect(try DisclosureLine(bytes: line.bytes) == line)
    }

    @Test(arguments: [
        "", "{}", "{\"entry\":1,\"member\":\"a\",\"salt\":\"00\",\"value\":1}",
        "{\"entry\":-1,\"member\":\"a\",\"salt\":\"\",\"value\":1}",
        "{ \"entry\":1}",
    ])
    func `a line that is none is refused`(text: String) {
        #expect(throws: RecordError.self) { try DisclosureLine(bytes: Array(text.utf8)) }
    }

    @Test func `a disclosure of no commitment or of other words is named`() async throws {
        var voice = 0
        let found = try await findings { story in
            voice = story.firstVoice
            story.log.dropLines { $0.entry == UInt64(voice) }
            story.log.append(line(voice, "parts.0.length"))
            story.log.append(line(voice, "parts.0.text"))
        }
        #expect(found.has(.failure, .disclosure, voice, "fact.parts.0.length"))
        #expect(found.has(.failure, .disclosure, voice, "fact.parts.0.text"))
    }

    @Test func `words of another length than the entry says are named`() async throws {
        var story = try Story()
        story.draft()
        story.openRound(1, version: 1)
        let index = story.hear("a1", "words", length: 50)
        let found = try await story.log.report().findings.kept
        #expect(found.has(.failure, .lostVoice, index, "fact.parts.0.length"))
    }

    @Test func `words that are shown although withheld are named`() async throws {
        var story = try Story()
        story.draft()
        story.openRound(1, version: 1)
        let index = story.hear("a1")
        story.log.add(
            SubmissionWithheld(
                consultation: story.talk, round: 1, submission: id("a1"), ground: .defamation))
        let found = try await story.log.report().findings.kept
        #expect(found.has(.failure, .disclosure, index, "fact.parts"))
    }

    @Test func `published words that are missing are left open unless erased`() async throws {
        var voice = 0
        let missing = try await findings { story in
            voice = story.firstVoice
            story.log.dropLines { $0.entry == UInt64(voice) }
        }
        #expect(missing.has(.open, .disclosure, voice))
        let erased = try await findings { story in
            story.log.dropLines { $0.entry == UInt64(voice) }
            story.log.add(
                PayloadErased(entry: voice, member: "parts.0.text", ground: .requestOfAuthor))
        }
        #expect(!erased.has(.open, .disclosure, voice))
        #expect(erased.failures.isEmpty)
    }

    @Test func `erased words that are still shown are named`() async throws {
        var voice = 0
        let found = try await findings { story in
            voice = story.firstVoice
            story.log.add(
                PayloadErased(entry: voice, member: "parts.0.text", ground: .courtOrder))
        }
        #expect(found.has(.failure, .disclosure, voice, "fact.parts.0.text"))
    }

    @Test func `an erasure of what is no commitment is named`() async throws {
        var index = 0
        let found = try await findings { story in
            index = story.log.add(
                PayloadErased(entry: 0, member: "origin", ground: .courtOrder))
        }
        #expect(found.has(.failure, .structure, index, "fact.member"))
    }

    @Test func `disclosures out of order, twice or in another file are named`() async throws {
        let story = try Story.upToBooks()
        let files = try story.log.copy().files()
        let path = LogLayout.disclosures(index: 0)
        for change in ["twice", "reversed", "far"] {
            let changed = files.map { file in
                guard file.path == path else { return file }
                let lines = file.bytes.split(separator: 10).map { Array($0) }
                let ordered =
                    change == "twice"
                    ? lines + lines
                    : change == "far" ? [line(999, "x").bytes] : lines.reversed()
                return LogFile(path, Array(ordered.joined(separator: [10])) + [10])
            }
            let report = try await Verification(MemorySource(changed)).run()
            #expect(report.findings.kept.contains { $0.invariant == .disclosure }, "\(change)")
            #expect(!report.isSound)
        }
    }
}
