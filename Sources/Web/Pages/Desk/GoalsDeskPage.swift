import Canon
import GRDB
import Policy
import Records
import Store

/// The goals of the replaced policy, and what becomes of each.
enum GoalsDeskPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        let queries = PolicyQueries(database)
        let goals = try queries.goals(replacedBy: policy.id)
        let fates = try queries.fates(policy.id)
        let language = visit.language
        let title = Words.goalsOfOldPolicy.in(language)
        return try visit.page(title, back: policy.back(visit), in: database) { html in
            guard !goals.isEmpty else { return html.emptyState(.replacesNothing) }
            html.element("p", words: .goalsWithoutFate(goals.count - decided(goals, fates)))
            html.table(
                Table(
                    caption: .words(.goalsOfOldPolicy),
                    columns: [
                        Table.Column(.words(.goal)), Table.Column(.words(.decision)),
                        Table.Column(.words(.entry)),
                    ],
                    rows: goals.map { goal in
                        let fate = fates.first { $0.goal == goal.provision }
                        return [
                            .link(
                                Link(
                                    goal.name(language),
                                    href: visit.href("\(policy.path)/goals/\(goal.provision)"))),
                            .tag(fate.map { Tag(of: $0.fate) } ?? Tag(.statusWaiting, .waiting)),
                            fate.map { .entry(UInt64($0.entry), language) } ?? .text("–"),
                        ]
                    }))
        }
    }

    private static func decided(_ goals: [ProvisionContent], _ fates: [GoalFate]) -> Int {
        goals.count { goal in fates.contains { $0.goal == goal.provision } }
    }
}

extension Tag {
    /// What becomes of a goal.
    init(of fate: GoalFateDecided.Fate) {
        switch fate {
        case .kept: self.init(.goalKept, .done)
        case .changed: self.init(.goalChanged, .partly)
        case .merged: self.init(.goalMerged, .partly)
        case .dropped: self.init(.goalDropped, .refused)
        case .achieved: self.init(.goalAchieved, .done)
        }
    }
}
