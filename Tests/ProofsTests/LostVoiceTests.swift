import Canon
import Proofs
import Records
import Testing

@Suite struct LostVoiceTests {
    private func open() throws -> Story {
        var story = try Story()
        story.draft()
        story.openRound(1, version: 1)
        return story
    }

    @Test func `a round that says another count than the log is named`() throws {
        var story = try open()
        story.hear("a1")
        let index = story.closeRound(1, received: 2)
        #expect(story.log.findings().has(.failure, .lostVoice, index, "fact.received"))
    }

    @Test(arguments: ["received", "published", "withheld", "themed", "unique", "themes"])
    func `a figure of the books that the log does not give is named`(name: String) throws {
        var story = try Story.upToBooks()
        func figure(_ own: String, _ value: Int) -> Int { own == name ? value + 1 : value }
        story.log.replace(
            story.books,
            with: BooksClosed(
                consultation: story.talk, round: 1, received: figure("received", 3),
                published: figure("published", 2), withheld: figure("withheld", 1),
                themed: figure("themed", 2), unique: figure("unique", 1),
                themes: figure("themes", 1)))
        let failures = story.log.findings().failures
        #expect(failures.count == 1)
        #expect(failures.has(.failure, .lostVoice, story.books, "fact.\(name)"))
    }

    @Test func `an imbalance is open before the books are closed and a failure after`() throws {
        var story = try open()
        let voice = story.hear("a1")
        story.closeRound(1, received: 1)
        let theme = story.log.add(
            ThemeCreated(
                consultation: story.talk, round: 1, theme: id("t1"), title: Texts(en: "t")))
        let before = story.log.findings()
        #expect(before.failures.isEmpty)
        #expect(before.contains { $0.severity == .open && $0.invariant == .lostVoice })
        story.hearLate("t1", voice: "a1")
        story.log.add(
            BooksClosed(
                consultation: story.talk, round: 1, received: 1, published: 0, withheld: 0,
                themed: 1, unique: 0, themes: 1))
        let after = story.log.findings()
        #expect(after.has(.failure, .lostVoice, voice, "fact.submission"))
        #expect(after.has(.failure, .lostVoice, theme, "fact.theme"))
    }

    @Test func `a submission in no theme when the books close is named`() throws {
        var story = try open()
        let voice = story.hear("a1")
        story.closeRound(1, received: 1)
        story.log.add(
            SubmissionsPublished(consultation: story.talk, round: 1, submissions: [id("a1")]))
        story.log.add(
            BooksClosed(
                consultation: story.talk, round: 1, received: 1, published: 1, withheld: 0,
                themed: 0, unique: 0, themes: 0))
        #expect(story.log.findings().has(.failure, .lostVoice, voice, "fact.submission"))
    }

    @Test func `a quotation beyond its part or of nobody is named`() throws {
        var story = try open()
        story.hear("a1", "short")
        story.log.add(
            ThemeCreated(
                consultation: story.talk, round: 1, theme: id("t1"), title: Texts(en: "t")))
        let index = story.log.add(
            SubmissionsThemed(
                consultation: story.talk, round: 1, theme: id("t1"),
                quotations: [
                    story.quote("a1", 0, 6), story.quote("a1", 3, 3), story.quote("ghost"),
                    Quotation(submission: id("a1"), part: id("x"), start: 0, end: 1),
                ]))
        let findings = story.log.findings()
        #expect(findings.has(.failure, .lostVoice, index, "fact.quotations.0.end"))
        #expect(findings.has(.failure, .lostVoice, index, "fact.quotations.1.end"))
        #expect(findings.has(.failure, .lostVoice, index, "fact.quotations.2.submission"))
        #expect(findings.has(.failure, .lostVoice, index, "fact.quotations.3.part"))
    }

    @Test func `whatever would change closed books is named`() throws {
        var story = try Story.upToBooks()
        let index = story.log.add(
            SubmissionWithheld(
                consultation: story.talk, round: 1, submission: id("a1"), ground: .defamation))
        #expect(story.log.findings().has(.failure, .lostVoice, index, "fact.round"))
    }

