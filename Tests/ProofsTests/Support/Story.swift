import Canon
import Proofs
import Records

/// An honest log told step by step: an old policy, a new one, two rounds, a final text. A test
/// stops where it wants and goes on wrongly.
struct Story {
    var log: LogBuilder
    let old: ID<Instrument> = id("old")
    let new: ID<Instrument> = id("new")
    let talk: ID<Consultation> = id("talk")
    var roundOneClosed = 0
    var firstVoice = 0
    var answer = 0
    var unique = 0
    var books = 0
    var revision = 0
    var scheduled = 0
    var final = 0
    var oldRuler = 0
    var newRuler = 0
    var lowest = 0
    var median = 0
    var attested = 0
    var drawn = 0
    var report = 0

    init() throws { log = try LogBuilder() }

    /// The whole honest log.
    static func whole() throws -> Story {
        var story = try upToBooks()
        story.changeText()
        story.secondRound()
        story.finish()
        story.measure()
        story.serve()
        story.reportYear()
        story.payOut()
        return story
    }

    /// Up to the closed books of the first round.
    static func upToBooks() throws -> Story {
        var story = try Story()
        story.draft()
        story.openRound(1, version: 1)
        story.firstVoices()
        story.analyse()
        story.closeBooks()
        return story
    }

    static func provision(
        _ name: String, at position: Int, in parent: String? = nil, due: String = "",
        body: String = "Every office shall publish its acts."
    ) -> ProvisionContent {
        ProvisionContent(
            provision: id(name), parent: parent.map { id($0) }, position: position,
            element: parent == nil ? "section" : "paragraph", number: "\(position)",
            body: Texts(en: body), due: due)
    }

    mutating func draft() {
        log.add(
            InstrumentRegistered(
                instrument: old, title: Texts(en: "Old policy"), type: "policy",
                isDemonstration: true))
        log.add(
            ProvisionAdded(
                instrument: old, version: 1, content: Self.provision("goal", at: 1)))
        log.publish(old, 1, .final)
        log.add(
            InstrumentRegistered(
                instrument: new, title: Texts(en: "New policy"), type: "policy", replaces: old,
                isDemonstration: true))
        log.add(
            GoalFateDecided(
                instrument: new, goal: id("goal"), fate: .changed, reason: Texts(en: "Sharper."),
                carriedTo: [id("p1")]))
        let contents = [
            Self.provision("s1", at: 1), Self.provision("p1", at: 2, in: "s1", due: "2027"),
            Self.provision("p2", at: 3, in: "s1"),
        ]
        for content in contents {
            log.add(ProvisionAdded(instrument: new, version: 1, content: content))
        }
        log.publish(new, 1)
        log.add(
            ConsultationOpened(
                consultation: talk, instrument: new, title: Texts(en: "Talk"),
                isDemonstration: true))
    }

    mutating func openRound(_ round: Int, version: Int) {
        log.add(
            RoundOpened(
                consultation: talk, round: round, version: version, opensAt: log.now,
                closesAt: log.now.adding(seconds: 30 * LogBuilder.day)))
    }

    @discardableResult
    mutating func hear(
        _ name: String, round: Int = 1, _ words: String = "The target is too late for us.",
        length: Int? = nil
    ) -> Int {
        log.now = log.now.adding(seconds: LogBuilder.day)
        let text = log.seal(.string(words), at: "parts.0.text")
        return log.add(
            SubmissionReceived(
                consultation: talk, round: round, submission: id(name), channel: .page,
                receivedHour: log.now.hour,
                parts: [
                    SubmissionPartReceived(
                        part: id("p"), provision: id("p1"), language: .english,
                        length: length ?? words.unicodeScalars.count, text: text)
                ],
                codeDigest: .sha256(Array(name.utf8))),
            by: .anyone)
    }

    @discardableResult
    mutating func closeRound(_ round: Int, received: Int) -> Int {
        log.now = log.now.adding(seconds: 31 * LogBuilder.day)
        return log.add(
            RoundClosed(consultation: talk, round: round, received: received), by: .clock)
    }

    mutating func firstVoices() {
        firstVoice = hear("a1")
        hear("a2", "ہدف بہت دیر سے ہے")
        hear("a3", "Somebody's name stands here.")
        // Withheld words are never disclosed.
        let withheld = UInt64(log.entries.count - 1)
        log.dropLines { $0.entry == withheld }
        roundOneClosed = closeRound(1, received: 3)
    }

