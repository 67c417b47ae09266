package import Canon
import GRDB
package import Records
import Store

extension InsightQueries {
    /// The analyses of a round, the newest first.
    package func analyses(of round: RoundAddress) throws -> [AnalysisSummary] {
        try summaries(
            "WHERE consultation = ? AND round = ? ORDER BY entry DESC",
            [round.consultation.text, round.round])
    }

    /// The newest analyses of the whole log, the newest first.
    package func analyses(limit: Int) throws -> [AnalysisSummary] {
        try summaries("ORDER BY entry DESC LIMIT ?", [limit])
    }

    /// The newest analysis of a round that was asked for a task.
    package func latest(
        _ task: AnalysisRecorded.Task, of round: RoundAddress
    ) throws -> AnalysisSummary? {
        try summaries(
            "WHERE consultation = ? AND round = ? AND task = ? ORDER BY entry DESC LIMIT 1",
            [round.consultation.text, round.round, task.rawValue]
        ).first
    }

    /// The newest forecast of an indicator.
    package func latestForecast(of indicator: ID<Indicator>) throws -> AnalysisSummary? {
        try summaries("WHERE indicator = ? ORDER BY entry DESC LIMIT 1", [indicator.text]).first
    }

    /// One analysis.
    package func analysis(_ id: AnalysisID) throws -> AnalysisSummary? {
        try summaries("WHERE analysis = ?", [id.text]).first
    }

    /// The analysis that an entry recorded.
    package func analysis(entry: Int) throws -> AnalysisSummary? {
        try summaries("WHERE entry = ?", [entry]).first
    }

    /// What an analysis put out; `nil` where the bytes are not here and must be computed again.
    ///
    /// - Throws: `OutputDamage` where the bytes are not those of the digest in the log.
    package func output(of analysis: AnalysisSummary) throws -> MachineOutput? {
        let digest = analysis.fact.outputDigest
        guard let bytes = try OutputDesk.bytes(digest, in: database) else { return nil }
        guard Digest.sha256(bytes) == digest else { throw OutputDamage(digest: digest) }
        return try MachineOutput(analysis.task, bytes: bytes)
    }

    private func summaries(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [AnalysisSummary] {
        try database.rows(
            "SELECT entry, recorded_at_ms FROM view_analysis \(condition)", arguments
        ).map { row in
            let entry: Int = row[0]
            guard
                let fact = try LogTables.entry(UInt64(entry), database)?.fact as? AnalysisRecorded
            else { throw ViewDamage(column: "entry \(entry)") }
            return AnalysisSummary(fact: fact, entry: entry, recordedAt: row.instant(1))
        }
    }

    // MARK: - Judgements

    /// The last judgement of each judged suggestion of an analysis, by number.
    package func judgements(of analysis: AnalysisID) throws -> [JudgementSummary] {
        try database.rows(
            """
            SELECT j.suggestion, j.judgement, j.act, j.reason, j.entry, j.judged_at_ms
            FROM view_judgement j JOIN view_analysis a ON a.entry = j.analysis_entry
            WHERE a.analysis = ? AND j.superseded_by IS NULL ORDER BY j.suggestion
            """, [analysis.text]
        ).map(Self.judgement)
    }

    /// All judgements of one suggestion, the newest first.
    package func judgements(
        of analysis: AnalysisID, suggestion: Int
    ) throws -> [JudgementSummary] {
        try database.rows(
            """
            SELECT j.suggestion, j.judgement, j.act, j.reason, j.entry, j.judged_at_ms
            FROM view_judgement j JOIN view_analysis a ON a.entry = j.analysis_entry
            WHERE a.analysis = ? AND j.suggestion = ? ORDER BY j.entry DESC
            """, [analysis.text, suggestion]
        ).map(Self.judgement)
    }

    /// How many suggestions of an analysis were judged, and how.
    package func judgementCounts(of analysis: AnalysisSummary) throws -> JudgementCounts {
        let rows = try database.rows(
            """
            SELECT judgement, count(*) FROM view_judgement
            WHERE analysis_entry = ? AND superseded_by IS NULL
            GROUP BY judgement ORDER BY judgement
            """, [analysis.entry])
        func count(_ judgement: SuggestionJudged.Judgement) -> Int {
            rows.first { ($0[0] as String) == judgement.rawValue }?[1] ?? 0
        }
        return JudgementCounts(
            suggestions: analysis.fact.suggestions, confirmed: count(.confirmed),
            edited: count(.edited), rejected: count(.rejected))
    }

    private static func judgement(_ row: Row) throws -> JudgementSummary {
        JudgementSummary(
            suggestion: row[0], judgement: try row.word(1), act: row[2],
            reason: try row.texts(3), entry: row[4], judgedAt: row.instant(5))
    }
}
