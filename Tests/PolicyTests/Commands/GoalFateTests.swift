import Canon
import Policy
import Records
import Testing

@Suite struct GoalFateTests {
    private func decide(
        _ goal: String, _ fate: GoalFateDecided.Fate = .kept, reason: String = "Still right.",
        carriedTo: [String] = [], of instrument: ID<Instrument> = PolicyOffice.policy
    ) -> DecideGoalFate {
        DecideGoalFate(
            instrument: instrument, goal: Samples.id(goal), fate: fate,
            reason: Texts(en: reason), carriedTo: carriedTo.map(Samples.id))
    }

    @Test func `nothing is published while a goal of the replaced policy has no fate`()
        async throws
    {
        let office = try await PolicyOffice.registered(replacing: true)
        try office.put(Samples.articles(["one"]))
        await #expect(
            throws: PublishVersion.Refusal.notReady(
                .goalsWithoutFate([Samples.id("goal1"), Samples.id("goal2")]))
        ) { try await office.publishDraft() }
        try await office.submit(decide("goal1", carriedTo: ["one"]))
        await #expect(
            throws: PublishVersion.Refusal.notReady(.goalsWithoutFate([Samples.id("goal2")]))
        ) { try await office.publishDraft() }
        try await office.submit(decide("goal2", .dropped, reason: "Reached in 2023."))
        try await office.publishDraft()
        #expect(try office.ask { try $0.undecidedGoals(PolicyOffice.policy) }.isEmpty)
    }

    @Test func `a fate decided anew counts, and the earlier one stays readable`() async throws {
        let office = try await PolicyOffice.registered(replacing: true)
        try office.put(Samples.articles(["one"]))
        try await office.submit(decide("goal1", .dropped))
        try await office.submit(decide("goal1", .changed, carriedTo: ["one"]))
        let fate = try #require(try office.ask { try $0.fates(PolicyOffice.policy) }.first)
        #expect(fate.fate == .changed)
        #expect(fate.history.map(\.fate) == [.dropped])
        #expect(fate.content?.body[.english] == "Text of goal1 alone, in goal1 words.")
    }

    @Test func `a fate needs a goal, a reason, and provisions that exist`() async throws {
        let office = try await PolicyOffice.registered(replacing: true)
        try office.put(Samples.articles(["one"]))
        let refused: [(DecideGoalFate, DecideGoalFate.Refusal)] = [
            (decide("one"), .unknownGoal(Samples.id("one"))),
            (decide("goal1", reason: ""), .reasonMissing),
            (
                decide("goal1", reason: String(repeating: "a", count: 32_001)),
                .reasonTooLong(limit: 32_000)
            ),
            (
                decide("goal1", carriedTo: ["one", "nowhere"]),
                .unknownProvisions([Samples.id("nowhere")])
            ),
            (decide("goal1", of: PolicyOffice.older), .replacesNothing),
            (decide("goal1", of: PolicyOffice.instrument("none")), .unknownInstrument),
        ]
        for (command, refusal) in refused {
            await #expect(throws: refusal) { try await office.submit(command) }
        }
    }
}
