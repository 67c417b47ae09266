import Canon
import GRDB
import Records
import Store

extension InsightProjector {
    func project(_ fact: SubmissionReceived, _ index: Int64, _ database: Database) throws {
        try database.run(
            """
            INSERT INTO view_insight_submission (entry, submission, round_entry)
            VALUES (?, ?,
                (SELECT entry FROM view_insight_round WHERE consultation = ? AND round = ?))
            """, [index, fact.submission.text, fact.consultation.text, fact.round])
    }

    func project(_ fact: ConsultationOpened, _ database: Database) throws {
        try database.run(
            "INSERT OR IGNORE INTO view_insight_consultation VALUES (?, ?)",
            [fact.consultation.text, fact.instrument.text])
    }

    func project(_ fact: IndicatorDefined, _ database: Database) throws {
        try database.run(
            "INSERT OR IGNORE INTO view_insight_indicator VALUES (?)", [fact.indicator.text])
    }

    func project(_ fact: RoundOpened, _ index: Int64, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_insight_round VALUES (?, ?, ?)",
            [index, fact.consultation.text, fact.round])
    }

    func project(_ fact: ThemeCreated, _ database: Database) throws {
        try database.run(
            """
            INSERT INTO view_insight_theme VALUES (?,
                (SELECT entry FROM view_insight_round WHERE consultation = ? AND round = ?), 0)
            """, [fact.theme.text, fact.consultation.text, fact.round])
    }

    func project(_ fact: ThemeRetired, _ database: Database) throws {
        try database.run(
            "UPDATE view_insight_theme SET retired = 1 WHERE theme = ?", [fact.theme.text])
    }

    func project(_ fact: SubmissionsSetAside, _ entry: Entry, _ database: Database) throws {
        guard
            let round = try RoundEntry.find(
                RoundAddress(fact.consultation, fact.round), database)
        else { return }
        var count = 0
        for submission in fact.submissions {
            try database.run(
                """
                UPDATE view_insight_submission SET set_aside_by = ?
                WHERE submission = ? AND round_entry = ? AND set_aside_by IS NULL
                """, [Int64(entry.index), submission.text, round])
            count += database.changesCount
        }
        try database.run(
            "INSERT INTO view_set_aside VALUES (?, ?, ?, ?, ?, ?)",
            [
                Int64(entry.index), round, fact.rule, fact.reason.column, entry.at.milliseconds,
                count,
            ])
    }

    func project(_ fact: SubmissionsRestored, _ database: Database) throws {
        for submission in fact.submissions {
            try database.run(
                "UPDATE view_insight_submission SET set_aside_by = NULL WHERE submission = ?",
                [submission.text])
        }
    }
}

/// The entry that opened a round: the key of its rows.
enum RoundEntry {
    static func find(_ key: RoundAddress, _ database: Database) throws -> Int64? {
        try database.row(
            "SELECT entry FROM view_insight_round WHERE consultation = ? AND round = ?",
            [key.consultation.text, key.round])?[0]
    }
}
