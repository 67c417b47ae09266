import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Store

/// Decides what becomes of one goal of the replaced policy.
enum GoalDeskPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        let queries = PolicyQueries(database)
        let id: ID<Provision> = try visit.wanted.id("goal")
        let fate = try queries.fates(policy.id).first { $0.goal == id }
        let found = try queries.goals(replacedBy: policy.id).first { $0.provision == id }
        guard let goal = found ?? fate?.content else { throw PageProblem.notFound }
        let language = visit.language
        let path = policy.path + "/goals"
        let back =
            policy.back(visit) + [
                Link(.goalsOfOldPolicy, language, href: visit.href(path))
            ]
        return try visit.page(goal.name(language), back: back, in: database) { html in
            html.inset { $0.element("p", inline: .texts(goal.body, language)) }
            if let fate { write(fate, &html) }
            html.deskForm(visit, "fate", to: "\(path)/\(id)", .whatBecomesOfIt) { html, form in
                html.choice(
                    form, "fate", .decision,
                    GoalFateDecided.Fate.allCases.map {
                        ChoiceField.Option($0.rawValue, Tag(of: $0).words)
                    }, standing: fate.map { [$0.fate.rawValue] } ?? [])
                html.textPair(
                    form, "reason", .whyReason, standing: fate?.reason ?? .none, rows: 4)
                html.choice(
                    form, "carried", .carriedOnBy, policy.options(language), kind: .checkboxes,
                    standing: fate?.carriedTo.map(\.text) ?? [], hint: .goalCarriedHint)
                html.button(.decideGoal)
            }
        }
    }

    private static func write(_ fate: GoalFate, _ html: inout HTML) {
        let language = html.language
        html.element("h2", words: .decision)
        for decision in [fate.decision] + fate.history.reversed() {
            html.element("p") { html in
                html.write(Tag(of: decision.fate))
                html.raw(" ")
                html.write(.texts(decision.reason, language))
                html.raw(" · ")
                html.write(.entry(UInt64(decision.entry), language))
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        guard let fate = GoalFateDecided.Fate(rawValue: form["fate"]) else {
            return try visit.again(form, .unanswered("fate"), page)
        }
        let command = DecideGoalFate(
            instrument: instrument, goal: try visit.wanted.id("goal"), fate: fate,
            reason: form.texts("reason"), carriedTo: form.ids("carried"))
        return try await visit.submit(
            command, form, or: page, then: "/desk/policies/\(instrument)/goals",
            because: DeskRefusal.goal)
    }
}
