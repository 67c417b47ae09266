import Canon
import Records
import Registrar
import Services

extension DemonstrationRunner {
    private static let serviceDesk = Actor.officer("service-catalogue")
    private static let testDesk = Actor.officer("service-testers")

    /// The catalogue, its tests, the cases that offices report, and what people say.
    func planServices(_ plan: inout StoryPlan) {
        planCatalogue(&plan)
        planTests(&plan)
        planCases(&plan)
        for feedback in FeedbackContent.all { add(feedback, &plan) }
    }

    private func planCatalogue(_ plan: inout StoryPlan) {
        for service in ServiceContent.all {
            plan.add(at: calendar.moment(-5)) { _ in
                try await perform(
                    ListService(service.service, service.terms), as: Self.serviceDesk)
            }
        }
        // The office takes back a claim that the test did not bear out.
        plan.add(at: calendar.moment(64)) { _ in
            guard let service = ServiceContent.all.first(where: { $0.service.text == "passport" })
            else { return }
            var terms = service.terms
            terms.claimedLevel = 2
            try await perform(
                ListService(service.service, terms, reason: ServiceContent.claimTakenBack),
                as: Self.serviceDesk)
        }
    }

    // MARK: - Tests

    private func planTests(_ plan: inout StoryPlan) {
        for (place, trial) in ServiceTrial.first.enumerated() {
            plan.add(at: calendar.moment(24 + place)) { _ in
                try await perform(trial.command(on: clock.now.date), as: Self.testDesk)
            }
        }
        for day in [190, 372] {
            plan.add(at: calendar.moment(day)) { ledger in
                let drawn = try await perform(
                    DrawRetests(Self.drawnAtOnce, dueOn: calendar.date(day + 45)),
                    as: Self.testDesk)
                ledger.draw = drawn
            }
            for place in 0..<Self.drawnAtOnce {
                plan.add(at: calendar.moment(day + 12 + place)) { ledger in
                    try await testDrawn(place, ledger)
                }
            }
        }
    }

    private static let drawnAtOnce = 5

    /// Tests the service at this place of the newest draw.
    private func testDrawn(_ place: Int, _ ledger: StoryLedger) async throws {
        guard let index = ledger.draw?.index,
            let draw = ledger.draw?.entries.last?.fact as? RetestsDrawn,
            draw.services.indices.contains(place),
            let trial = ServiceTrial.afterDraw.first(where: {
                $0.service == draw.services[place]
            })
        else { return }
        try await perform(
            trial.command(on: clock.now.date, draw: Int(index)), as: Self.testDesk)
    }

    // MARK: - Cases

    private func planCases(_ plan: inout StoryPlan) {
        var tables = CaseTables(seed: DemonstrationContent.seed)
        for (number, period) in calendar.periods(.month).enumerated() {
            let day = calendar.day(of: period.end) + 6
            for (service, id) in CaseTables.services.enumerated() {
                for (province, area) in AreaContent.provinces.enumerated() {
                    let month = tables.month(number, service: service, province: province)
                    plan.add(at: calendar.moment(day, minute: service)) { _ in
                        try await perform(
                            ReportCases(
                                of: id, in: period, area: area, received: month.received,
                                decided: month.decided, pending: month.pending),
                            as: .officer("case-reports"))
                    }
                }
            }
        }
    }

    // MARK: - Feedback

    private func add(_ content: FeedbackContent, _ plan: inout StoryPlan) {
        plan.add(at: calendar.moment(content.day, minute: 200)) { ledger in
            let sealed = try await perform(
                GiveFeedback(
                    on: content.service, outcome: content.outcome, paidExtra: content.paidExtra,
                    text: content.text, language: content.language,
                    code: ReceiptCode(random: registrar.random(10))), as: .anyone)
            for entry in sealed.entries {
                guard let fact = entry.fact as? FeedbackReceived else { continue }
                ledger.feedback[content.text] = fact.feedback
            }
        }
        plan.add(at: calendar.moment(content.day + 2)) { ledger in
            guard let id = ledger.feedback[content.text] else { return }
            switch content.handling {
            case .unread: return
            case .withheld(let ground, let note):
                try await perform(
                    WithholdFeedback(id, ground: ground, note: note), as: Self.serviceDesk)
            case .published, .answered:
                try await perform(PublishFeedback([id]), as: Self.serviceDesk)
            }
        }
        guard case .answered(let answer) = content.handling else { return }
        plan.add(at: calendar.moment(content.day + 9)) { ledger in
            guard let id = ledger.feedback[content.text] else { return }
            try await perform(AnswerFeedback(id, answer), as: Self.serviceDesk)
        }
    }
}

extension ServiceContent {
    static let claimTakenBack = Texts(
        en: "The test found that a visit is needed; the claim is lowered.",
        ur: "جانچ سے معلوم ہوا کہ دفتر آنا ضروری ہے؛ دعویٰ کم کیا جاتا ہے۔")

    /// What the catalogue is to say of it.
    var terms: ServiceTerms {
        ServiceTerms(
            title: title, description: description, authority: authority, office: office,
            audience: audience, event: event, instrument: DemonstrationRunner.policy,
            provisions: provisions, legalBasis: legalBasis, steps: steps, documents: documents,
            output: output, fees: fees, promisedDays: promisedDays, claimedLevel: claimedLevel,
            address: address, languages: ["en", "ur"])
    }
}

extension ServiceTrial {
    /// The test with every line of the checklist answered.
    func command(on date: CivilDate, draw: Int? = nil) -> TestService {
        let items = Self.checklist.map { line in
            let isPassed = !failed.contains(line)
            return TestedItem(
                item: line, isPassed: isPassed, note: line == failed.first ? note : .none)
        }
        return TestService(service, on: date, items: items, draw: draw)
    }

    /// Codes of the checklist (docs/services.md).
    private static let checklist = [
        "information_found", "form_found", "form_online", "documents_upload", "pays_online",
        "no_visit", "result_online", "status_tracked", "held_documents_not_asked_again",
        "works_on_phone", "in_urdu", "in_english",
    ]
}
