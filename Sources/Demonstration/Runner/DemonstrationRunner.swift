import Canon
import Consultation
import Ledger
import Policy
import Records
package import Registrar
import Store

/// Tells the invented story of one policy as official acts: an older policy, a first draft, three
/// rounds of consultation with themes, answers and changes, the final text, and a year of delivery.
/// Every act goes through the same commands that officers and citizens use.
package struct DemonstrationRunner {
    /// What a guide needs to know afterwards.
    package struct Outcome: Sendable {
        /// Receipt code of a submission whose words changed the text.
        package let receiptCode: String
        /// The page of the number whose minimum became a median.
        package let numberPath: String
        /// The page of a payment that a bank confirmed.
        package let paymentPath: String
    }

    static let older: ID<Instrument> = known("digital-policy-2018")
    static let policy: ID<Instrument> = known("digital-policy-2024")
    static let consultation: ID<Records.Consultation> = known("digital-policy-2024")
    static let openComments: ID<Records.Consultation> = known("digital-policy-2024-in-force")

    let registrar: Registrar
    let clock: StoryClock
    let progress: (Int, Int) -> Void
    let texts: DraftTexts
    let rounds: [RoundContent]
    let calendar: DeliveryCalendar

    /// - Parameter progress: called with acts done and acts in all, now and then.
    package init(
        registrar: Registrar, clock: StoryClock, progress: @escaping (Int, Int) -> Void
    ) throws {
        self.registrar = registrar
        self.clock = clock
        self.progress = progress
        texts = try DemonstrationContent.texts()
        rounds = DemonstrationContent.rounds()
        calendar = DeliveryCalendar(now: Clock.live.now())
    }

    /// Begins the log at the story's first hour.
    package func start(verifierKey: String) async throws {
        let started = LogStarted(
            origin: registrar.verifierKey.name,
            title: Texts(en: "Sanad demonstration", ur: "سند کا نمائشی نمونہ"), country: "pk",
            languages: ["en", "ur"], timeZone: "Asia/Karachi", isDemonstration: true)
        try await submit(
            StartLog(started, verifierKey: verifierKey), as: .officer("registry"),
            at: storyStart())
    }

    /// Runs the whole story, its last act at the present hour.
    package func run() async throws -> Outcome {
        let start = storyStart()
        var ledger = StoryLedger()
        try await begin(at: start, &ledger)
        var present = start.adding(seconds: 3 * Self.day)
        for round in rounds {
            present = try await tell(round, from: present, &ledger)
            try await write(version: round.number + 1, at: present, &ledger)
            present = present.adding(seconds: 5 * Self.day)
        }
        for round in rounds.dropFirst() {
            try await submit(CloseBooks(of: key(round.number)), at: present)
        }
        try await tellDelivery(&ledger)
        clock.release()
        try await openTheTextInForce()
        try await registrar.publishCheckpoint()
        return Outcome(
            receiptCode: ledger.tourCode, numberPath: "/indicators/SV-1",
            paymentPath: Self.tourPayment)
    }

    static let day: Int64 = 86_400

    /// Far enough back that the final text is in force when the first year of delivery begins.
    private func storyStart() -> Instant {
        let hours = rounds.reduce(0) { $0 + Int64($1.hours) }
        let length = hours * 3600 + Int64(rounds.count) * 20 * Self.day
        return Instant(startOf: calendar.firstDay).adding(seconds: -length + 4 * 3600)
    }

    func key(_ round: Int) -> RoundKey { RoundKey(Self.consultation, round) }

    /// Submits as an office at a moment of the story.
    @discardableResult
    func submit(
        _ command: some RegistrableCommand, as actor: Actor = .officer("policy-desk"),
        at instant: Instant
    ) async throws -> Sealed {
        clock.set(instant)
        return try await registrar.submit(command, as: actor)
    }

    // MARK: - The beginning

    private func begin(at start: Instant, _ ledger: inout StoryLedger) async throws {
        try await submit(
            RegisterInstrument(
                instrument: Self.older, title: texts.olderTitle, isDemonstration: true), at: start)
        try replaceDraft(of: Self.older, with: texts.olderGoals, at: start)
        try await publish(Self.older, stage: .final, label: .none, at: start)
        try await submit(
            RegisterInstrument(
                instrument: Self.policy, title: texts.title,
                summary: Texts(en: texts.notice), replaces: Self.older, isDemonstration: true),
            at: start.adding(seconds: 3600))
        try replaceDraft(
            of: Self.policy, with: texts.provisions(in: 1), at: start.adding(seconds: 7200))
        let later = start.adding(seconds: Self.day)
        for fate in DemonstrationContent.goalFates {
            try await submit(
                DecideGoalFate(
                    instrument: Self.policy, goal: fate.goal, fate: fate.fate,
                    reason: fate.reason, carriedTo: fate.carriedTo), at: later)
        }
        let label = DemonstrationContent.versions[0].label
        try await publish(
            Self.policy, stage: .draft, label: label, at: later.adding(seconds: 3600))
        try await submit(
            OpenConsultation(
                Self.consultation, on: Self.policy,
                title: DemonstrationContent.consultationTitle,
                categories: DemonstrationContent.categories),
            as: .officer("consultation-desk"), at: later.adding(seconds: 7200))
    }

    private func replaceDraft(
        of instrument: ID<Instrument>, with contents: [ProvisionContent], at instant: Instant
    ) throws {
        clock.set(instant)
        try registrar.store.write { database in
            let draft = try DraftDesk.open(instrument, in: database)
            _ = try DraftDesk.replaceAll(
                with: contents, of: instrument, expectedRevision: draft.revision, in: database)
        }
    }

    func publish(
        _ instrument: ID<Instrument>, stage: VersionPublished.Stage, label: Texts,
        at instant: Instant
    ) async throws {
        let revision = try registrar.store.read {
            try DraftDesk.draft(instrument, in: $0)?.revision ?? 0
        }
        try await submit(
            PublishVersion(
                instrument: instrument, stage: stage, label: label, expectedRevision: revision),
            at: instant)
    }

    /// After the story a round is open now, so that a visitor can speak.
    private func openTheTextInForce() async throws {
        let now = registrar.now
        let desk = Actor.officer("consultation-desk")
        _ = try await registrar.submit(
            OpenConsultation(
                Self.openComments, on: Self.policy,
                title: Texts(
                    en: "First year in force: how is it going? (demonstration)",
                    ur: "نفاذ کا پہلا سال: کیسا چل رہا ہے؟ (نمائشی)"),
                categories: DemonstrationContent.categories), as: desk)
        _ = try await registrar.submit(
            OpenRound(
                of: Self.openComments, on: rounds.count + 1, opensAt: now,
                closesAt: now.adding(seconds: 60 * Self.day),
                questions: DemonstrationContent.questionsInForce), as: desk)
    }
}

/// What the story must remember from one act to the next.
struct StoryLedger {
    var themes: [String: ID<Theme>] = [:]
    var answers: [String: Int] = [:]
    var uniquePoints: [String: Int] = [:]
    var tourCode = ""
    /// Entries of simulated numbers, by indicator, version and period.
    var numbers: [String: Int] = [:]
    /// Feedback by its words.
    var feedback: [String: ID<Feedback>] = [:]
    /// The newest draw of services.
    var draw: Sealed?
    /// Disputes by the code of their indicator.
    var disputes: [String: ID<Dispute>] = [:]
}
