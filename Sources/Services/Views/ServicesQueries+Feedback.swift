package import Canon
import GRDB
package import Records
import Store

extension ServicesQueries {
    private static let columns = """
        SELECT feedback, service, entry, received_hour_ms, outcome, paid_extra, language, length,
            state, ground, note, decided_by
        FROM view_feedback
        """

    /// Feedback in a state, in the order it arrived, from behind an entry.
    ///
    /// - Parameter service: of one service; of all where it is `nil`.
    package func feedback(
        _ state: FeedbackStanding.State, on service: ID<PublicService>? = nil, after: Int = -1,
        limit: Int = 25
    ) throws -> FeedbackPage {
        let condition = "state = ? AND entry > ?" + (service == nil ? "" : " AND service = ?")
        var arguments: StatementArguments = [state.rawValue, after]
        var all: StatementArguments = [state.rawValue, -1]
        if let service {
            arguments += [service.text]
            all += [service.text]
        }
        arguments += [limit + 1]
        let rows = try database.rows(
            "\(Self.columns) WHERE \(condition) ORDER BY entry LIMIT ?", arguments)
        let items = try rows.prefix(limit).map(summary)
        return FeedbackPage(
            items: items,
            total: try database.count("SELECT count(*) FROM view_feedback WHERE \(condition)", all),
            next: rows.count > limit ? items.last?.entry : nil)
    }

    /// One feedback.
    package func feedback(_ id: ID<Feedback>) throws -> FeedbackSummary? {
        try database.row("\(Self.columns) WHERE feedback = ?", [id.text]).map(summary)
    }

    /// The feedback of a receipt code.
    package func feedback(codeDigest: Digest) throws -> FeedbackSummary? {
        try database.row(
            "\(Self.columns) WHERE code_digest = ? ORDER BY entry LIMIT 1", [codeDigest.hex]
        ).map(summary)
    }

    /// How people say it went with a service.
    package func feedbackCounts(of service: ID<PublicService>) throws -> FeedbackCounts {
        let rows = try database.rows(
            """
            SELECT outcome, state, count(*), sum(paid_extra) FROM view_feedback
            WHERE service = ? GROUP BY outcome, state ORDER BY outcome, state
            """, [service.text]
        ).map { row in
            FeedbackCell(
                outcome: try row.word(0), state: try row.word(1), count: row[2],
                paidExtra: row[3])
        }
        func count(_ state: FeedbackStanding.State) -> Int {
            rows.reduce(0) { $1.state == state ? $0 + $1.count : $0 }
        }
        return FeedbackCounts(
            outcomes: FeedbackReceived.Outcome.allCases.map { outcome in
                FeedbackCounts.OutcomeCount(
                    outcome: outcome,
                    count: rows.reduce(0) { $1.outcome == outcome ? $0 + $1.count : $0 })
            }, paidExtra: rows.reduce(0) { $0 + $1.paidExtra }, waiting: count(.waiting),
            published: count(.published), withheld: count(.withheld))
    }

    private func summary(_ row: Row) throws -> FeedbackSummary {
        let feedback: ID<Feedback> = try row.id(0)
        let ground: String? = row[9]
        return FeedbackSummary(
            feedback: feedback, service: try row.id(1), entry: row[2],
            receivedHour: row.instant(3), outcome: try row.word(4),
            paidExtra: row[5], language: try row.term(6) { LanguageTag($0) },
            length: row[7], state: try row.word(8),
            ground: ground.flatMap(FeedbackWithheld.Ground.init(rawValue:)),
            note: try row.texts(10), decidedBy: row[11], answers: try answers(feedback))
    }

    private func answers(_ feedback: ID<Feedback>) throws -> [FeedbackAnswer] {
        try database.rows(
            "SELECT answer, entry FROM view_feedback_answer WHERE feedback = ? ORDER BY entry",
            [feedback.text]
        ).map { FeedbackAnswer(answer: try $0.texts(0), entry: $0[1]) }
    }
}

/// A count of feedback by outcome and state.
private struct FeedbackCell {
    let outcome: FeedbackReceived.Outcome
    let state: FeedbackStanding.State
    let count: Int
    let paidExtra: Int
}
