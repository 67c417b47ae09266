import Canon
import GRDB
import Records
import Store

/// What the policy room needs of consultations: has a round closed, and which answers and unique
/// points can explain a change.
extension PolicyProjector {
    func projectConsultation(_ entry: Entry, into database: Database) throws {
        switch entry.fact {
        case let fact as ConsultationOpened:
            try database.run(
                "INSERT OR IGNORE INTO view_policy_consultation VALUES (?, ?, ?)",
                [fact.consultation.text, fact.instrument.text, Int64(entry.index)])
        case let fact as RoundOpened:
            try database.run(
                """
                INSERT OR IGNORE INTO view_policy_round
                SELECT consultation, ?, instrument, ?, ?, NULL FROM view_policy_consultation
                WHERE consultation = ?
                """,
                [fact.round, fact.version, Int64(entry.index), fact.consultation.text])
        case let fact as RoundClosed:
            try database.run(
                """
                UPDATE view_policy_round SET closed_entry = ?
                WHERE consultation = ? AND round = ? AND closed_entry IS NULL
                """, [Int64(entry.index), fact.consultation.text, fact.round])
        case let fact as ThemeAnswered: try answer(fact, entry, database)
        case let fact as SubmissionMarkedUnique:
            try database.run(
                """
                INSERT INTO view_cause_entry
                SELECT ?, instrument, consultation, ?, 'unique_point', NULL, ?, ?, '[]', NULL
                FROM view_policy_consultation WHERE consultation = ?
                """,
                [
                    Int64(entry.index), fact.round, fact.submission.text,
                    fact.point.column, fact.consultation.text,
                ])
        default: break
        }
    }

    private func answer(_ fact: ThemeAnswered, _ entry: Entry, _ database: Database) throws {
        try database.run(
            """
            INSERT INTO view_cause_entry
            SELECT ?, instrument, consultation, ?, 'answer', ?, ?, ?, ?, NULL
            FROM view_policy_consultation WHERE consultation = ?
            """,
            [
                Int64(entry.index), fact.round, fact.answer.rawValue, fact.theme.text,
                fact.reason.column, RecordText.of(fact.provisions),
                fact.consultation.text,
            ])
        guard let revised = fact.revises else { return }
        try database.run(
            "UPDATE view_cause_entry SET revised_by = ? WHERE entry = ? AND type = 'answer'",
            [Int64(entry.index), revised])
    }
}
