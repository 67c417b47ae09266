package import Canon
import GRDB
import Records
import Store

extension ConsultationQueries {
    private static let roundColumns = """
        SELECT r.consultation, r.round, c.instrument, r.version, r.opens_at_ms, r.closes_at_ms,
            r.entry, r.closed_by, r.books_closed_by, r.received
        FROM view_round r JOIN view_consultation c ON c.consultation = r.consultation
        """

    /// The rounds of a consultation, the first one first.
    package func rounds(of id: ConsultationID) throws -> [RoundSummary] {
        try database.rows(
            "\(Self.roundColumns) WHERE r.consultation = ? ORDER BY r.round", [id.text]
        ).map(Self.round)
    }

    /// One round.
    package func round(_ key: RoundKey) throws -> RoundSummary? {
        try database.row(
            "\(Self.roundColumns) WHERE r.consultation = ? AND r.round = ?",
            [key.consultation.text, key.round]
        ).map(Self.round)
    }

    /// Rounds that take submissions at a moment, the one that ends first in front.
    package func openRounds(_ now: Instant) throws -> [RoundSummary] {
        try database.rows(
            """
            \(Self.roundColumns)
            WHERE r.closed_by IS NULL AND r.opens_at_ms <= ? AND r.closes_at_ms > ?
            ORDER BY r.closes_at_ms, r.entry
            """, [now.milliseconds, now.milliseconds]
        ).map(Self.round)
    }

    /// Rounds whose time is over and whose count is not fixed yet: work for the clock.
    package func overdueRounds(_ now: Instant) throws -> [RoundSummary] {
        try database.rows(
            """
            \(Self.roundColumns) WHERE r.closed_by IS NULL AND r.closes_at_ms <= ?
            ORDER BY r.closes_at_ms, r.entry
            """, [now.milliseconds]
        ).map(Self.round)
    }

    private static func round(_ row: Row) throws -> RoundSummary {
        RoundSummary(
            key: RoundKey(try row.id(0), row[1]), instrument: try row.id(2), version: row[3],
            opensAt: row.instant(4), closesAt: row.instant(5),
            entry: row[6], closedBy: row[7], booksClosedBy: row[8], received: row[9])
    }

    func roundEntry(_ key: RoundKey) throws -> Int? {
        try database.row(
            "SELECT entry FROM view_round WHERE consultation = ? AND round = ?",
            [key.consultation.text, key.round])?[0]
    }

    /// The later ends that a round was given, in order.
    package func extensions(of key: RoundKey) throws -> [ExtensionSummary] {
        guard let entry = try roundEntry(key) else { return [] }
        return try database.rows(
            """
            SELECT closes_at_ms, reason, entry FROM view_round_extension
            WHERE round_entry = ? ORDER BY entry
            """, [entry]
        ).map {
            ExtensionSummary(
                closesAt: $0.instant(0), reason: try Texts(column: $0[1]),
                entry: $0[2])
        }
    }

    /// The questions of a round, in their order.
    package func questions(of key: RoundKey) throws -> [QuestionSummary] {
        guard let entry = try roundEntry(key) else { return [] }
        return try database.rows(
            "SELECT question, text FROM view_question WHERE round_entry = ? ORDER BY ordinal",
            [entry]
        ).map { QuestionSummary(question: try $0.id(0), text: try Texts(column: $0[1])) }
    }

    /// How many submissions of a round speak to each provision, by provision.
    package func provisionCounts(_ key: RoundKey) throws -> [ProvisionCount] {
        guard let entry = try roundEntry(key) else { return [] }
        return try database.rows(
            """
            SELECT provision, count FROM view_provision_count WHERE round_entry = ?
            ORDER BY provision
            """, [entry]
        ).map { ProvisionCount(provision: try $0.id(0), count: $0[1]) }
    }

    /// How many submissions of a round chose which category, the largest first.
    package func categoryCounts(_ key: RoundKey) throws -> [CategoryCount] {
        guard let entry = try roundEntry(key) else { return [] }
        return try database.rows(
            """
            SELECT category, count(*) FROM view_submission WHERE round_entry = ?
            GROUP BY category ORDER BY count(*) DESC, category
            """, [entry]
        ).map { CategoryCount(category: try $0.optionalID(0), count: $0[1]) }
    }

    /// The account of a round as it stands.
    package func books(_ key: RoundKey) throws -> Books? {
        guard
            let row = try database.row(
                """
                SELECT entry, received, published, themed, unique_count
                FROM view_round WHERE consultation = ? AND round = ?
                """, [key.consultation.text, key.round])
        else { return nil }
        let entry: Int64 = row[0]
        var counts: [Books.GroundCount] = []
        for ground in SubmissionWithheld.Ground.allCases {
            let count = try database.count(
                "SELECT count FROM view_withheld_count WHERE round_entry = ? AND ground = ?",
                [entry, ground.rawValue])
            if count > 0 { counts.append(Books.GroundCount(ground: ground, count: count)) }
        }
        // In use are themes that hold somebody's words: an empty one owes nobody an answer.
        let themes = try database.row(
            """
            SELECT count(*), count(answer_entry) FROM view_theme
            WHERE round_entry = ? AND retired_by IS NULL AND member_count > 0
            """, [entry])
        return Books(
            received: row[1], published: row[2], withheldByGround: counts, themed: row[3],
            unique: row[4], themes: themes?[0] ?? 0, answered: themes?[1] ?? 0)
    }
}
