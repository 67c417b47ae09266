import Canon
import Policy
import Records
import SanadTesting
import Store
import Testing

@Suite struct PolicyViewTests {
    /// A site on which everything happened that the room knows of.
    private func busyOffice() async throws -> PolicyOffice {
        let (office, entries) = try await PolicyOffice.consulted()
        try office.reword("two", "Better words.", causes: [entries.cause])
        try await office.publishDraft()
        try office.put(Samples.articles(["one", "two"]), cause: entries.cause)
        let revision = try office.draft().revision
        let hour = office.site.clock.now.adding(seconds: 60)
        for isCancelled in [true, false] {
            try await office.submit(
                SchedulePublication(
                    instrument: PolicyOffice.policy, stage: .final, publishAt: hour,
                    expectedRevision: revision))
            guard isCancelled else { break }
            try await office.submit(
                CancelPublication(instrument: PolicyOffice.policy, reason: Texts(en: "Wait.")))
        }
        office.site.clock.set(hour)
        try await office.submit(
            PublishScheduled(instrument: PolicyOffice.policy), as: .clock)
        try await office.submit(
            WithdrawVersion(
                instrument: PolicyOffice.policy, version: 2, reason: Texts(en: "A slip.")))
        let newer = PolicyOffice.instrument("newer-policy")
        try await office.register(newer, replaces: PolicyOffice.policy)
        try await office.submit(
            DecideGoalFate(
                instrument: newer, goal: Samples.id("one"), fate: .achieved,
                reason: Texts(en: "Done.")))
        return office
    }

    @Test func `replay equals incremental`() async throws {
        let office = try await busyOffice()
        let before = try office.site.store.viewDigest()
        try office.site.store.rebuildViews { _ in }
        #expect(try office.site.store.viewDigest() == before)
    }

    @Test func `every version's text gives the digest that its fact says`() async throws {
        let office = try await busyOffice()
        let versions = try office.ask { try $0.versions(PolicyOffice.policy) }
        #expect(versions.map(\.number) == [3, 2, 1])
        for version in versions {
            let contents = try office.ask {
                try $0.provisions(PolicyOffice.policy, version: version.number)
            }.map(\.content)
            #expect(contents.textDigest == version.textDigest)
            #expect(contents.count == version.provisionCount)
        }
    }

    @Test func `the life of a sentence is read oldest first, with its causes`() async throws {
        let office = try await busyOffice()
        let history = try office.ask { try $0.history(PolicyOffice.policy, Samples.id("two")) }
        #expect(history.map(\.version) == [1, 2, 3])
        #expect(history.map(\.kind) == [.added, .revised, .revised])
        #expect(history.map { $0.causes.map(\.type) } == [[], [.answer], [.answer]])
        let third = try office.ask { try $0.history(PolicyOffice.policy, Samples.id("three")) }
        #expect(third.map(\.kind) == [.added, .removed])
        #expect(third.last?.content == nil)
    }

    @Test func `an unchanged provision keeps the entry that gave it its words`() async throws {
        let office = try await busyOffice()
        let first = try office.ask {
            try $0.provision(Samples.id("one"), of: PolicyOffice.policy, version: 1)
        }
        let third = try office.ask {
            try $0.provision(Samples.id("one"), of: PolicyOffice.policy, version: 3)
        }
        #expect(first?.changedIn == third?.changedIn)
    }

    @Test func `a change shows both texts and the entry that records it`() async throws {
        let office = try await busyOffice()
        let change = try #require(
            try office.ask { try $0.changes(PolicyOffice.policy, version: 3) }.last)
        #expect(change.kind == .removed)
        #expect(change.before?.body[.english] == "Text of three alone, in three words.")
        #expect(change.after == nil)
        #expect(try office.ask { try $0.change(entry: change.entry) }?.provision.text == "three")
    }

    @Test func `a round is known with its version and the entries that opened and closed it`()
        async throws
    {
        let office = try await busyOffice()
        let round = try #require(try office.ask { try $0.rounds(PolicyOffice.policy) }.first)
        #expect(round.version == 1)
        #expect(round.closedEntry == round.openedEntry + 1)
        #expect(try office.ask { try $0.hasClosedRound(PolicyOffice.policy) })
    }

    @Test func `what was scheduled is kept with what became of it`() async throws {
        let office = try await busyOffice()
        let schedules = try office.ask { try $0.schedules(PolicyOffice.policy) }
        #expect(schedules.map(\.state) == [.cancelled, .published])
        #expect(schedules.first?.reason[.english] == "Wait.")
        #expect(schedules.last?.endedBy != nil)
    }

    @Test func `a place counted from one is for documents only`() {
        let contents = Samples.articles(["one", "two"])
        let moved = contents.map { $0.saying("x") }.countedFromOne
        #expect(moved.map(\.position) == [1, 2])
    }
}