    func quote(_ name: String, _ start: Int = 0, _ end: Int = 5) -> Quotation {
        Quotation(submission: id(name), part: id("p"), start: start, end: end)
    }

    mutating func analyse() {
        log.add(
            SubmissionsPublished(consultation: talk, round: 1, submissions: [id("a1"), id("a2")]))
        log.add(
            SubmissionWithheld(
                consultation: talk, round: 1, submission: id("a3"), ground: .personalData))
        for theme in ["t1", "t2"] {
            log.add(
                ThemeCreated(
                    consultation: talk, round: 1, theme: id(theme), title: Texts(en: theme)))
        }
        log.add(
            SubmissionsThemed(
                consultation: talk, round: 1, theme: id("t1"), quotations: [quote("a1")]))
        log.add(
            SubmissionsThemed(
                consultation: talk, round: 1, theme: id("t2"), quotations: [quote("a2")]))
        log.add(
            ThemeRetired(
                consultation: talk, round: 1, theme: id("t2"), mergedInto: id("t1"),
                reason: Texts(en: "The same.")))
        unique = log.add(
            SubmissionMarkedUnique(
                consultation: talk, round: 1, submission: id("a3"), point: Texts(en: "A name."),
                response: Texts(en: "Heard.")))
        answer = log.add(answered("t1", .accepted, provisions: ["p1"]))
    }

    func answered(
        _ theme: String, _ answer: ThemeAnswered.Answer, provisions: [String] = [],
        revises: Int? = nil, round: Int = 1
    ) -> ThemeAnswered {
        ThemeAnswered(
            consultation: talk, round: round, theme: id(theme), answer: answer,
            reason: Texts(en: "Because."), provisions: provisions.map { id($0) },
            revises: revises)
    }

    mutating func closeBooks() {
        books = log.add(
            BooksClosed(
                consultation: talk, round: 1, received: 3, published: 2, withheld: 1, themed: 2,
                unique: 1, themes: 1))
    }

    func revised(_ causes: [Cause], version: Int = 2, due: String = "2026") -> ProvisionRevised {
        ProvisionRevised(
            instrument: new, version: version,
            content: Self.provision("p1", at: 2, in: "s1", due: due), causes: causes)
    }

    mutating func changeText() {
        revision = log.add(revised([Cause(type: .answer, entry: answer)]))
        log.add(
            ProvisionAdded(
                instrument: new, version: 2, content: Self.provision("p3", at: 4, in: "s1"),
                causes: [Cause(type: .uniquePoint, entry: unique)]))
        log.publish(new, 2)
    }

    mutating func secondRound() {
        openRound(2, version: 2)
        hear("b1", round: 2)
        closeRound(2, received: 1)
        log.add(SubmissionsPublished(consultation: talk, round: 2, submissions: [id("b1")]))
        log.add(
            ThemeCreated(consultation: talk, round: 2, theme: id("t3"), title: Texts(en: "t3")))
        log.add(
            SubmissionsThemed(
                consultation: talk, round: 2, theme: id("t3"), quotations: [quote("b1")]))
        log.add(answered("t3", .notAccepted, round: 2))
        log.add(
            BooksClosed(
                consultation: talk, round: 2, received: 1, published: 1, withheld: 0, themed: 1,
                unique: 0, themes: 1))
    }

    mutating func finish() {
        let content = Self.provision("p2", at: 3, in: "s1", body: "Offices publish their acts.")
        let draft = [
            Self.provision("s1", at: 1), Self.provision("p1", at: 2, in: "s1", due: "2026"),
            content, Self.provision("p3", at: 4, in: "s1"),
        ]
        let items = draft.map { JSONValue.object([JSONMember("content", $0.recordValue)]) }
        let sealed = log.seal(
            .object([JSONMember("provisions", .array(items))]), at: "draft")
        scheduled = log.add(
            PublicationScheduled(
                instrument: new, version: 3, publishAt: log.now.adding(seconds: 60), draft: sealed))
        log.now = log.now.adding(seconds: 60)
        log.add(
            ProvisionRevised(
                instrument: new, version: 3, content: content,
                causes: [Cause(type: .correction, note: Texts(en: "Shorter."))]),
            by: .clock)
        final = log.publish(new, 3, .final, scheduledBy: scheduled)
    }
}