    @Test func `a submission outside the dates or after the close is named`() throws {
        var story = try open()
        story.log.now = story.log.now.adding(seconds: 60 * LogBuilder.day)
        let late = story.hear("a1")
        story.closeRound(1, received: 1)
        let closed = story.hear("a2")
        let findings = story.log.findings()
        #expect(findings.has(.failure, .lostVoice, late, "fact.received_hour_ms"))
        #expect(findings.has(.failure, .lostVoice, closed, "fact.round"))
    }

    @Test func `an extension lets later submissions in`() throws {
        var story = try open()
        story.log.add(
            RoundExtended(
                consultation: story.talk, round: 1,
                closesAt: story.log.now.adding(seconds: 90 * LogBuilder.day),
                reason: Texts(en: "Floods.")))
        story.log.now = story.log.now.adding(seconds: 60 * LogBuilder.day)
        story.hear("a1")
        #expect(story.log.findings().failures.isEmpty)
    }

    @Test func `a time of arrival finer than an hour is named`() throws {
        var story = try open()
        let index = story.log.add(
            SubmissionReceived(
                consultation: story.talk, round: 1, submission: id("a1"), channel: .page,
                receivedHour: story.log.now, codeDigest: .sha256([])),
            by: .anyone)
        #expect(story.log.findings().has(.failure, .lostVoice, index, "fact.received_hour_ms"))
    }

    @Test func `a retired theme without an heir lets its submissions wait again`() throws {
        var story = try open()
        story.hear("a1")
        story.log.add(
            ThemeCreated(
                consultation: story.talk, round: 1, theme: id("t1"), title: Texts(en: "t")))
        story.hearLate("t1", voice: "a1")
        story.log.add(
            ThemeRetired(
                consultation: story.talk, round: 1, theme: id("t1"), reason: Texts(en: "No.")))
        let open = story.log.findings().filter { $0.severity == .open }
        #expect(open.contains { $0.sentence.hasPrefix("1 of 1") && $0.sentence.contains("theme") })
    }

    @Test func `an answer without a reason or beside the chain is named`() throws {
        var story = try Story.upToBooks()
        let silent = story.log.add(
            ThemeAnswered(
                consultation: story.talk, round: 1, theme: id("t1"), answer: .accepted,
                reason: .none, provisions: [id("p1")], revises: story.answer))
        let beside = story.log.add(
            story.answered("t1", .accepted, provisions: ["p1"], revises: story.answer))
        let findings = story.log.findings()
        #expect(findings.has(.failure, .lostVoice, silent, "fact.reason"))
        #expect(findings.has(.failure, .lostVoice, beside, "fact.revises"))
    }

    @Test func `unknown rounds, themes and second openings are named`() throws {
        var story = try Story.upToBooks()
        let round = story.log.add(RoundClosed(consultation: story.talk, round: 7, received: 0))
        let theme = story.log.add(story.answered("ghost", .accepted, revises: 1))
        let opened = story.log.add(
            ConsultationOpened(
                consultation: story.talk, instrument: story.new, title: Texts(en: "Again"),
                isDemonstration: true))
        let version = story.log.entries.count
        story.openRound(2, version: 9)
        let findings = story.log.findings()
        #expect(findings.has(.failure, .lostVoice, round, "fact.round"))
        #expect(findings.has(.failure, .lostVoice, theme, "fact.theme"))
        #expect(findings.has(.failure, .lostVoice, opened, "fact.consultation"))
        #expect(findings.has(.failure, .lostVoice, version, "fact.version"))
    }

    @Test func `a submission taken out of a theme it was never in is named`() throws {
        var story = try open()
        story.hear("a1")
        story.log.add(
            ThemeCreated(
                consultation: story.talk, round: 1, theme: id("t1"), title: Texts(en: "t")))
        let index = story.log.add(
            SubmissionsUnthemed(
                consultation: story.talk, round: 1, theme: id("t1"), submissions: [id("a1")]))
        #expect(story.log.findings().has(.failure, .lostVoice, index, "fact.submissions.0"))
    }
}

extension Story {
    /// Puts a voice into a theme by its first words.
    fileprivate mutating func hearLate(_ theme: String, voice: String) {
        log.add(
            SubmissionsThemed(
                consultation: talk, round: 1, theme: id(theme), quotations: [quote(voice)]))
    }
}
