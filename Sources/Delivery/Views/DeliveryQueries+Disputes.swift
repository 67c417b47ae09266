package import Canon
import GRDB
package import Records
import Rules
import Store

extension DeliveryQueries {
    private static let disputeColumns = """
        SELECT d.dispute, d.entry, i.indicator, d.period, d.received_hour_ms, d.language, d.length,
            d.admit_by_ms, d.answer_by_ms, d.admitted_by, d.refused_by, d.ground, d.note,
            d.answered_by, d.outcome, d.reason, d.corrections
        FROM view_dispute d JOIN view_indicator i ON i.entry = d.indicator_entry
        """

    /// The disputes of an indicator's numbers, the newest first.
    package func disputes(of indicator: IndicatorSummary) throws -> [DisputeSummary] {
        try database.rows(
            "\(Self.disputeColumns) WHERE d.indicator_entry = ? ORDER BY d.entry DESC",
            [indicator.entry]
        ).map(Self.dispute)
    }

    /// One dispute.
    package func dispute(_ id: ID<Dispute>) throws -> DisputeSummary? {
        try database.row("\(Self.disputeColumns) WHERE d.dispute = ?", [id.text])
            .map(Self.dispute)
    }

    /// The dispute that a receipt code was given for.
    package func dispute(codeDigest: Digest) throws -> DisputeSummary? {
        try database.row(
            "\(Self.disputeColumns) WHERE d.code_digest = ? ORDER BY d.entry LIMIT 1",
            [codeDigest.hex]
        ).map(Self.dispute)
    }

    /// Disputes that nobody has refused or answered, those due first coming first.
    package func openDisputes(limit: Int = 500) throws -> [DisputeSummary] {
        try database.rows(
            """
            \(Self.disputeColumns) WHERE d.refused_by IS NULL AND d.answered_by IS NULL
            ORDER BY d.answer_by_ms, d.entry LIMIT ?
            """, [limit]
        ).map(Self.dispute)
    }

    /// Open disputes by the entry that first defined their indicator.
    func statusDisputes() throws -> [Int: [StatusDispute]] {
        var disputes: [Int: [StatusDispute]] = [:]
        let rows = try database.rows(
            """
            SELECT indicator_entry, dispute, admit_by_ms, admitted_by IS NOT NULL
            FROM view_dispute WHERE refused_by IS NULL AND answered_by IS NULL
            ORDER BY indicator_entry, entry
            """)
        for row in rows {
            disputes[row[0], default: []].append(
                StatusDispute(
                    dispute: try row.id(1), admitBy: row.instant(2), isAdmitted: row[3],
                    isSettled: false))
        }
        return disputes
    }

    private static func dispute(_ row: Row) throws -> DisputeSummary {
        let language: String = row[5]
        let refusedBy: Int? = row[10]
        let answeredBy: Int? = row[13]
        return DisputeSummary(
            dispute: try row.id(0), entry: row[1], indicator: try row.id(2),
            period: try row.period(3), receivedHour: row.instant(4),
            language: LanguageTag(language) ?? .undetermined, length: row[6],
            admitBy: row.instant(7), answerBy: row.instant(8), admittedBy: row[9],
            refused: try refusedBy.map {
                DisputeSummary.Refused(entry: $0, ground: try row.word(11), note: try row.texts(12))
            },
            answer: try answeredBy.map {
                DisputeSummary.Answer(
                    entry: $0, outcome: try row.word(14), reason: try row.texts(15),
                    corrections: try [Int](column: row[16]))
            })
    }

    // MARK: - Replies and reports

    /// What the office says of an indicator's numbers, the newest first.
    package func replies(to indicator: IndicatorSummary) throws -> [ReplySummary] {
        try database.rows(
            """
            SELECT entry, period, text, office, at_ms FROM view_reply
            WHERE indicator_entry = ? ORDER BY entry DESC
            """, [indicator.entry]
        ).map {
            ReplySummary(
                entry: $0[0], period: try $0.period(1), text: try $0.texts(2), office: $0[3],
                at: $0.instant(4))
        }
    }

    /// The yearly reports of a policy, the newest first.
    package func reports(of instrument: ID<Instrument>) throws -> [ReportSummary] {
        try database.rows(
            """
            SELECT entry, instrument, year, as_of, log_size, data_digest, foreword, at_ms
            FROM view_report WHERE instrument = ? ORDER BY entry DESC
            """, [instrument.text]
        ).map { row in
            ReportSummary(
                entry: row[0], instrument: try row.id(1), year: row[2], asOf: try row.date(3),
                logSize: row[4], dataDigest: try row.digest(5), foreword: try row.texts(6),
                at: row.instant(7))
        }
    }
}
