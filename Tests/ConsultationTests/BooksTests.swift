import Canon
import Consultation
import Records
import SanadTesting
import Store
import Testing

@Suite struct BooksTests {
    @Test func `books close once every voice has its place and every theme its answer`()
        async throws
    {
        let sample = try await settledRound()
        let entries = try await sample.submit(CloseBooks(of: sample.key))
        let fact = try #require(entries.last?.fact as? BooksClosed)
        #expect(fact.received == 3)
        #expect(fact.published + fact.withheld == 3)
        #expect(fact.themed == 2)
        #expect(fact.unique == 1)
        await #expect(throws: CloseBooks.Refusal.alreadyClosed) {
            try await sample.submit(CloseBooks(of: sample.key))
        }
    }

    @Test func `books that do not balance say what waits`() async throws {
        let sample = try await SampleRound()
        let first = try await sample.say("One.")
        try await sample.say("Two.")
        let theme = try await sample.createTheme("Speed")
        try await sample.submit(
            AssignQuotations(
                to: theme, [QuotedWords(submission: first, part: try id("p1"), span: .all)]))
        await #expect(throws: CloseBooks.Refusal.roundNotClosed) {
            try await sample.submit(CloseBooks(of: sample.key))
        }
        try await sample.closeRound()
        await #expect(
            throws: CloseBooks.Refusal.doesNotBalance(waiting: 2, unsorted: 1, unanswered: 1)
        ) {
            try await sample.submit(CloseBooks(of: sample.key))
        }
    }

    @Test func `nothing in a round changes after its books are closed`() async throws {
        let sample = try await settledRound()
        let theme = try #require(try sample.read { try $0.themes(sample.key) }.first).theme
        let submission = try #require(
            try sample.read { try $0.submissions(sample.key) }.items.first
        ).submission
        try await sample.submit(CloseBooks(of: sample.key))
        await #expect(throws: CreateTheme.Refusal.round(.booksClosed)) {
            try await sample.createTheme("Late")
        }
        await #expect(throws: AnswerTheme.Refusal.theme(.booksClosed)) {
            try await sample.submit(AnswerTheme(theme, .accepted, reason: Texts(en: "x")))
        }
        await #expect(throws: ReviseTheme.Refusal.theme(.booksClosed)) {
            try await sample.submit(ReviseTheme(theme, title: Texts(en: "x")))
        }
        await #expect(throws: WithholdSubmission.Refusal.booksClosed) {
            try await sample.submit(WithholdSubmission(submission, ground: .defamation))
        }
        await #expect(throws: PublishSubmissions.Refusal.round(.booksClosed)) {
            try await sample.submit(PublishSubmissions(in: sample.key, [submission]))
        }
    }

    @Test func `an erasure is possible after the books are closed and changes no count`()
        async throws
    {
        let sample = try await settledRound()
        let submission = try #require(
            try sample.read { try $0.submissions(sample.key) }.items.first
        ).submission
        try await sample.submit(CloseBooks(of: sample.key))
        let before = try sample.books()
        try await sample.submit(EraseSubmission(submission, ground: .requestOfAuthor))
        #expect(try sample.words(of: submission) == .erased)
        #expect(try sample.words(of: submission, reader: .insider) == .erased)
        #expect(try sample.books() == before)
        await #expect(throws: EraseSubmission.Refusal.alreadyErased) {
            try await sample.submit(EraseSubmission(submission, ground: .courtOrder))
        }
    }

    @Test func `words erased before they were published are counted and disclosed nowhere`()
        async throws
    {
        let sample = try await SampleRound()
        let submission = try await sample.say("Forget me.")
        try await sample.submit(EraseSubmission(submission, ground: .requestOfAuthor))
        try await sample.submit(PublishSubmissions(in: sample.key, [submission]))
        #expect(try sample.books().published == 1)
        #expect(try sample.words(of: submission) == .erased)
        let disclosed = try sample.site.store.read {
            try $0.count("SELECT count(*) FROM view_disclosed")
        }
        #expect(disclosed == 0)
    }

    @Test func `a withheld submission is counted by its ground and not published`() async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("His number is 0300 1234567.")
        try await sample.submit(
            WithholdSubmission(submission, ground: .personalData, note: Texts(en: "A number.")))
        let books = try sample.books()
        #expect(books.withheldByGround.map(\.ground) == [.personalData])
        #expect(books.waiting == 0)
        #expect(try sample.words(of: submission) == .notPublic)
        await #expect(throws: PublishSubmissions.Refusal.withheldSubmission(submission)) {
            try await sample.submit(PublishSubmissions(in: sample.key, [submission]))
        }
        await #expect(throws: WithholdSubmission.Refusal.alreadyWithheld) {
            try await sample.submit(WithholdSubmission(submission, ground: .defamation))
        }
    }

    @Test func `what was published by mistake is no longer shown once it is withheld`()
        async throws
    {
        let sample = try await SampleRound()
        let submission = try await sample.say("Oh no.")
        try await sample.submit(PublishSubmissions(in: sample.key, [submission]))
        try await sample.submit(WithholdSubmission(submission, ground: .personalData))
        #expect(try sample.words(of: submission) == .notPublic)
        #expect(try sample.books().published == 0)
        #expect(try sample.books().withheld == 1)
    }

    @Test func `an unknown submission is not published`() async throws {
        let sample = try await SampleRound()
        await #expect(throws: PublishSubmissions.Refusal.unknownSubmission(try id("s1"))) {
            try await sample.submit(PublishSubmissions(in: sample.key, [try id("s1")]))
        }
    }

    @Test func `a submission in a theme is not marked unique`() async throws {
        let sample = try await settledRound()
        let themed = try #require(
            try sample.read { try $0.submissions(sample.key) }.items.first { $0.themeCount > 0 })
        await #expect(throws: MarkUnique.Refusal.inThemes(1)) {
            try await sample.submit(
                MarkUnique(themed.submission, point: Texts(en: "x"), response: Texts(en: "y")))
        }
    }

    @Test func `a chain leads from a voice through theme and answer to the changed words`()
        async throws
    {
        let sample = try await settledRound()
        let theme = try #require(try sample.read { try $0.themes(sample.key) }.first)
        let answer = try #require(theme.answer)
        try await sample.publish(
            version: 2,
            facts: [
                ProvisionRevised(
                    instrument: try id("digital-policy"), version: 2,
                    content: ProvisionContent(
                        provision: try id("sec-1-1"), position: 2, element: "section"),
                    causes: [Cause(type: .answer, entry: answer.entry)])
            ])
        let submission = try #require(
            try sample.read { try $0.submissions(in: theme.theme) }.items.first)
        let chain = try #require(try sample.read { try $0.chain(of: submission.submission) })
        let link = try #require(chain.links.first)
        #expect(link.members.count == 1)
        #expect(link.answers.map(\.entry) == [answer.entry])
        #expect(link.changes.map(\.provision.text) == ["sec-1-1"])
        #expect(link.changes.first?.version == 2)
        #expect(link.changes.first?.change == .revised)
    }

    @Test func `views computed anew equal views computed as it happened`() async throws {
        let sample = try await settledRound()
        try await sample.submit(CloseBooks(of: sample.key))
        let submission = try #require(
            try sample.read { try $0.submissions(sample.key) }.items.last
        ).submission
        try await sample.submit(EraseSubmission(submission, ground: .courtOrder))
        let before = try sample.site.store.viewDigest()
        try sample.site.store.rebuildViews { _ in }
        #expect(try sample.site.store.viewDigest() == before)
    }
}

/// A closed round of three voices: two in an answered theme, one withheld, one unique.
func settledRound() async throws -> SampleRound {
    let sample = try await SampleRound()
    let first = try await sample.say("Faster please.", on: .provision(try id("sec-1-1")))
    let second = try await sample.say("Cheaper please.")
    let third = try await sample.say("Add sign language.")
    try await sample.closeRound()
    try await sample.submit(PublishSubmissions(in: sample.key, [first, third]))
    try await sample.submit(WithholdSubmission(second, ground: .noPermission))
    let theme = try await sample.createTheme("Internet")
    try await sample.submit(
        AssignQuotations(
            to: theme,
            [
                QuotedWords(submission: first, part: try id("p1"), span: .words("Faster")),
                QuotedWords(submission: second, part: try id("p1"), span: .all),
            ]))
    try await sample.submit(
        MarkUnique(third, point: Texts(en: "Sign language."), response: Texts(en: "Agreed.")))
    try await sample.submit(
        AnswerTheme(
            theme, .accepted, reason: Texts(en: "It is right."), provisions: [try id("sec-1-1")]))
    return sample
}
