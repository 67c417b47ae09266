import Canon
import GRDB
import Records
import Store

/// The columns of a theme that the projector reasons with.
struct ThemeRow {
    let entry: Int64

    static func find(_ theme: ID<Theme>, _ database: Database) throws -> ThemeRow? {
        try database.row("SELECT entry FROM view_theme WHERE theme = ?", [theme.text])
            .map { ThemeRow(entry: $0[0]) }
    }

    /// Whether a submission has words in a theme.
    static func holds(
        _ submission: Int64, in theme: Int64, _ database: Database
    ) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM view_theme_member
            WHERE submission_entry = ? AND theme_entry = ? LIMIT 1
            """, [submission, theme]) != nil
    }
}
