import Canon
import Proofs
import Records
import Testing

@Suite struct UnexplainedChangeTests {
    private func changed(_ causes: [Cause]) throws -> (Int, [Finding]) {
        var story = try Story.upToBooks()
        let index = story.log.add(story.revised(causes))
        story.log.publish(story.new, 2)
        return (index, story.log.findings())
    }

    @Test func `an honest log of two rounds has no findings`() throws {
        #expect(try Story.whole().log.findings().isEmpty)
    }

    @Test func `a change after the round without a cause is named`() throws {
        let (index, findings) = try changed([])
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.causes"))
    }

    @Test func `a change before the first round has closed needs no cause`() throws {
        var story = try Story()
        story.draft()
        story.log.add(story.revised([]))
        story.log.publish(story.new, 2)
        #expect(story.log.findings().isEmpty)
    }

    @Test(arguments: [Cause.Kind.correction, .decision])
    func `a correction or decision without a note is named`(kind: Cause.Kind) throws {
        let (index, findings) = try changed([Cause(type: kind)])
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.causes.0.note"))
    }

    @Test(arguments: [Cause.Kind.answer, .uniquePoint])
    func `a cause that cites no entry or a wrong one is named`(kind: Cause.Kind) throws {
        for entry in [nil, 0, 9999, -1] {
            let (index, findings) = try changed([Cause(type: kind, entry: entry)])
            #expect(findings.has(.failure, .unexplainedChange, index, "fact.causes.0.entry"))
        }
    }

    @Test func `an answer that does not list the provision is no cause`() throws {
        var story = try Story.upToBooks()
        let index = story.log.add(
            ProvisionRemoved(
                instrument: story.new, version: 2, provision: id("p2"),
                causes: [Cause(type: .answer, entry: story.answer)]))
        story.log.publish(story.new, 2)
        let findings = story.log.findings()
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.causes.0.entry"))
    }

    @Test func `an answer explains what is derived from a provision it lists`() throws {
        var story = try Story.upToBooks()
        story.log.add(
            ProvisionAdded(
                instrument: story.new, version: 2, content: Story.provision("p9", at: 9),
                derivedFrom: [id("p1")], causes: [Cause(type: .answer, entry: story.answer)]))
        story.log.publish(story.new, 2)
        #expect(story.log.findings().isEmpty)
    }

    @Test func `an answer that was taken back is no cause`() throws {
        var story = try Story.upToBooks()
        story.log.add(story.answered("t1", .notAccepted, revises: story.answer))
        let index = story.log.add(story.revised([Cause(type: .answer, entry: story.answer)]))
        story.log.publish(story.new, 2)
        let findings = story.log.findings()
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.causes.0.entry"))
    }

    @Test func `an answer revised to another yes is still a cause`() throws {
        var story = try Story.upToBooks()
        story.log.add(
            story.answered("t1", .inPart, provisions: ["p1"], revises: story.answer))
        story.log.add(story.revised([Cause(type: .answer, entry: story.answer)]))
        story.log.publish(story.new, 2, .final)
        #expect(story.log.findings().isEmpty)
    }

    @Test func `a promise is a note until the final version and a failure from then on`() throws {
        var story = try Story.upToBooks()
        let note = story.log.findings()
        #expect(note.has(.note, .unexplainedChange, story.answer, "fact.provisions"))
        #expect(note.failures.isEmpty)
        story.log.publish(story.new, 2, .final)
        let failure = story.log.findings()
        #expect(failure.has(.failure, .unexplainedChange, story.answer, "fact.provisions"))
    }

    @Test func `a goal without a fate is named at each version`() throws {
        var story = try Story()
        story.draft()
        story.log.add(
            InstrumentRegistered(
                instrument: id("next"), title: Texts(en: "Next"), type: "policy",
                replaces: story.new, isDemonstration: true))
        let index = story.log.publish(id("next"), 1)
        let goals = story.log.findings().filter { $0.entry == UInt64(index) }
        #expect(goals.count == 2)
        #expect(goals.has(.failure, .unexplainedChange, index, "fact.version"))
    }

    @Test func `where a text marks its goals only those need a fate`() throws {
        var story = try Story()
        story.draft()
        let goal = ProvisionContent(
            provision: id("g1"), position: 9, element: "goal", body: Texts(en: "Ten million."))
        story.log.add(ProvisionAdded(instrument: story.new, version: 2, content: goal))
        story.log.publish(story.new, 2)
        story.log.add(
            InstrumentRegistered(
                instrument: id("next"), title: Texts(en: "Next"), type: "policy",
                replaces: story.new, isDemonstration: true))
        story.log.publish(id("next"), 1)
        let failures = story.log.findings().failures
        #expect(failures.count == 1)
        #expect(failures.first?.sentence.contains("g1") == true)
    }

    @Test func `a version published before its hour or after a cancellation is named`() throws {
        var story = try Story()
        story.draft()
        let scheduled = story.log.add(
            PublicationScheduled(
                instrument: story.new, version: 2, publishAt: story.log.now.adding(seconds: 3600),
                draft: Commitment(digest: .sha256([1]))))
        story.log.add(
            PublicationCancelled(
                instrument: story.new, version: 2, reason: Texts(en: "Not yet.")))
        let index = story.log.publish(story.new, 2, scheduledBy: scheduled)
        let findings = story.log.findings()
        #expect(findings.has(.failure, .unexplainedChange, index, "at_ms"))
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.scheduled_by"))
    }

    @Test func `a fate for a goal that is not there is named`() throws {
        var story = try Story()
        story.draft()
        let index = story.log.add(
            GoalFateDecided(
                instrument: story.new, goal: id("ghost"), fate: .dropped, reason: .none))
        let findings = story.log.findings()
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.goal"))
        #expect(findings.has(.failure, .unexplainedChange, index, "fact.reason"))
    }
}
