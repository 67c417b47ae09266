import Canon
import GRDB
import Records
import Store

/// The columns of a submission that the projector reasons with.
struct SubmissionRow {
    let entry: Int64
    let roundEntry: Int64
    let state: SubmissionStanding.State
    let themeCount: Int
    let isUnique: Bool
    let partCount: Int

    static func find(_ submission: ID<Submission>, _ database: Database) throws -> SubmissionRow? {
        let row = try database.row(
            """
            SELECT entry, round_entry, state, theme_count, is_unique, part_count
            FROM view_submission WHERE submission = ?
            """, [submission.text])
        guard let row, let state = SubmissionStanding.State(rawValue: row[2]) else { return nil }
        return SubmissionRow(
            entry: row[0], roundEntry: row[1], state: state, themeCount: row[3],
            isUnique: row[4], partCount: row[5])
    }
}
