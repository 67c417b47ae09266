import Canon
import Policy
import Records
import Testing
import Wire

@Suite(.enabled(if: ConsultationData.isPresent, "the sample policy is absent"))
struct SamplePolicyReaderTests {
    private func sample() throws -> SamplePolicy {
        try .from(ConsultationData.bytes("sample-policy.json"))
    }

    @Test func `Pillars are chapters and provisions their sections`() throws {
        let policy = try sample().newPolicy
        #expect(policy.provisions.count == 47)
        #expect(policy.provisions.count { $0.element == "chapter" } == 7)
        #expect(policy.title[.urdu] != nil)
        let section = try #require(policy.provisions.first { $0.provision.text == "0.2" })
        #expect(section.parent?.text == "pillar-0")
        #expect(section.owner == "Consultation manager")
        #expect(section.due == "2024")
        #expect(section.indicators == ["F-2", "F-3", "F-4"])
        #expect(section.body[.english]?.hasPrefix("A draft is open") == true)
        #expect(policy.provisions[0].objective[.english]?.hasPrefix("Make every") == true)
    }

    @Test func `A file in this layout is read as the new policy`() throws {
        let bytes = try ConsultationData.bytes("sample-policy.json")
        #expect(try DocumentFormat.read(bytes, fileName: "any.json") == sample().newPolicy)
        let written = InstrumentJSON.write(try sample().newPolicy)
        #expect(try DocumentFormat.file(written, fileName: "any.json").sample == nil)
    }

    @Test func `Each older goal has a fate with the words of the source as reason`() throws {
        let sample = try sample()
        #expect(sample.olderPolicy.provisions.allSatisfy { $0.element == "goal" })
        #expect(sample.fates.map(\.goal) == sample.olderPolicy.provisions.map(\.provision))
        #expect(
            sample.fates.map(\.fate.rawValue) == [
                "kept", "changed", "dropped", "changed", "changed", "changed", "changed",
                "changed", "changed", "changed", "dropped", "changed", "merged", "changed",
            ])
        let targets = Set(sample.newPolicy.provisions.map(\.provision))
        #expect(sample.fates.allSatisfy { $0.carriedTo.allSatisfy(targets.contains) })
        #expect(sample.fates[0].reason == Texts(en: "carried"))
        #expect(sample.fates[2].reason[.english]?.contains("SBP Box 7.4") == true)
    }

    @Test func `A missing member is named`() throws {
        let json = #"{"pillars":[],"provisions":[],"title_en":"T","older_policy":{"goals":[{}]}}"#
        let problem = #expect(throws: DocumentProblem.self) {
            try DocumentFormat.file(Array(json.utf8), fileName: "any.json")
        }
        #expect(
            problem?.description.hasPrefix("older_policy.goals.0.id: expected a text") == true)
    }
}

extension SamplePolicy {
    /// The policy and what it replaces, as a file in this layout brings them.
    static func from(_ bytes: [UInt8]) throws -> SamplePolicy {
        try #require(try DocumentFormat.file(bytes, fileName: "sample-policy.json").sample)
    }
}
