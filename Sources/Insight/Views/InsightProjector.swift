package import GRDB
package import Records
package import Store

/// Writes the tables of the insight room.
package struct InsightProjector: Projector {
    package init() {}

    package let tables = InsightTables.all
    package let areas: [String]? = ["insight", "consultation", "delivery"]

    package func project(_ entry: Entry, into database: Database) throws {
        let index = Int64(entry.index)
        // Submissions come first: they are nearly all there is.
        switch entry.fact {
        case let fact as SubmissionReceived: try project(fact, index, database)
        case let fact as ConsultationOpened: try project(fact, database)
        case let fact as RoundOpened: try project(fact, index, database)
        case let fact as ThemeCreated: try project(fact, database)
        case let fact as ThemeRetired: try project(fact, database)
        case let fact as AnalysisRecorded: try project(fact, entry, database)
        case let fact as SuggestionJudged: try project(fact, entry, database)
        case let fact as InsightSwitched: try project(fact, entry, database)
        case let fact as SubmissionsSetAside: try project(fact, entry, database)
        case let fact as SubmissionsRestored: try project(fact, database)
        case let fact as ObjectionRaised: try project(fact, index, database)
        case let fact as ObjectionAnswered: try project(fact, index, database)
        case let fact as LabelsGiven: try project(fact, entry, database)
        case let fact as LabelsFrozen: try project(fact, index, database)
        case let fact as IndicatorDefined: try project(fact, database)
        default: break
        }
    }
}
