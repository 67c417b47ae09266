package import Canon
import GRDB
package import Records
import Store

extension InsightQueries {
    private static let columns = """
        SELECT o.objection, a.analysis, o.suggestion, o.entry, o.received_hour_ms, o.language,
            o.length
        FROM view_objection o JOIN view_analysis a ON a.entry = o.analysis_entry
        """

    /// Objections to one analysis, in the order they arrived.
    package func objections(to analysis: AnalysisID) throws -> [ObjectionSummary] {
        try database.rows(
            "\(Self.columns) WHERE a.analysis = ? ORDER BY o.entry", [analysis.text]
        ).map(summary)
    }

    /// Objections to machines, in the order they arrived, from behind an entry.
    ///
    /// - Parameter consultation: to analyses of one consultation; to all where it is `nil`.
    package func objections(
        in consultation: ID<Consultation>? = nil, after: Int = -1, limit: Int = 25
    ) throws -> ObjectionList {
        let condition = "(?1 IS NULL OR a.consultation = ?1)"
        let rows = try database.rows(
            "\(Self.columns) WHERE \(condition) AND o.entry > ?2 ORDER BY o.entry LIMIT ?3",
            [consultation?.text, after, limit + 1])
        let counts = try database.row(
            """
            SELECT count(*), coalesce(sum(o.answer_count = 0), 0) FROM view_objection o
            JOIN view_analysis a ON a.entry = o.analysis_entry WHERE \(condition)
            """, [consultation?.text])
        let items = try rows.prefix(limit).map(summary)
        return ObjectionList(
            items: items, total: counts?[0] ?? 0, unanswered: counts?[1] ?? 0,
            next: rows.count > limit ? items.last?.entry : nil)
    }

    /// One objection.
    package func objection(_ id: ID<Objection>) throws -> ObjectionSummary? {
        try database.row("\(Self.columns) WHERE o.objection = ?", [id.text]).map(summary)
    }

    /// The objection of a receipt code.
    package func objection(codeDigest: Digest) throws -> ObjectionSummary? {
        try database.row(
            "\(Self.columns) WHERE o.code_digest = ? ORDER BY o.entry LIMIT 1", [codeDigest.hex]
        ).map(summary)
    }

    private func summary(_ row: Row) throws -> ObjectionSummary {
        let entry: Int = row[3]
        return ObjectionSummary(
            objection: try row.id(0), analysis: try row.id(1), suggestion: row[2], entry: entry,
            receivedHour: row.instant(4), language: try row.term(5) { LanguageTag($0) },
            length: row[6],
            answers: try database.rows(
                """
                SELECT is_upheld, answer, entry FROM view_objection_answer
                WHERE objection_entry = ? ORDER BY entry
                """, [entry]
            ).map {
                ObjectionAnswerSummary(
                    isUpheld: $0[0], answer: try $0.texts(1), entry: $0[2])
            })
    }
}
