import GRDB
import Store

/// Keeps the counts of themes, submissions and rounds in step with who is in which theme.
enum Membership {
    static func joined(
        _ submission: SubmissionRow, _ theme: ThemeRow, _ database: Database
    ) throws {
        try count(members: 1, of: theme, database)
        try database.run(
            "UPDATE view_submission SET theme_count = theme_count + 1 WHERE entry = ?",
            [submission.entry])
        guard submission.themeCount == 0 else { return }
        try database.run(
            """
            UPDATE view_round SET themed = themed + 1, unique_count = unique_count - ?
            WHERE entry = ?
            """, [submission.isUnique ? 1 : 0, submission.roundEntry])
    }

    static func left(
        _ submission: SubmissionRow, _ theme: ThemeRow, _ database: Database
    ) throws {
        try count(members: -1, of: theme, database)
        try database.run(
            "UPDATE view_submission SET theme_count = theme_count - 1 WHERE entry = ?",
            [submission.entry])
        guard submission.themeCount == 1 else { return }
        try database.run(
            """
            UPDATE view_round SET themed = themed - 1, unique_count = unique_count + ?
            WHERE entry = ?
            """, [submission.isUnique ? 1 : 0, submission.roundEntry])
    }

    /// A submission goes from a theme that is being retired to one that has not got it yet.
    static func moved(
        _ submission: SubmissionRow, to theme: ThemeRow, _ database: Database
    ) throws {
        try count(members: 1, of: theme, database)
    }

    static func countQuotations(
        of theme: Int64, adding count: Int, _ database: Database
    ) throws {
        try database.run(
            "UPDATE view_theme SET quotation_count = quotation_count + ? WHERE entry = ?",
            [count, theme])
    }

    private static func count(
        members: Int, of theme: ThemeRow, _ database: Database
    ) throws {
        try database.run(
            "UPDATE view_theme SET member_count = member_count + ? WHERE entry = ?",
            [members, theme.entry])
    }
}
