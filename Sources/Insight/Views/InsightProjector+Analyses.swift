import Canon
import GRDB
import Records
import Store

extension InsightProjector {
    func project(_ fact: AnalysisRecorded, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_analysis VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                Int64(entry.index), fact.analysis.text, fact.task.rawValue,
                fact.consultation?.text, fact.round, fact.indicator?.text, fact.suggestions,
                entry.at.milliseconds,
            ])
    }

    func project(_ fact: SuggestionJudged, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        guard let analysis = try AnalysisEntry.find(fact.analysis, database) else { return }
        try database.run(
            """
            UPDATE view_judgement SET superseded_by = ?
            WHERE analysis_entry = ? AND suggestion = ? AND superseded_by IS NULL
            """, [index, analysis, fact.suggestion])
        try database.run(
            "INSERT INTO view_judgement VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
            [
                index, analysis, fact.suggestion, fact.judgement.rawValue, fact.act,
                fact.reason.column, entry.at.milliseconds,
            ])
    }

    func project(_ fact: InsightSwitched, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_insight_switch VALUES (?, ?, ?, ?, ?)",
            [
                Int64(entry.index), fact.consultation.text, fact.isOn, fact.reason.column,
                entry.at.milliseconds,
            ])
    }
}

/// The entry that recorded an analysis: the key of its rows.
enum AnalysisEntry {
    static func find(_ analysis: AnalysisID, _ database: Database) throws -> Int64? {
        try database.row("SELECT entry FROM view_analysis WHERE analysis = ?", [analysis.text])?[0]
    }
}
