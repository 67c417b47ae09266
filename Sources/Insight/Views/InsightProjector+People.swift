import Canon
import GRDB
import Records
import Store

extension InsightProjector {
    func project(_ fact: ObjectionRaised, _ index: Int64, _ database: Database) throws {
        guard let analysis = try AnalysisEntry.find(fact.analysis, database) else { return }
        try database.run(
            """
            INSERT INTO view_objection (
                entry, objection, analysis_entry, suggestion, received_hour_ms, language, length,
                code_digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                index, fact.objection.text, analysis, fact.suggestion,
                fact.receivedHour.milliseconds, fact.language.text, fact.length,
                fact.codeDigest.hex,
            ])
    }

    func project(_ fact: ObjectionAnswered, _ index: Int64, _ database: Database) throws {
        guard
            let row = try database.row(
                """
                UPDATE view_objection SET answer_count = answer_count + 1
                WHERE objection = ? RETURNING entry
                """, [fact.objection.text])
        else { return }
        try database.run(
            "INSERT INTO view_objection_answer VALUES (?, ?, ?, ?)",
            [index, row[0] as Int64, fact.isUpheld, fact.answer.column])
    }

    func project(_ fact: LabelsGiven, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        let row = try database.row(
            "SELECT entry, round_entry FROM view_insight_submission WHERE submission = ?",
            [fact.submission.text])
        guard let row else { return }
        let submission: Int64 = row[0]
        let round: Int64 = row[1]
        try database.run(
            """
            UPDATE view_label SET superseded_by = ?
            WHERE round_entry = ? AND submission_entry = ? AND office = ?
                AND superseded_by IS NULL
            """, [index, round, submission, entry.actor.office])
        try database.run(
            "INSERT INTO view_label VALUES (?, ?, ?, ?, ?, NULL)",
            [
                index, round, submission, entry.actor.office,
                fact.themes.map(\.text).joined(separator: " "),
            ])
    }

    func project(_ fact: LabelsFrozen, _ index: Int64, _ database: Database) throws {
        guard
            let round = try RoundEntry.find(
                RoundAddress(fact.consultation, fact.round), database)
        else { return }
        try database.run(
            "INSERT OR IGNORE INTO view_labels_frozen VALUES (?, ?, ?)",
            [index, round, fact.logSize])
    }
}
