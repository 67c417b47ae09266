import Canon
import Delivery
import Records
import Registrar
import Store

extension DemonstrationRunner {
    static let scorecardDesk = Actor.officer("scorecard-desk")
    /// Days before the first fiscal year on which the indicators are defined.
    static let definedOn = -9

    /// The year in which the policy is delivered: what is to be measured, what is measured, what
    /// is paid, and how services do.
    func tellDelivery(_ ledger: inout StoryLedger) async throws {
        let definitions = try IndicatorDefinitions(of: Self.policy)
        var plan = StoryPlan()
        planDefinitions(definitions, &plan)
        planTargets(&plan)
        planCitedNumbers(definitions, &plan)
        planSimulatedNumbers(definitions, &plan)
        planComputedNumbers(definitions, &plan)
        planServices(&plan)
        planTreasury(&plan)
        planDisputes(definitions, &plan)
        planReport(&plan)
        for act in plan.acts(before: calendar.now) {
            clock.set(act.at)
            try await act.perform(&ledger)
        }
    }

    // MARK: - Definitions and targets

    private func planDefinitions(_ definitions: IndicatorDefinitions, _ plan: inout StoryPlan) {
        let moment = calendar.moment(Self.definedOn)
        plan.add(at: moment) { _ in
            try await perform(ListAreas(AreaContent.all, source: AreaContent.source))
        }
        for definition in definitions.first {
            plan.add(at: moment) { _ in try await perform(DefineIndicator(definition)) }
        }
        for goal in GoalContent.all {
            plan.add(at: moment) { _ in
                try await perform(
                    SetGoal(
                        goal.goal, of: Self.policy, title: goal.title, indicators: goal.indicators))
            }
        }
        for definition in definitions.second where definition.code == "C-1" {
            plan.add(at: calendar.moment(Self.licenceDay)) { _ in
                try await perform(DefineIndicator(definition))
            }
        }
    }

    /// When the licence says median, some months into the first year.
    static let licenceDay = 225

    private func planTargets(_ plan: inout StoryPlan) {
        let moment = calendar.moment(Self.definedOn, minute: 20)
        for target in TargetContent.all {
            let at = target.version == 1 ? moment : calendar.moment(Self.licenceDay, minute: 10)
            plan.add(at: at) { _ in try await perform(target.command) }
        }
        plan.add(at: moment) { _ in try await perform(decisionDays(target: [(730, "1.0")])) }
    }

    /// A target of the story's own indicator, by days from the first day.
    func decisionDays(target path: [(day: Int, value: String)], reason: Texts = .none)
        -> SetTarget
    {
        SetTarget(
            for: known("SV-1"),
            path: path.map { point in
                TargetPoint(
                    on: calendar.date(point.day), value: knownDecimal(point.value))
            }, authority: TargetContent.services, reason: reason)
    }

    /// Submits as the office of the scorecard, at the story's present.
    @discardableResult
    func perform(
        _ command: some RegistrableCommand, as actor: Actor = scorecardDesk
    ) async throws -> Sealed {
        try await registrar.submit(command, as: actor)
    }
}

extension TargetContent {
    static let services = Texts(
        en: "Promise of the service catalogue (demonstration)",
        ur: "خدمات کی فہرست کا وعدہ (نمائشی)")

    var command: SetTarget {
        SetTarget(
            for: known(code), baseline: baseline.map { TargetPoint(on: $0.on, value: $0.value) },
            path: path.map { TargetPoint(on: $0.on, value: $0.value) }, authority: authority,
            reason: reason)
    }
}
