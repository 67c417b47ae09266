import Canon
import Proofs
import Records
import Rules
import Testing

@Suite struct ProvisionFoldTests {
    @Test func `each version is rebuilt as it was`() throws {
        let story = try Story.whole()
        var fold = ProvisionFold(keepsVersions: true)
        for entry in story.log.entries { fold.apply(entry) }
        let versions = fold.texts.versions.filter { $0.instrument == story.new }
        #expect(versions.map(\.number) == [1, 2, 3])
        #expect(
            versions.map { $0.provisions.map(\.provision.text) } == [
                ["s1", "p1", "p2"], ["s1", "p1", "p2", "p3"], ["s1", "p1", "p2", "p3"],
            ])
        #expect(versions.map { $0.provisions[1].due } == ["2027", "2026", "2026"])
    }

    @Test func `a version with another count or digest than its entries is named`() throws {
        var story = try Story()
        story.draft()
        let index = story.log.add(
            VersionPublished(
                instrument: story.new, version: 2, stage: .draft, provisionCount: 9,
                textDigest: .sha256([])))
        let findings = story.log.findings()
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.provision_count"))
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.text_digest"))
    }

    @Test func `a version number that is left out is named`() throws {
        var story = try Story()
        story.draft()
        let index = story.log.publish(story.new, 3)
        #expect(story.log.findings().has(.failure, .unexplainedChange, index, "fact.version"))
    }

    @Test func `a change whose version is not published is left open`() throws {
        var story = try Story()
        story.draft()
        let index = story.log.add(story.revised([]))
        #expect(story.log.findings().has(.open, .unexplainedChange, index))
    }

    @Test func `changes of provisions that are not there or are there already are named`() throws {
        var story = try Story()
        story.draft()
        let again = story.log.add(
            ProvisionAdded(
                instrument: story.new, version: 2, content: Story.provision("p1", at: 2)))
        let ghost = story.log.add(
            ProvisionRevised(
                instrument: story.new, version: 2, content: Story.provision("p7", at: 7, in: "x")))
        let gone = story.log.add(
            ProvisionRemoved(instrument: story.new, version: 2, provision: id("p8")))
        let version = story.log.publish(story.new, 2)
        let findings = story.log.findings()
        #expect(findings.has(.failure, .unexplainedChange, again, "fact.content.provision"))
        #expect(findings.has(.failure, .unexplainedChange, ghost, "fact.content.provision"))
        #expect(findings.has(.failure, .unexplainedChange, gone, "fact.provision"))
        #expect(findings.has(.failure, .unexplainedChange, version, "fact.version"))
    }

    @Test func `an unknown instrument and an unknown withdrawal are named`() throws {
        var story = try Story()
        story.draft()
        let ghost = story.log.publish(id("ghost"), 1)
        let withdrawn = story.log.add(
            VersionWithdrawn(instrument: story.new, version: 2, reason: Texts(en: "No.")))
        let findings = story.log.findings()
        #expect(findings.has(.failure, .unexplainedChange, ghost, "fact.instrument"))
        #expect(findings.has(.failure, .unexplainedChange, withdrawn, "fact.version"))
    }
}
