import Canon
import GRDB
import Records
import Store

extension ServicesProjector {
    func project(_ fact: FeedbackReceived, _ index: Int64, _ database: Database) throws {
        let state: FeedbackStanding.State = fact.text == nil ? .wordless : .waiting
        try database.run(
            """
            INSERT INTO view_feedback (
                entry, feedback, service, received_hour_ms, outcome, paid_extra, language, length,
                code_digest, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                index, fact.feedback.text, fact.service.text, fact.receivedHour.milliseconds,
                fact.outcome.rawValue, fact.paidExtra, fact.language.text, fact.length,
                fact.codeDigest.hex, state.rawValue,
            ])
    }

    func project(_ fact: FeedbackPublished, _ index: Int64, _ database: Database) throws {
        for feedback in fact.feedback {
            guard
                let row = try database.row(
                    """
                    UPDATE view_feedback SET state = 'published', decided_by = ?
                    WHERE feedback = ? AND state = 'waiting' RETURNING entry
                    """, [index, feedback.text])
            else { continue }
            let entry = row.entry(0)
            // Words that were erased before they were published stay counted and cannot be shown.
            guard try !FeedbackRow.isErased(entry, database) else { continue }
            try LogProjector.disclose(
                entry: entry, member: FeedbackMember.text, in: database)
        }
    }

    func project(_ fact: FeedbackWithheld, _ index: Int64, _ database: Database) throws {
        guard
            let row = try database.row(
                """
                UPDATE view_feedback SET state = 'withheld', ground = ?, note = ?, decided_by = ?
                WHERE feedback = ? AND state IN ('waiting', 'published') RETURNING entry
                """, [fact.ground.rawValue, fact.note.column, index, fact.feedback.text])
        else { return }
        try LogProjector.conceal(
            entry: row.entry(0), member: FeedbackMember.text, in: database)
    }

    func project(_ fact: FeedbackAnswered, _ index: Int64, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_feedback_answer VALUES (?, ?, ?)",
            [index, fact.feedback.text, fact.answer.column])
    }
}

/// Whether the words of a feedback are gone.
enum FeedbackRow {
    static func isErased(_ entry: UInt64, _ database: Database) throws -> Bool {
        try LogProjector.isErased(entry: entry, member: FeedbackMember.text, in: database)
    }
}
