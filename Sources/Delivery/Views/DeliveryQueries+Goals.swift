package import Canon
import GRDB
package import Records
import Store

extension DeliveryQueries {
    /// The goals of a policy as they were set last, in the order they were first set in.
    package func goalsSet(of instrument: ID<Instrument>) throws -> [GoalSummary] {
        try database.rows(
            """
            SELECT goal, set_by, title, indicators FROM view_goal WHERE instrument = ?
            ORDER BY entry, goal
            """, [instrument.text]
        ).map { row in
            GoalSummary(
                instrument: instrument, goal: try row.id(0), entry: row[1],
                title: try row.texts(2), indicators: try [String](column: row[3]))
        }
    }
}
