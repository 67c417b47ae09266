import Canon
import GRDB
import Records
import Store

extension AnalysisGround {
    static func load(
        _ analysis: FinishedAnalysis, _ database: Database
    ) throws -> AnalysisGround {
        let queries = InsightQueries(database)
        let task = analysis.output.task
        switch analysis.subject {
        case .round(let round):
            return AnalysisGround(
                isKnown: try RoundEntry.find(round, database) != nil,
                isOn: try queries.isOn(round.consultation),
                latest: try queries.latest(task, of: round)?.fact)
        case .indicator(let indicator):
            let known = try database.row(
                "SELECT 1 FROM view_insight_indicator WHERE indicator = ?", [indicator.text])
            return AnalysisGround(
                isKnown: known != nil, isOn: true,
                latest: try queries.latestForecast(of: indicator)?.fact)
        }
    }
}

extension AnalysisStanding {
    /// - Parameter asked: suggestions whose judgements are wanted.
    static func load(
        _ analysis: AnalysisID, asked: some Collection<Int>, _ database: Database
    ) throws -> AnalysisStanding? {
        let row = try database.row(
            "SELECT entry, suggestions FROM view_analysis WHERE analysis = ?", [analysis.text])
        guard let row else { return nil }
        let entry: Int64 = row[0]
        var judged: [Int: JudgementStanding] = [:]
        for suggestion in asked {
            let found = try database.row(
                """
                SELECT judgement, act FROM view_judgement
                WHERE analysis_entry = ? AND suggestion = ? AND superseded_by IS NULL
                """, [entry, suggestion])
            guard let found else { continue }
            judged[suggestion] = JudgementStanding(judgement: try found.word(0), act: found[1])
        }
        return AnalysisStanding(suggestions: row[1], judged: judged)
    }
}

extension ObjectionStanding {
    static func load(
        _ objection: ID<Objection>, _ database: Database
    ) throws -> ObjectionStanding? {
        guard let found = try InsightQueries(database).objection(objection) else { return nil }
        let isErased = try LogProjector.isErased(
            entry: UInt64(found.entry), member: ObjectionMember.text, in: database)
        return ObjectionStanding(entry: found.entry, hasWords: !isErased, answers: found.answers)
    }
}

extension ReadingStanding {
    /// - Parameters:
    ///   - submissions: those that are asked for.
    ///   - themes: those that are asked for.
    static func load(
        _ round: RoundAddress, submissions: some Collection<ID<Submission>>,
        themes: some Collection<ID<Theme>> = [], _ database: Database
    ) throws -> ReadingStanding? {
        guard let entry = try RoundEntry.find(round, database) else { return nil }
        var voices: [ID<Submission>: Voice] = [:]
        for submission in submissions {
            voices[submission] = try voice(submission, entry, database)
        }
        var standing: Set<ID<Theme>> = []
        for theme in themes {
            let row = try database.row(
                """
                SELECT 1 FROM view_insight_theme
                WHERE theme = ? AND round_entry = ? AND retired = 0
                """, [theme.text, entry])
            if row != nil { standing.insert(theme) }
        }
        return ReadingStanding(
            voices: voices, themes: standing,
            isFrozen: try LabelledStanding.isFrozen(entry, database))
    }

    private static func voice(
        _ submission: ID<Submission>, _ round: Int64, _ database: Database
    ) throws -> Voice? {
        let row = try database.row(
            """
            SELECT entry, set_aside_by IS NOT NULL FROM view_insight_submission
            WHERE submission = ? AND round_entry = ?
            """, [submission.text, round])
        guard let row else { return nil }
        var labels: [String: [ID<Theme>]] = [:]
        let said = try database.rows(
            """
            SELECT office, themes FROM view_label
            WHERE round_entry = ? AND submission_entry = ? AND superseded_by IS NULL
            """, [round, row[0] as Int64])
        for label in said { labels[label[0]] = try ThemeList.read(label[1]) }
        return Voice(isSetAside: row[1], labels: labels)
    }
}

extension LabelledStanding {
    static func load(_ round: RoundAddress, _ database: Database) throws -> LabelledStanding? {
        guard let entry = try RoundEntry.find(round, database) else { return nil }
        let rows = try database.rows(
            """
            SELECT DISTINCT s.submission, s.entry FROM view_label l
            JOIN view_insight_submission s ON s.entry = l.submission_entry
            WHERE l.round_entry = ? ORDER BY s.entry
            """, [entry])
        return LabelledStanding(
            labelled: try rows.map { try $0.id(0) }, isFrozen: try isFrozen(entry, database))
    }

    static func isFrozen(_ round: Int64, _ database: Database) throws -> Bool {
        try database.row("SELECT 1 FROM view_labels_frozen WHERE round_entry = ?", [round]) != nil
    }
}
