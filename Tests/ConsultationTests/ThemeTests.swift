import Canon
import Consultation
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct ThemeTests {
    @Test func `words are found scalar for scalar`() async throws {
        let sample = try await SampleRound()
        let said = "پہلا جملہ۔ Faster internet, please."
        let submission = try await sample.say(said)
        let theme = try await sample.createTheme("Speed")
        try await sample.submit(
            AssignQuotations(
                to: theme,
                [
                    QuotedWords(
                        submission: submission, part: try id("p1"), span: .words("Faster internet"))
                ]))
        let members = try sample.read { try $0.members(of: theme) }
        let member = try #require(members.items.first)
        let scalars = Array(said.unicodeScalars)
        #expect(
            String(String.UnicodeScalarView(scalars[member.start..<member.end]))
                == "Faster internet")
        let words = try sample.site.store.read {
            try VaultWords($0, sample.site.store.vault, reader: .insider).words(of: member)
        }
        #expect(words == .words("Faster internet"))
    }

    @Test(arguments: ["faster", "cafe\u{301}", ""]) func `words that the text has not are refused`(
        words: String
    ) async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("Faster café")
        let theme = try await sample.createTheme("Speed")
        await #expect(
            throws: AssignQuotations.Refusal.quotation(1, submission, .wordsNotFound)
        ) {
            try await sample.submit(
                AssignQuotations(
                    to: theme,
                    [
                        QuotedWords(
                            submission: submission, part: try id("p1"), span: .words(words))
                    ]))
        }
    }

    @Test(arguments: [(-1, 2), (0, 6), (2, 2), (3, 1)]) func `a span outside the text is refused`(
        start: Int, end: Int
    ) async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("Hello")
        let theme = try await sample.createTheme("Greeting")
        await #expect(
            throws: AssignQuotations.Refusal.quotation(1, submission, .outsideTheText(length: 5))
        ) {
            try await sample.submit(
                AssignQuotations(
                    to: theme,
                    [
                        QuotedWords(
                            submission: submission, part: try id("p1"),
                            span: .scalars(start: start, end: end))
                    ]))
        }
    }

    @Test func `a submission of another round cannot be quoted`() async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("First round.")
        try await sample.closeRound()
        try await sample.openRound()
        let entries = try await sample.submit(
            CreateTheme(in: RoundKey(sample.key.consultation, 2), title: Texts(en: "Second")))
        let theme = try #require(entries.last?.fact as? ThemeCreated).theme
        await #expect(throws: AssignQuotations.Refusal.quotation(1, submission, .unknownPart)) {
            try await sample.submit(
                AssignQuotations(
                    to: theme,
                    [QuotedWords(submission: submission, part: try id("p1"), span: .all)]))
        }
    }

    @Test func `the same quotation twice is nothing new`() async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("Hello")
        let theme = try await sample.createTheme("Greeting")
        let quoted = QuotedWords(submission: submission, part: try id("p1"), span: .all)
        try await sample.submit(AssignQuotations(to: theme, [quoted, quoted]))
        #expect(try sample.read { try $0.members(of: theme) }.total == 1)
        await #expect(throws: AssignQuotations.Refusal.nothingNew) {
            try await sample.submit(AssignQuotations(to: theme, [quoted]))
        }
    }

    @Test func `merging a theme moves its submissions and counts each once`() async throws {
        let sample = try await SampleRound()
        let first = try await sample.say("Hello one")
        let second = try await sample.say("Hello two")
        let old = try await sample.createTheme("Old")
        let new = try await sample.createTheme("New")
        let part: ID<SubmissionPart> = try id("p1")
        try await sample.submit(
            AssignQuotations(
                to: old,
                [first, second].map { QuotedWords(submission: $0, part: part, span: .all) }))
        try await sample.submit(
            AssignQuotations(
                to: new, [QuotedWords(submission: first, part: part, span: .words("one"))]))
        try await sample.submit(
            RetireTheme(old, mergedInto: new, reason: Texts(en: "The same.")))
        let theme = try #require(try sample.read { try $0.theme(new) })
        #expect(theme.memberCount == 2)
        #expect(theme.quotationCount == 3)
        #expect(try sample.read { try $0.submission(first) }?.themeCount == 1)
        #expect(try sample.books().themed == 2)
        #expect(try sample.books().themes == 1)
    }

    @Test func `submissions of a theme retired without heir wait again`() async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("Hello")
        let theme = try await sample.createTheme("Old")
        try await sample.submit(
            AssignQuotations(
                to: theme,
                [QuotedWords(submission: submission, part: try id("p1"), span: .all)]))
        #expect(try sample.books().unsorted == 0)
        try await sample.submit(RetireTheme(theme, reason: Texts(en: "A slip.")))
        #expect(try sample.books().unsorted == 1)
        let unsorted = try sample.read { try $0.submissions(sample.key, .unsorted) }
        #expect(unsorted.items.map(\.submission) == [submission])
    }

    @Test func `a submission taken out of its only theme waits again`() async throws {
        let sample = try await SampleRound()
        let submission = try await sample.say("Hello")
        let theme = try await sample.createTheme("Greeting")
        await #expect(throws: UnassignSubmissions.Refusal.notInTheme(submission)) {
            try await sample.submit(UnassignSubmissions(from: theme, [submission]))
        }
        try await sample.submit(
            AssignQuotations(
                to: theme,
                [QuotedWords(submission: submission, part: try id("p1"), span: .all)]))
        try await sample.submit(UnassignSubmissions(from: theme, [submission]))
        #expect(try sample.books().unsorted == 1)
        #expect(try sample.read { try $0.theme(theme) }?.memberCount == 0)
    }

    @Test func `a later answer replaces the one before it and names it`() async throws {
        let sample = try await SampleRound()
        let theme = try await sample.createTheme("Speed")
        try await sample.submit(
            AnswerTheme(theme, .notAccepted, reason: Texts(en: "No money.")))
        try await sample.submit(
            AnswerTheme(
                theme, .accepted, reason: Texts(en: "Money was found."),
                provisions: [try id("sec-1-1")]))
        let answers = try sample.read { try $0.answers(theme) }
        #expect(answers.map(\.answer) == [.notAccepted, .accepted])
        #expect(answers[1].revises == answers[0].entry)
        #expect(answers[0].supersededBy == answers[1].entry)
        let touching = try sample.read {
            try $0.answersTouching(try id("sec-1-1"), try id("digital-policy"))
        }
        #expect(touching.map(\.entry) == [answers[1].entry])
    }

    @Test func `an answer without a reason is refused`() async throws {
        let sample = try await SampleRound()
        let theme = try await sample.createTheme("Speed")
        await #expect(throws: AnswerTheme.Refusal.reason(.missing)) {
            try await sample.submit(AnswerTheme(theme, .accepted, reason: .none))
        }
    }

    @Test func `an answer may name only what the newest version has`() async throws {
        let sample = try await SampleRound()
        let theme = try await sample.createTheme("Speed")
        try await sample.publish(
            version: 2,
            facts: [
                ProvisionRemoved(
                    instrument: try id("digital-policy"), version: 2, provision: try id("sec-1-2"))
            ])
        await #expect(throws: AnswerTheme.Refusal.unknownProvision(try id("sec-1-2"))) {
            try await sample.submit(
                AnswerTheme(
                    theme, .accepted, reason: Texts(en: "Yes."), provisions: [try id("sec-1-2")]))
        }
    }

    @Test func `an answered theme is not retired`() async throws {
        let sample = try await SampleRound()
        let theme = try await sample.createTheme("Speed")
        try await sample.submit(AnswerTheme(theme, .accepted, reason: Texts(en: "Yes.")))
        await #expect(throws: RetireTheme.Refusal.answered) {
            try await sample.submit(RetireTheme(theme, reason: Texts(en: "x")))
        }
    }

    @Test func `a provision is counted and listed by whom it is spoken to, once each`()
        async throws
    {
        let sample = try await SampleRound()
        let provision: ID<Provision> = try id("sec-1-1")
        let both = SubmitComment(
            to: sample.key,
            parts: ["One.", "Two."].map { PreparedPart(.provision(provision), text: $0) },
            code: ReceiptCode(random: sample.site.registrar.random(10)))
        try await sample.submit(both, as: .anyone)
        let second = try await sample.say("Three.", on: .provision(provision))
        try await sample.say("Elsewhere.", on: .provision(try id("sec-1-2")))
        let counts = try sample.read { try $0.provisionCounts(sample.key) }
        #expect(counts.map(\.count) == [2, 1])
        let instrument: ID<Instrument> = try id("digital-policy")
        let page = try sample.read { try $0.submissionsOn(provision, instrument, limit: 1) }
        #expect(page.total == 2)
        let next = try sample.read {
            try $0.submissionsOn(provision, instrument, after: try #require(page.next))
        }
        #expect(next.items.map(\.submission) == [second])
        #expect(next.next == nil)
        let theme = try await sample.createTheme("Speed")
        try await sample.submit(
            AssignQuotations(
                to: theme, [QuotedWords(submission: second, part: try id("p1"), span: .all)]))
        #expect(
            try sample.read { try $0.themesTouching(provision, instrument) }.map(\.theme)
                == [theme])
        #expect(try sample.read { try $0.submissions(in: theme) }.items.count == 1)
    }
}
