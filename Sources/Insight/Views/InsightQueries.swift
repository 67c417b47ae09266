package import Canon
package import GRDB
package import Records
import Store

/// Reads the views of the insight room.
package struct InsightQueries {
    let database: Database

    package init(_ database: Database) { self.database = database }

    // MARK: - The switch

    /// Whether machines may read a consultation. They may until somebody turns them off.
    package func isOn(_ consultation: ID<Consultation>) throws -> Bool {
        try database.row(
            """
            SELECT is_on FROM view_insight_switch WHERE consultation = ?
            ORDER BY entry DESC LIMIT 1
            """, [consultation.text])?[0] ?? true
    }

    /// Each time machines were turned off or on, the newest first.
    package func switches(of consultation: ID<Consultation>) throws -> [SwitchSummary] {
        try database.rows(
            """
            SELECT is_on, reason, entry, switched_at_ms FROM view_insight_switch
            WHERE consultation = ? ORDER BY entry DESC
            """, [consultation.text]
        ).map {
            SwitchSummary(
                isOn: $0[0], reason: try $0.texts(1), entry: $0[2], switchedAt: $0.instant(3))
        }
    }

    // MARK: - Labels

    /// What each office last said of each submission of a round, in the order the submissions
    /// arrived.
    package func labels(of round: RoundAddress) throws -> [LabelSummary] {
        try database.rows(
            """
            SELECT s.submission, l.office, l.themes, l.entry FROM view_label l
            JOIN view_insight_submission s ON s.entry = l.submission_entry
            JOIN view_insight_round r ON r.entry = l.round_entry
            WHERE r.consultation = ? AND r.round = ? AND l.superseded_by IS NULL
            ORDER BY s.entry, l.entry
            """, [round.consultation.text, round.round]
        ).map { row in
            LabelSummary(
                submission: try row.id(0), office: row[1], themes: try ThemeList.read(row[2]),
                entry: row[3])
        }
    }

    /// The labelled set of a round, once it is frozen.
    package func frozenLabels(of round: RoundAddress) throws -> FrozenLabels? {
        let row = try database.row(
            """
            SELECT f.entry FROM view_labels_frozen f
            JOIN view_insight_round r ON r.entry = f.round_entry
            WHERE r.consultation = ? AND r.round = ?
            """, [round.consultation.text, round.round])
        guard let row else { return nil }
        let entry: Int = row[0]
        guard let fact = try LogTables.entry(UInt64(entry), database)?.fact as? LabelsFrozen
        else { throw ViewDamage(column: "entry \(entry)") }
        return FrozenLabels(submissions: fact.submissions, logSize: fact.logSize, entry: entry)
    }

    // MARK: - Set aside

    /// What was set aside in a round, the newest first.
    package func setAside(in round: RoundAddress) throws -> [SetAsideSummary] {
        try database.rows(
            """
            SELECT a.entry, a.rule, a.reason, a.set_aside_at_ms, a.count FROM view_set_aside a
            JOIN view_insight_round r ON r.entry = a.round_entry
            WHERE r.consultation = ? AND r.round = ? ORDER BY a.entry DESC
            """, [round.consultation.text, round.round]
        ).map { row in
            let entry: Int = row[0]
            let count: Int = row[4]
            let submissions: [ID<Submission>] = try database.rows(
                """
                SELECT submission FROM view_insight_submission WHERE set_aside_by = ?
                ORDER BY submission
                """, [entry]
            ).map { try $0.id(0) }
            return SetAsideSummary(
                entry: entry, rule: row[1], reason: try row.texts(2), setAsideAt: row.instant(3),
                submissions: submissions, restored: count - submissions.count)
        }
    }

    /// How many submissions of a round are set aside.
    package func setAsideCount(in round: RoundAddress) throws -> Int {
        try database.count(
            """
            SELECT count(*) FROM view_insight_submission s
            JOIN view_insight_round r ON r.entry = s.round_entry
            WHERE r.consultation = ? AND r.round = ? AND s.set_aside_by IS NOT NULL
            """, [round.consultation.text, round.round])
    }

    /// Entry that set a submission aside; `nil` where it counts with the others.
    package func setAsideBy(_ submission: ID<Submission>) throws -> Int? {
        try database.row(
            "SELECT set_aside_by FROM view_insight_submission WHERE submission = ?",
            [submission.text])?[0]
    }
}

/// Identifiers of themes in a column, apart by spaces.
enum ThemeList {
    static func read(_ column: String) throws -> [ID<Theme>] {
        try column.split(separator: " ").map { text in
            guard let theme = ID<Theme>(String(text)) else { throw ViewDamage(column: column) }
            return theme
        }
    }
}
