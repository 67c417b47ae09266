import Canon
import GRDB
import Records
import Store

extension DeliveryProjector {
    func project(_ fact: DisputeRaised, _ entry: Entry, _ database: Database) throws {
        guard let key = try IndicatorKey.find(fact.indicator, database) else { return }
        try database.run(
            """
            INSERT INTO view_dispute
                (entry, dispute, indicator_entry, period, received_hour_ms, language, length,
                code_digest, admit_by_ms, answer_by_ms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                Int64(entry.index), fact.dispute.text, key, fact.period.description,
                fact.receivedHour.milliseconds, fact.language.text, fact.length,
                fact.codeDigest.hex, fact.admitBy.milliseconds, fact.answerBy.milliseconds,
            ])
    }

    func project(_ fact: DisputeAdmitted, _ entry: Entry, _ database: Database) throws {
        let row = try database.row(
            "UPDATE view_dispute SET admitted_by = ? WHERE dispute = ? RETURNING entry",
            [Int64(entry.index), fact.dispute.text])
        guard let row else { return }
        let raised: Int64 = row[0]
        try LogProjector.disclose(entry: UInt64(raised), member: "text", in: database)
    }

    func project(_ fact: DisputeRefused, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "UPDATE view_dispute SET refused_by = ?, ground = ?, note = ? WHERE dispute = ?",
            [Int64(entry.index), fact.ground.rawValue, fact.note.column, fact.dispute.text])
    }

    func project(_ fact: DisputeAnswered, _ entry: Entry, _ database: Database) throws {
        try database.run(
            """
            UPDATE view_dispute SET answered_by = ?, outcome = ?, reason = ?, corrections = ?
            WHERE dispute = ?
            """,
            [
                Int64(entry.index), fact.outcome.rawValue, fact.reason.column,
                fact.corrections.column, fact.dispute.text,
            ])
    }

    func project(_ fact: ReplyGiven, _ entry: Entry, _ database: Database) throws {
        guard let key = try IndicatorKey.find(fact.indicator, database) else { return }
        try database.run(
            "INSERT INTO view_reply VALUES (?, ?, ?, ?, ?, ?)",
            [
                Int64(entry.index), key, fact.period.description, fact.text.column,
                entry.actor.office, entry.at.milliseconds,
            ])
    }

    func project(_ fact: ReportPublished, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_report VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                Int64(entry.index), fact.instrument.text, fact.year, fact.asOf.description,
                fact.logSize, fact.dataDigest.hex, fact.foreword.column, entry.at.milliseconds,
            ])
    }
}
