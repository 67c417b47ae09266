import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar
import Store

/// Names a goal of a policy and the indicators that tell whether it comes, or sets one anew.
enum DeliveryGoalsPage {
    static let form = "goal"
    static let path = DeliveryDeskPages.path + "/goals"

    static func path(_ goal: GoalSummary) -> String { "\(path)/\(goal.instrument)/\(goal.goal)" }

    /// The goals of all policies, and the form of a new one.
    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let queries = DeliveryQueries(database)
        let measured = try queries.instruments()
        let goals = try measured.flatMap { try queries.goalsSet(of: $0.instrument) }
        let language = visit.language
        return try visit.page(
            Words.setGoal.in(language), back: back(visit), in: database
        ) { html in
            html.lead(.words(.setGoalLead))
            if measured.isEmpty { return html.emptyState(.noIndicators) }
            html.deskForm(visit, form, to: path) { html, form in
                html.choice(
                    form, "policy", .policy,
                    measured.map { .init($0.instrument.text, .text($0.title.plain(language))) },
                    kind: .select, standing: measured.first.map { [$0.instrument.text] } ?? [])
                html.field(form, "id", .goalID, kind: .code, hint: .goalIDHint)
                fields(form, nil, &html)
            }
            html.element("h2", words: .goalsOnList)
            if goals.isEmpty { return html.element("p", words: .noGoalsSet) }
            html.table(table(goals, visit))
        }
    }

    /// One goal, to be set anew.
    @Sendable static func goal(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let goal = try standing(visit, database)
        return try visit.page(
            Words.setGoalAnew.in(visit.language),
            back: back(visit) + [Link(.setGoal, visit.language, href: visit.href(path))],
            in: database
        ) { html in
            html.lead(.texts(goal.title, visit.language))
            html.element("p") { html in
                html.text(.entry)
                html.raw(" ")
                html.write(.entry(UInt64(goal.entry), visit.language))
            }
            html.deskForm(visit, form, to: path(goal)) { html, form in
                fields(form, goal, &html)
            }
        }
    }

    private static func fields(_ form: DeskForm, _ goal: GoalSummary?, _ html: inout HTML) {
        html.textPair(form, "title", .goalTitle, standing: goal?.title ?? .none, rows: 2)
        html.field(
            form, "indicators", .goalIndicators,
            standing: goal?.indicators.joined(separator: "\n") ?? "", rows: 4,
            hint: .goalIndicatorsHint)
        html.button(.publishGoal)
    }

    private static func table(_ goals: [GoalSummary], _ visit: DeskVisit) -> Table {
        Table(
            caption: .words(.goalsOnList),
            columns: [
                Table.Column(.words(.goal)), Table.Column(.words(.indicators)),
                Table.Column(.words(.entry)),
            ],
            rows: goals.map { goal in
                [
                    .link(Link(goal.title.plain(visit.language), href: visit.href(path(goal)))),
                    .code(goal.indicators.joined(separator: ", ")),
                    .entry(UInt64(goal.entry), visit.language),
                ]
            })
    }

    private static func back(_ visit: DeskVisit) -> [Link] {
        [Link(.deskDelivery, visit.language, href: visit.href(DeliveryDeskPages.path))]
    }

    /// - Throws: `PageProblem.notFound` where there is no such goal.
    private static func standing(_ visit: DeskVisit, _ database: Database) throws -> GoalSummary {
        let instrument: ID<Instrument> = try visit.wanted.id("policy")
        let name: ID<Goal> = try visit.wanted.id("goal")
        let goals = try DeliveryQueries(database).goalsSet(of: instrument)
        guard let goal = goals.first(where: { $0.goal == name }) else {
            throw PageProblem.notFound
        }
        return goal
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        guard let instrument = ID<Instrument>(form["policy"]) else {
            return try visit.again(form, .unanswered("policy"), page)
        }
        guard let goal = ID<Goal>(form["id"]) else {
            return try visit.again(form, .identifier("id"), page)
        }
        let stands = try visit.wanted.site.store.read {
            try DeliveryQueries($0).goalsSet(of: instrument).contains { $0.goal == goal }
        }
        // Whoever means a new goal must not change another one by a name that is taken.
        guard !stands else { return try visit.again(form, DeskRefusal("id", .goalTaken), page) }
        return try await submit(goal, of: instrument, visit, form, page)
    }

    @Sendable static func actAnew(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        try await submit(
            visit.wanted.id("goal"), of: visit.wanted.id("policy"), visit, form, Self.goal)
    }

    private static func submit(
        _ goal: ID<Goal>, of instrument: ID<Instrument>, _ visit: DeskVisit, _ form: DeskForm,
        _ page: @Sendable (DeskVisit, Database) throws -> HTML
    ) async throws -> PageAnswer {
        // One code a line; commas are read as well, since that is how a table shows them.
        let codes = form["indicators"].split { $0 == "\n" || $0 == "," }
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let command = SetGoal(
            goal, of: instrument, title: form.texts("title"),
            indicators: codes.filter { !$0.isEmpty })
        return try await visit.submit(
            command, form, or: page, then: path, because: DeskRefusal.goal)
    }
}
