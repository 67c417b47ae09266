package import Canon
import GRDB
package import Records
import Store

extension ConsultationQueries {
    private static let themeColumns = """
        SELECT t.theme, r.consultation, r.round, t.title, t.summary, t.entry, t.worded_by,
            t.retired_by, t.merged_into, t.retired_reason, t.member_count, t.quotation_count,
            t.answer_entry
        FROM view_theme t JOIN view_round r ON r.entry = t.round_entry
        """

    /// Themes in use of a round, those with most submissions first.
    package func themes(
        _ key: RoundKey, includingRetired: Bool = false
    ) throws -> [ThemeSummary] {
        guard let round = try roundEntry(key) else { return [] }
        return try database.rows(
            """
            \(Self.themeColumns) WHERE t.round_entry = ? AND (? OR t.retired_by IS NULL)
            ORDER BY t.member_count DESC, t.entry
            """, [round, includingRetired]
        ).map(theme)
    }

    /// One theme.
    package func theme(_ id: ID<Theme>) throws -> ThemeSummary? {
        try database.row("\(Self.themeColumns) WHERE t.theme = ?", [id.text]).map(theme)
    }

    func theme(_ row: Row) throws -> ThemeSummary {
        let reason: String? = row[9]
        let answerEntry: Int? = row[12]
        return ThemeSummary(
            theme: try row.id(0), key: RoundKey(try row.id(1), row[2]),
            title: try Texts(column: row[3]), summary: try Texts(column: row[4]), entry: row[5],
            wordedBy: row[6], retiredBy: row[7], mergedInto: try row.optionalID(8),
            retiredReason: try reason.map { try Texts(column: $0) } ?? .none,
            memberCount: row[10], quotationCount: row[11],
            answer: try answerEntry.flatMap { try answer($0) })
    }

    // MARK: - Members

    static let memberColumns = """
        SELECT m.id, t.theme, s.submission, s.entry, p.part, p.ordinal, p.language,
            m.start_scalar, m.end_scalar
        FROM view_theme_member m JOIN view_theme t ON t.entry = m.theme_entry
        JOIN view_submission s ON s.entry = m.submission_entry
        JOIN view_submission_part p
            ON p.submission_entry = m.submission_entry AND p.ordinal = m.part_ordinal
        """

    /// The quotations of a theme in the order they were put in, from behind a place.
    package func members(
        of id: ID<Theme>, after: Int = -1, limit: Int = 50
    ) throws -> Page<ThemeMember> {
        let row = try database.row(
            "SELECT entry, quotation_count FROM view_theme WHERE theme = ?", [id.text])
        guard let row else { return Page(items: [], total: 0, next: nil) }
        let entry: Int64 = row[0]
        let found = try database.rows(
            "\(Self.memberColumns) WHERE m.theme_entry = ? AND m.id > ? ORDER BY m.id LIMIT ?",
            [entry, after, limit + 1])
        let items = try found.prefix(limit).map(Self.member)
        return Page(
            items: items, total: row[1], next: found.count > limit ? items.last?.place : nil)
    }

    static func member(_ row: Row) throws -> ThemeMember {
        let place: Int = row[0]
        let language: String = row[6]
        return ThemeMember(
            place: place, theme: try row.id(1), submission: try row.id(2),
            submissionEntry: row[3], part: try row.id(4), partOrdinal: row[5],
            language: LanguageTag(language) ?? .undetermined, start: row[7], end: row[8],
            entry: place >> 8)
    }

    // MARK: - Answers

    private static let answerColumns = """
        SELECT t.theme, a.entry, a.answer, a.reason, a.answered_at_ms, a.revises, a.superseded_by
        FROM view_answer a JOIN view_theme t ON t.entry = a.theme_entry
        """

    /// All answers to a theme, the oldest first; the last one stands.
    package func answers(_ id: ID<Theme>) throws -> [AnswerSummary] {
        try database.rows("\(Self.answerColumns) WHERE t.theme = ? ORDER BY a.entry", [id.text])
            .map(answer)
    }

    /// The answer that an entry holds.
    package func answer(_ entry: Int) throws -> AnswerSummary? {
        try database.row("\(Self.answerColumns) WHERE a.entry = ?", [entry]).map(answer)
    }

    /// Answers of a consultation that say yes, in part or whole: causes an editor may choose from.
    package func answers(of id: ConsultationID) throws -> [AnswerSummary] {
        try database.rows(
            """
            \(Self.answerColumns) JOIN view_round r ON r.entry = t.round_entry
            WHERE r.consultation = ? AND a.superseded_by IS NULL ORDER BY a.entry
            """, [id.text]
        ).map(answer)
    }

    /// Answers that stand and name a provision, the newest first.
    package func answersTouching(
        _ provision: ID<Provision>, _ instrument: ID<Instrument>
    ) throws -> [AnswerSummary] {
        try database.rows(
            """
            \(Self.answerColumns) JOIN view_answer_provision ap ON ap.answer_entry = a.entry
            JOIN view_round r ON r.entry = t.round_entry
            JOIN view_consultation c ON c.consultation = r.consultation
            WHERE ap.provision = ? AND c.instrument = ? AND a.superseded_by IS NULL
            ORDER BY a.entry DESC
            """, [provision.text, instrument.text]
        ).map(answer)
    }

    /// Themes in use that speak to a provision: a quoted part does, or the answer names it.
    package func themesTouching(
        _ provision: ID<Provision>, _ instrument: ID<Instrument>
    ) throws -> [ThemeSummary] {
        try database.rows(
            """
            \(Self.themeColumns) JOIN view_consultation c ON c.consultation = r.consultation
            WHERE c.instrument = ? AND t.retired_by IS NULL AND t.entry IN (
                SELECT m.theme_entry FROM view_submission_part p
                JOIN view_theme_member m
                    ON m.submission_entry = p.submission_entry AND m.part_ordinal = p.ordinal
                WHERE p.provision = ?
                UNION
                SELECT a.theme_entry FROM view_answer_provision ap
                JOIN view_answer a ON a.entry = ap.answer_entry
                WHERE ap.provision = ? AND a.superseded_by IS NULL)
            ORDER BY t.member_count DESC, t.entry
            """, [instrument.text, provision.text, provision.text]
        ).map(theme)
    }

    private func answer(_ row: Row) throws -> AnswerSummary {
        let entry: Int = row[1]
        let provisions = try database.rows(
            "SELECT provision FROM view_answer_provision WHERE answer_entry = ? ORDER BY ordinal",
            [entry])
        return AnswerSummary(
            theme: try row.id(0), entry: entry, answer: try row.word(2),
            reason: try Texts(column: row[3]), provisions: try provisions.map { try $0.id(0) },
            answeredAt: row.instant(4), revises: row[5], supersededBy: row[6])
    }
}
