import Canon
import Policy
import Records
import Registrar
import Testing

@Suite struct PublishVersionTests {
    @Test func `the first version adds each provision and then says how many there are`()
        async throws
    {
        let office = try await PolicyOffice.registered()
        let sealed = try await office.publish(Samples.articles(["one", "two", "three"]))
        #expect(
            sealed.entries.map(\.fact.kind)
                == Array(repeating: ProvisionAdded.kind, count: 3) + [VersionPublished.kind])
        let version = try #require(try office.ask { try $0.version(1, of: PolicyOffice.policy) })
        #expect(version.provisionCount == 3)
        let contents = try office.ask { try $0.provisions(PolicyOffice.policy, version: 1) }
        #expect(contents.map(\.content).textDigest == version.textDigest)
        #expect(contents.map(\.changedIn) == [3, 4, 5])
    }

    @Test func `the draft leaves the desk when it is published`() async throws {
        let office = try await PolicyOffice.published()
        #expect(try office.ask { try $0.drafts() }.isEmpty)
        #expect(try office.draft().version == 2)
    }

    @Test func `a later version records only what differs`() async throws {
        let office = try await PolicyOffice.published()
        let changed = Samples.articles(["one", "two", "three"]).map {
            $0.provision == Samples.id("two") ? $0.saying("Another text.") : $0
        }
        let sealed = try await office.publish(changed + Samples.list([("four", "", "4", "New.")]))
        #expect(
            sealed.entries.map(\.fact.kind) == [
                ProvisionRevised.kind, ProvisionAdded.kind, VersionPublished.kind,
            ])
        let third = try await office.publish(Array(changed.dropFirst()))
        #expect(
            third.entries.map(\.fact.kind) == [
                ProvisionRemoved.kind, ProvisionRemoved.kind, VersionPublished.kind,
            ])
        #expect(
            try office.ask { try $0.provisions(PolicyOffice.policy, version: 3) }
                .map(\.content.provision.text) == ["two", "three"])
    }

    @Test func `an article put between two others changes neither`() async throws {
        let office = try await PolicyOffice.published()
        let sealed = try await office.publish(
            Samples.articles(["one", "new", "two", "three"]).map {
                $0.saying("Text of \($0.provision) alone, in \($0.provision) words.", number: "")
            })
        #expect(sealed.entries.count == 5)
        let again = Samples.articles(["zero", "one", "new", "two", "three"]).map {
            $0.saying("Text of \($0.provision) alone, in \($0.provision) words.", number: "")
        }
        let next = try await office.publish(again)
        #expect(next.entries.map(\.fact.kind) == [ProvisionAdded.kind, VersionPublished.kind])
    }

    @Test func `an unchanged draft is not a version`() async throws {
        let office = try await PolicyOffice.published()
        await #expect(throws: PublishVersion.Refusal.notReady(.nothingChanged)) {
            try await office.publishDraft()
        }
    }

    @Test func `nothing is published without a draft`() async throws {
        let office = try await PolicyOffice.published()
        await #expect(throws: PublishVersion.Refusal.noDraft) {
            try await office.submit(
                PublishVersion(instrument: PolicyOffice.policy, stage: .draft, expectedRevision: 1))
        }
    }

    @Test func `a draft that was saved after it was read is not published`() async throws {
        let office = try await PolicyOffice.published()
        let read = try office.draft()
        try office.reword("one", "Saved meanwhile.")
        await #expect(throws: PublishVersion.Refusal.stale(revision: 2)) {
            try await office.submit(
                PublishVersion(
                    instrument: PolicyOffice.policy, stage: .draft,
                    expectedRevision: read.revision))
        }
    }

    @Test func `only officers publish`() async throws {
        let office = try await PolicyOffice.published()
        await #expect(throws: RegistrarFault.notAllowed) {
            try await office.submit(
                PublishVersion(instrument: PolicyOffice.policy, stage: .draft, expectedRevision: 1),
                as: .anyone)
        }
    }

    @Test func `a version of five hundred provisions is one act, and a change of one is two facts`()
        async throws
    {
        let office = try await PolicyOffice.registered()
        let text = Samples.instrument(500, prefix: "p", seed: 7)
        let sealed = try await office.publish(text, stage: .final)
        #expect(sealed.entries.count == 501)
        try office.reword("p123", "One sentence alone.")
        #expect(try await office.publishDraft().entries.count == 2)
        #expect(
            try office.ask { try $0.instrument(PolicyOffice.policy)?.currentVersion?.number } == 2)
    }
}
