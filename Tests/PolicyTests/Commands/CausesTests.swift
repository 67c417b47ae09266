import Canon
import Policy
import Records
import Registrar
import Testing

@Suite struct CausesTests {
    @Test func `before a round has closed nothing needs a cause`() async throws {
        let office = try await PolicyOffice.published()
        try office.reword("one", "Other words.")
        try await office.publishDraft()
    }

    @Test func `after a closed round a change without a cause is not saved`() async throws {
        let (office, _) = try await PolicyOffice.consulted()
        #expect(throws: DraftProblem.causeMissing([Samples.id("one")])) {
            try office.reword("one", "Other words.")
        }
        #expect(try office.draft().revision == 1)
    }

    @Test func `words as published need no cause even then`() async throws {
        let (office, _) = try await PolicyOffice.consulted()
        try office.reword("one", "Text of one alone, in one words.")
    }

    @Test func `a draft saved before the round closed is not published without causes`()
        async throws
    {
        let office = try await PolicyOffice.published()
        try office.reword("one", "Other words.")
        try office.put([office.draft().provisions[0].content])
        try await office.seal([
            ConsultationOpened(
                consultation: PolicyOffice.consultation, instrument: PolicyOffice.policy,
                title: Texts(en: "x"), isDemonstration: true),
            RoundOpened(
                consultation: PolicyOffice.consultation, round: 1, version: 1,
                opensAt: Instant(milliseconds: 0), closesAt: Instant(milliseconds: 1)),
            RoundClosed(consultation: PolicyOffice.consultation, round: 1, received: 0),
        ])
        await #expect(
            throws: PublishVersion.Refusal.notReady(
                .causesMissing(["one", "two", "three"].map(Samples.id)))
        ) { try await office.publishDraft() }
    }

    @Test func `an accepted answer explains a change, and leads to it`() async throws {
        let (office, entries) = try await PolicyOffice.consulted()
        try office.reword("two", "Better words.", causes: [entries.cause])
        let sealed = try await office.publishDraft()
        let changes = try office.ask { try $0.changesCausedBy(entry: entries.accepted) }
        #expect(changes.map(\.provision) == [Samples.id("two")])
        #expect(changes.first?.entry == Int(sealed.entries[0].index))
        #expect(changes.first?.before?.body[.english] == "Text of two alone, in two words.")
        #expect(changes.first?.after?.body[.english] == "Better words.")
    }

    @Test func `a unique point, a correction and a decision explain a change`() async throws {
        let (office, entries) = try await PolicyOffice.consulted()
        try office.reword(
            "one", "A.", causes: [Cause(type: .uniquePoint, entry: entries.uniquePoint)])
        try office.reword(
            "two", "B.", causes: [Cause(type: .correction, note: Texts(en: "A slip."))])
        try office.reword(
            "three", "C.", causes: [Cause(type: .decision, note: Texts(ur: "کابینہ کا فیصلہ"))])
        let sealed = try await office.publishDraft()
        #expect(sealed.entries.count == 4)
        let causes = try office.ask { try $0.changes(PolicyOffice.policy, version: 2) }
            .flatMap(\.causes).map(\.type)
        #expect(causes == [.uniquePoint, .correction, .decision])
    }

    @Test func `a cause that explains nothing is refused`() async throws {
        let (office, entries) = try await PolicyOffice.consulted()
        let expected: [(Cause, CauseProblem)] = [
            (Cause(type: .answer, entry: 1), .unknown(entry: 1)),
            (Cause(type: .answer), .entryMissing),
            (Cause(type: .answer, entry: entries.refused), .notAccepting(entry: entries.refused)),
            (
                Cause(type: .answer, entry: entries.superseded),
                .superseded(entry: entries.superseded, by: entries.superseding)
            ),
            (
                Cause(type: .uniquePoint, entry: entries.accepted),
                .unknown(entry: entries.accepted)
            ),
            (Cause(type: .correction), .noteMissing),
            (
                Cause(type: .decision, entry: 3, note: Texts(en: "x")),
                .unknown(entry: 3)
            ),
        ]
        for (cause, problem) in expected {
            #expect(throws: DraftProblem.badCause(problem)) {
                try office.reword("one", "Other words.", causes: [cause])
            }
        }
    }

    @Test func `a cause that was withdrawn by a later answer stops the publication`() async throws {
        let (office, entries) = try await PolicyOffice.consulted()
        try office.reword("two", "Better words.", causes: [entries.cause])
        let later = try await office.seal([
            ThemeAnswered(
                consultation: PolicyOffice.consultation, round: 1,
                theme: try #require(ID<Theme>("t1")), answer: .notAccepted,
                reason: Texts(en: "After all, no."), revises: entries.accepted)
        ])
        let by = Int(try #require(later.index))
        await #expect(
            throws: PublishVersion.Refusal.notReady(
                .badCause(Samples.id("two"), .superseded(entry: entries.accepted, by: by)))
        ) { try await office.publishDraft() }
    }

    @Test func `what may be named as a cause starts with what names the provision`() async throws {
        let (office, entries) = try await PolicyOffice.consulted()
        let causes = try office.ask {
            try $0.possibleCauses(PolicyOffice.policy, for: Samples.id("two"))
        }
        #expect(
            causes.map(\.entry) == [entries.accepted, entries.uniquePoint, entries.superseding])
    }

    @Test func `an import explains all its changes with one cause, or is refused whole`()
        async throws
    {
        let (office, entries) = try await PolicyOffice.consulted()
        let text = Samples.articles(["one", "two"]).map { $0.saying("New: \($0.provision).") }
        #expect(throws: DraftProblem.causeMissing(["one", "two", "three"].map(Samples.id))) {
            try office.put(text)
        }
        let sealed = try await office.publish(text, cause: entries.cause)
        #expect(sealed.entries.count == 4)
        #expect(try office.ask { try $0.changesCausedBy(entry: entries.accepted) }.count == 3)
    }
}
