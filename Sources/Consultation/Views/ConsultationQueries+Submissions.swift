package import Canon
import GRDB
package import Records
import Store

extension ConsultationQueries {
    private static let submissionFields = """
        SELECT s.submission, r.consultation, r.round, s.entry, s.category, s.channel,
            s.received_hour_ms, s.state, s.ground, s.note, s.decided_by, s.theme_count, s.is_unique
        """

    private static let submissionColumns =
        submissionFields
        + " FROM view_submission s JOIN view_round r ON r.entry = s.round_entry"

    /// Submissions of a round in the order they arrived, from behind an entry.
    package func submissions(
        _ key: RoundKey, _ filter: SubmissionFilter = .all, after: Int = -1, limit: Int = 50
    ) throws -> Page<SubmissionSummary> {
        guard let round = try roundEntry(key), let books = try books(key) else {
            return Page(items: [], total: 0, next: nil)
        }
        let condition: String
        var arguments: StatementArguments = [round, after]
        let total: Int
        switch filter {
        case .all:
            condition = "s.round_entry = ? AND s.entry > ?"
            total = books.received
        case .unsorted:
            condition =
                "s.round_entry = ? AND s.entry > ? AND s.theme_count = 0 AND s.is_unique = 0"
            total = books.unsorted
        case .state(let state):
            condition = "s.round_entry = ? AND s.entry > ? AND s.state = ?"
            arguments += [state.rawValue]
            total =
                switch state {
                case .waiting: books.waiting
                case .published: books.published
                case .withheld: books.withheld
                }
        }
        arguments += [limit + 1]
        return try page(
            "\(Self.submissionColumns) WHERE \(condition) ORDER BY s.entry LIMIT ?", arguments,
            limit: limit, total: total)
    }

    /// Submissions in a theme, in the order they arrived, from behind an entry.
    package func submissions(
        in theme: ID<Theme>, after: Int = -1, limit: Int = 50
    ) throws -> Page<SubmissionSummary> {
        let row = try database.row(
            "SELECT entry, member_count FROM view_theme WHERE theme = ?", [theme.text])
        guard let row else { return Page(items: [], total: 0, next: nil) }
        let entry: Int64 = row[0]
        return try page(
            """
            \(Self.submissionFields) FROM view_theme_member m
            CROSS JOIN view_submission s ON s.entry = m.submission_entry
            JOIN view_round r ON r.entry = s.round_entry
            WHERE m.theme_entry = ? AND m.submission_entry > ?
            GROUP BY m.submission_entry ORDER BY m.submission_entry LIMIT ?
            """, [entry, after, limit + 1], limit: limit, total: row[1])
    }

    /// Submissions that speak to a provision of an instrument, from behind an entry.
    package func submissionsOn(
        _ provision: ID<Provision>, _ instrument: ID<Instrument>, after: Int = -1, limit: Int = 50
    ) throws -> Page<SubmissionSummary> {
        let total = try database.count(
            """
            SELECT sum(n.count) FROM view_consultation c
            JOIN view_round r ON r.consultation = c.consultation
            JOIN view_provision_count n ON n.round_entry = r.entry AND n.provision = ?
            WHERE c.instrument = ?
            """, [provision.text, instrument.text])
        return try page(
            """
            \(Self.submissionFields) FROM view_submission_part p
            CROSS JOIN view_submission s ON s.entry = p.submission_entry
            JOIN view_round r ON r.entry = s.round_entry
            JOIN view_consultation c ON c.consultation = r.consultation
            WHERE p.provision = ? AND p.submission_entry > ? AND c.instrument = ?
            GROUP BY p.submission_entry ORDER BY p.submission_entry LIMIT ?
            """, [provision.text, after, instrument.text, limit + 1], limit: limit, total: total)
    }

    /// One submission.
    package func submission(_ id: ID<Submission>) throws -> SubmissionSummary? {
        try database.row("\(Self.submissionColumns) WHERE s.submission = ?", [id.text])
            .map(submission)
    }

    /// The submission of a receipt code.
    package func submission(codeDigest: Digest) throws -> SubmissionSummary? {
        try database.row(
            "\(Self.submissionColumns) WHERE s.code_digest = ? ORDER BY s.entry LIMIT 1",
            [codeDigest.hex]
        ).map(submission)
    }

    private func page(
        _ sql: String, _ arguments: StatementArguments, limit: Int, total: Int
    ) throws -> Page<SubmissionSummary> {
        let found = try database.rows(sql, arguments)
        let items = try found.prefix(limit).map(submission)
        return Page(
            items: items, total: total, next: found.count > limit ? items.last?.entry : nil)
    }

    private func submission(_ row: Row) throws -> SubmissionSummary {
        let entry: Int = row[3]
        let ground: String? = row[8]
        let note: String? = row[9]
        return SubmissionSummary(
            submission: try row.id(0), key: RoundKey(try row.id(1), row[2]), entry: entry,
            category: try row.optionalID(4), channel: try row.word(5),
            receivedHour: row.instant(6), state: try row.word(7),
            ground: ground.flatMap(SubmissionWithheld.Ground.init(rawValue:)),
            note: try note.map { try Texts(column: $0) } ?? .none, decidedBy: row[10],
            themeCount: row[11], isUnique: row[12], parts: try parts(of: entry))
    }

    private func parts(of entry: Int) throws -> [PartSummary] {
        try database.rows(
            """
            SELECT part, ordinal, provision, question, language, length
            FROM view_submission_part WHERE submission_entry = ? ORDER BY ordinal
            """, [entry]
        ).map { row in
            let language: String = row[4]
            return PartSummary(
                part: try row.id(0), ordinal: row[1], provision: try row.optionalID(2),
                question: try row.optionalID(3), language: LanguageTag(language) ?? .undetermined,
                length: row[5])
        }
    }

    // MARK: - Unique points

    private static let pointColumns = """
        SELECT s.submission, r.consultation, r.round, u.entry, u.point, u.response
        FROM view_unique_point u JOIN view_submission s ON s.entry = u.submission_entry
        JOIN view_round r ON r.entry = u.round_entry
        """

    /// Unique points of a round that no theme has taken in since, from behind an entry.
    package func uniquePoints(
        _ key: RoundKey, after: Int = -1, limit: Int = 50
    ) throws -> Page<UniquePoint> {
        guard let round = try roundEntry(key), let books = try books(key) else {
            return Page(items: [], total: 0, next: nil)
        }
        let found = try database.rows(
            """
            \(Self.pointColumns) WHERE u.round_entry = ? AND u.entry > ? AND s.theme_count = 0
            ORDER BY u.entry LIMIT ?
            """, [round, after, limit + 1])
        let items = try found.prefix(limit).map(Self.point)
        return Page(
            items: items, total: books.unique, next: found.count > limit ? items.last?.entry : nil)
    }

    /// The unique point of a submission.
    package func uniquePoint(of submission: ID<Submission>) throws -> UniquePoint? {
        try database.row("\(Self.pointColumns) WHERE s.submission = ?", [submission.text])
            .map(Self.point)
    }

    private static func point(_ row: Row) throws -> UniquePoint {
        UniquePoint(
            submission: try row.id(0), key: RoundKey(try row.id(1), row[2]), entry: row[3],
            point: try Texts(column: row[4]), response: try Texts(column: row[5]))
    }
}
