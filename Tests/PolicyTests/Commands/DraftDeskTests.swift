import Canon
import Policy
import Records
import SanadTesting
import Store
import Testing

@Suite struct DraftDeskTests {
    @Test func `of two officers with the same page the second is told what the first changed`()
        async throws
    {
        let office = try await PolicyOffice.published()
        let read = try office.draft()
        try office.reword("two", "The first officer's words.")
        let mine = try #require(read[Samples.id("one")]).content.saying("The second officer's.")
        #expect(throws: DraftProblem.stale(revision: 2, changed: [Samples.id("two")])) {
            try office.site.store.write {
                try DraftDesk.save(
                    mine, causes: [], of: PolicyOffice.policy, expectedRevision: read.revision,
                    in: $0)
            }
        }
        #expect(
            try office.draft()[Samples.id("one")]?.content.body[.english]
                == "Text of one alone, in one words.")
    }

    @Test func `opening a second time gives the same draft`() async throws {
        let office = try await PolicyOffice.published()
        try office.reword("one", "Saved words.")
        let draft = try office.draft()
        #expect(draft.revision == 2)
        #expect(draft.version == 2)
        #expect(draft[Samples.id("one")]?.content.body[.english] == "Saved words.")
    }

    @Test func `there is no draft of an instrument that is not registered`() async throws {
        let office = try await PolicyOffice()
        #expect(throws: DraftProblem.unknownInstrument(PolicyOffice.policy)) {
            try office.draft()
        }
        #expect(throws: DraftProblem.noDraft(PolicyOffice.policy)) {
            try office.site.store.write {
                try DraftDesk.discard(PolicyOffice.policy, expectedRevision: 1, in: $0)
            }
        }
    }

    @Test func `a discarded draft starts anew from what is published`() async throws {
        let office = try await PolicyOffice.published()
        let draft = try office.reword("one", "Words to forget.")
        try office.site.store.write {
            try DraftDesk.discard(
                PolicyOffice.policy, expectedRevision: draft.revision, in: $0)
        }
        #expect(try office.ask { try $0.drafts() }.isEmpty)
        #expect(
            try office.draft()[Samples.id("one")]?.content.body[.english]
                == "Text of one alone, in one words.")
    }

    @Test func `label and stage of a draft are kept`() async throws {
        let office = try await PolicyOffice.published()
        let draft = try office.draft()
        _ = try office.site.store.write {
            try DraftDesk.describe(
                PolicyOffice.policy, label: Texts(ur: "دوسرا مسودہ"), stage: .final,
                expectedRevision: draft.revision, in: $0)
        }
        let summary = try #require(try office.ask { try $0.drafts() }.first)
        #expect(summary.label[.urdu] == "دوسرا مسودہ")
        #expect(summary.stage == .final)
        #expect(summary.revision == 2)
        #expect(summary.provisionCount == 3)
    }

    @Test func `a refused change leaves the draft as it was`() async throws {
        let office = try await PolicyOffice.published()
        let draft = try office.draft()
        #expect(throws: DraftProblem.unknownProvision(Samples.id("nowhere"))) {
            try office.site.store.write {
                try DraftDesk.remove(
                    Samples.id("two"), carriedTo: [Samples.id("nowhere")], causes: [],
                    of: PolicyOffice.policy, expectedRevision: draft.revision, in: $0)
            }
        }
        #expect(try office.draft().revision == 1)
        #expect(try office.draft().provisions.count == 3)
    }

    @Test func `split, merged and moved provisions come out of the desk as facts that say so`()
        async throws
    {
        let office = try await PolicyOffice.published()
        try office.draft()
        let one = try #require(try office.draft()[Samples.id("one")]).content
        let policy = PolicyOffice.policy
        try office.site.store.write { database in
            try DraftDesk.split(
                Samples.id("one"),
                into: [
                    one.saying("First half."),
                    Samples.list([("half", "", "1a", "Second half.")])[0],
                ],
                causes: [], of: policy, expectedRevision: 1, in: database)
            let two = try #require(try DraftDesk.draft(policy, in: database)?[Samples.id("two")])
            try DraftDesk.merge(
                Samples.id("three"), into: two.content.saying("Two and three."), causes: [],
                of: policy, expectedRevision: 2, in: database)
            try DraftDesk.move(
                Samples.id("two"), to: nil, after: nil, causes: [], of: policy,
                expectedRevision: 3, in: database)
            try DraftDesk.renumber(
                Samples.id("half"), as: "1 bis", causes: [], of: policy, expectedRevision: 4,
                in: database)
        }
        try await office.publishDraft()
        let changes = try office.ask { try $0.changes(policy, version: 2) }
        #expect(changes.map(\.provision.text) == ["two", "one", "half", "three"])
        #expect(changes.map(\.kind) == [.revised, .revised, .added, .removed])
        #expect(changes.map(\.derivedFrom) == [[Samples.id("three")], [], [Samples.id("one")], []])
        #expect(changes.last?.carriedTo == [Samples.id("two")])
        #expect(changes[2].after?.number == "1 bis")
    }
}
