import Canon
import Policy
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct EmbargoTests {
    private static let secret = "Words that nobody may read before noon."

    private func scheduled() async throws -> (office: PolicyOffice, hour: Instant, entry: UInt64) {
        let office = try await PolicyOffice.published()
        let draft = try office.reword("two", Self.secret)
        let hour = office.site.clock.now.adding(seconds: 3600)
        let sealed = try await office.submit(
            SchedulePublication(
                instrument: PolicyOffice.policy, stage: .final, label: Texts(en: "Unveiled"),
                publishAt: hour, expectedRevision: draft.revision))
        return (office, hour, try #require(sealed.index))
    }

    private func logTexts(_ office: PolicyOffice) throws -> [String] {
        try office.site.store.read { database in
            try LogTables.bytes(in: 0..<(LogTables.size(database)), database)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }

    private func publish(_ office: PolicyOffice, as actor: Actor = .clock) async throws -> Sealed {
        try await office.submit(PublishScheduled(instrument: PolicyOffice.policy), as: actor)
    }

    @Test func `before the hour no entry holds the text, and nobody may read the payload`()
        async throws
    {
        let (office, hour, entry) = try await scheduled()
        #expect(try logTexts(office).allSatisfy { !$0.contains("nobody may read") })
        #expect(try disclosed(entry, office) == 0)
        await #expect(throws: PublishScheduled.Refusal.tooEarly(hour)) {
            try await publish(office)
        }
    }

    @Test func `a frozen draft can be neither edited nor discarded nor published by hand`()
        async throws
    {
        let (office, hour, _) = try await scheduled()
        #expect(throws: DraftProblem.scheduled) { try office.reword("one", "Late words.") }
        #expect(throws: DraftProblem.scheduled) {
            try office.site.store.write {
                try DraftDesk.discard(PolicyOffice.policy, expectedRevision: 2, in: $0)
            }
        }
        await #expect(throws: PublishVersion.Refusal.scheduled(hour)) {
            try await office.publishDraft()
        }
        await #expect(throws: SchedulePublication.Refusal.scheduled(hour)) {
            try await office.submit(
                SchedulePublication(
                    instrument: PolicyOffice.policy, stage: .final, publishAt: hour,
                    expectedRevision: 2))
        }
    }

    @Test func `at the hour the frozen text comes out, and the commitment opens to it`()
        async throws
    {
        let (office, hour, entry) = try await scheduled()
        office.site.clock.set(hour)
        let due = try office.site.store.read {
            try DuePublications.commands(asOf: hour, in: $0)
        }
        #expect(due.map(\.instrument) == [PolicyOffice.policy])
        let sealed = try await publish(office)
        let version = try #require(try office.ask { try $0.version(2, of: PolicyOffice.policy) })
        #expect(version.scheduledBy == Int(entry))
        #expect(version.stage == .final)
        #expect(version.label[.english] == "Unveiled")
        #expect(sealed.entries.map(\.actor.role) == [.clock, .clock])
        #expect(try disclosed(entry, office) == 1)
        try office.site.store.read { database in
            let fact = try LogTables.entry(entry, database)?.fact as? PublicationScheduled
            let disclosure = try #require(
                try office.site.store.vault.disclosure(
                    entry: entry, member: "draft", in: database))
            #expect(try #require(fact).draft.opens(to: disclosure))
            let frozen = try #require(disclosure.value["provisions"]?.elements)
            let published = try PolicyQueries(database).provisions(PolicyOffice.policy, version: 2)
            #expect(
                frozen.compactMap { $0["content"] } == published.map(\.content.recordValue))
        }
        #expect(try office.ask { try $0.scheduledPublications() }.isEmpty)
        #expect(try office.ask { try $0.drafts() }.isEmpty)
    }

    @Test func `what lies on the desk cannot change what was committed to`() async throws {
        let (office, hour, _) = try await scheduled()
        try office.site.store.write {
            try $0.run("UPDATE desk_draft_provision SET content = replace(content, 'noon', 'ten')")
        }
        office.site.clock.set(hour)
        _ = try await publish(office, as: PolicyOffice.officer)
        let two = try office.ask {
            try $0.provision(Samples.id("two"), of: PolicyOffice.policy, version: 2)
        }
        #expect(two?.content.body[.english] == Self.secret)
    }

    @Test func `a cancelled publication frees the draft and stays closed`() async throws {
        let (office, hour, entry) = try await scheduled()
        await #expect(throws: CancelPublication.Refusal.reasonMissing) {
            try await office.submit(
                CancelPublication(instrument: PolicyOffice.policy, reason: .none))
        }
        try await office.submit(
            CancelPublication(instrument: PolicyOffice.policy, reason: Texts(en: "Not yet.")))
        office.site.clock.set(hour)
        await #expect(throws: PublishScheduled.Refusal.nothingScheduled) {
            try await publish(office)
        }
        #expect(try disclosed(entry, office) == 0)
        #expect(
            try office.ask { try $0.schedules(PolicyOffice.policy) }.map(\.state) == [.cancelled])
        try office.reword("two", "Open words.")
        try await office.publishDraft()
    }

    @Test func `an hour that has passed cannot be set, and nothing waits without one`()
        async throws
    {
        let office = try await PolicyOffice.published()
        let draft = try office.reword("one", "Other words.")
        await #expect(throws: SchedulePublication.Refusal.notInFuture) {
            try await office.submit(
                SchedulePublication(
                    instrument: PolicyOffice.policy, stage: .draft,
                    publishAt: office.site.clock.now, expectedRevision: draft.revision))
        }
        await #expect(throws: CancelPublication.Refusal.nothingScheduled) {
            try await office.submit(
                CancelPublication(instrument: PolicyOffice.policy, reason: Texts(en: "x")))
        }
    }

    @Test func `a draft that may not be published may not be scheduled either`() async throws {
        let office = try await PolicyOffice.published()
        let draft = try office.draft()
        await #expect(throws: SchedulePublication.Refusal.notReady(.nothingChanged)) {
            try await office.submit(
                SchedulePublication(
                    instrument: PolicyOffice.policy, stage: .draft,
                    publishAt: office.site.clock.now.adding(seconds: 60),
                    expectedRevision: draft.revision))
        }
        await #expect(throws: SchedulePublication.Refusal.stale(revision: 1)) {
            try await office.submit(
                SchedulePublication(
                    instrument: PolicyOffice.policy, stage: .draft,
                    publishAt: office.site.clock.now.adding(seconds: 60), expectedRevision: 9))
        }
    }

    private func disclosed(_ entry: UInt64, _ office: PolicyOffice) throws -> Int {
        try office.site.store.read {
            try $0.count(
                "SELECT count(*) FROM view_disclosed WHERE entry = \(entry) AND member = 'draft'")
        }
    }
}
