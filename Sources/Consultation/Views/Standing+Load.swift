import Canon
import GRDB
import Records
import Store

extension RoundStanding {
    private static let columns = """
        r.entry, r.consultation, r.round, c.instrument, r.version, r.opens_at_ms, r.closes_at_ms,
        r.closed_by IS NOT NULL, r.books_closed_by IS NOT NULL, r.received
        """

    static func load(_ key: RoundKey, _ database: Database) throws -> RoundStanding? {
        try database.row(
            """
            SELECT \(columns) FROM view_round r
            JOIN view_consultation c ON c.consultation = r.consultation
            WHERE r.consultation = ? AND r.round = ?
            """, [key.consultation.text, key.round]
        ).map { try RoundStanding($0) }
    }

    static func load(entry: Int, _ database: Database) throws -> RoundStanding? {
        try database.row(
            """
            SELECT \(columns) FROM view_round r
            JOIN view_consultation c ON c.consultation = r.consultation WHERE r.entry = ?
            """, [entry]
        ).map { try RoundStanding($0) }
    }

    static func newest(
        of consultation: ConsultationID, _ database: Database
    ) throws -> RoundStanding? {
        try database.row(
            """
            SELECT \(columns) FROM view_round r
            JOIN view_consultation c ON c.consultation = r.consultation
            WHERE r.consultation = ? ORDER BY r.round DESC LIMIT 1
            """, [consultation.text]
        ).map { try RoundStanding($0) }
    }

    private init(_ row: Row) throws {
        self.init(
            key: RoundKey(try row.id(1), row[2]), entry: row[0], instrument: try row.id(3),
            version: row[4], opensAt: row.instant(5),
            closesAt: row.instant(6), isClosed: row[7], areBooksClosed: row[8],
            received: row[9])
    }
}

extension ThemeStanding {
    static func load(_ theme: ID<Theme>, _ database: Database) throws -> ThemeStanding? {
        guard
            let row = try database.row(
                """
                SELECT round_entry, retired_by IS NOT NULL, answer_entry
                FROM view_theme WHERE theme = ?
                """, [theme.text]),
            let round = try RoundStanding.load(entry: row[0], database)
        else { return nil }
        return ThemeStanding(theme: theme, round: round, isRetired: row[1], answerEntry: row[2])
    }
}

extension SubmissionStanding {
    static func load(
        _ submission: ID<Submission>, _ database: Database
    ) throws -> SubmissionStanding? {
        guard
            let row = try database.row(
                """
                SELECT entry, round_entry, state, theme_count, part_count, private_count
                FROM view_submission WHERE submission = ?
                """, [submission.text]),
            let round = try RoundStanding.load(entry: row[1], database)
        else { return nil }
        return SubmissionStanding(
            submission: submission, entry: row[0], round: round, state: try row.word(2),
            themeCount: row[3], partCount: row[4], privateFieldCount: row[5])
    }
}
