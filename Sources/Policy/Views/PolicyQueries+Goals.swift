package import Canon
import GRDB
package import Records
import Rules
import Store

extension PolicyQueries {
    /// The goals of the instrument that this one replaces, as its current version has them.
    package func goals(replacedBy instrument: ID<Instrument>) throws -> [ProvisionContent] {
        guard
            let replaced: ID<Instrument> = try database.row(
                "SELECT replaces FROM view_instrument WHERE instrument = ?", [instrument.text]
            )?.optionalID(0)
        else { return [] }
        let version = try currentVersion(replaced)
        return Promises.goals(try provisions(replaced, version: version).map(\.content))
    }

    /// Those of them that nobody has decided on, in document order.
    package func undecidedGoals(_ instrument: ID<Instrument>) throws -> [ProvisionContent] {
        let decided = try Set(decisions(instrument).map(\.goal))
        return try goals(replacedBy: instrument).filter { !decided.contains($0.provision) }
    }

    /// What becomes of each goal that was decided on: in document order, then those that the
    /// replaced instrument no longer has.
    package func fates(_ instrument: ID<Instrument>) throws -> [GoalFate] {
        let goals = try goals(replacedBy: instrument)
        var byGoal: [ID<Provision>: [GoalDecision]] = [:]
        var order = goals.map(\.provision)
        for (goal, decision) in try decisions(instrument) {
            if byGoal[goal] == nil, !order.contains(goal) { order.append(goal) }
            byGoal[goal, default: []].append(decision)
        }
        return try order.compactMap { goal in
            guard var history = byGoal[goal], let decision = history.popLast() else { return nil }
            return GoalFate(
                goal: goal,
                content: try goals.first { $0.provision == goal }
                    ?? formerGoal(goal, replacedBy: instrument),
                decision: decision, history: history)
        }
    }

    private func decisions(
        _ instrument: ID<Instrument>
    ) throws -> [(goal: ID<Provision>, decision: GoalDecision)] {
        try database.rows(
            """
            SELECT goal, fate, reason, carried_to, entry, decided_at_ms FROM view_goal_fate
            WHERE instrument = ? ORDER BY entry
            """, [instrument.text]
        ).map { row in
            let decision = GoalDecision(
                fate: try row.word(1), reason: try row.texts(2),
                carriedTo: try RecordText.ids(row[3]), entry: row[4],
                at: row.instant(5))
            return (try row.id(0), decision)
        }
    }

    private func formerGoal(
        _ goal: ID<Provision>, replacedBy instrument: ID<Instrument>
    ) throws -> ProvisionContent? {
        try database.row(
            """
            SELECT content FROM view_change
            WHERE instrument = (SELECT replaces FROM view_instrument WHERE instrument = ?)
                AND provision = ? AND content IS NOT NULL
            ORDER BY entry DESC LIMIT 1
            """, [instrument.text, goal.text]
        ).map { try RecordText.part($0[0]) }
    }
}
