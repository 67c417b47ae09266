package import GRDB
package import Records
package import Store

/// Computes the views of the consultation room.
package struct ConsultationProjector: Projector {
    package init() {}

    package let tables = ConsultationTables.all
    package let areas: [String]? = ["consultation", "policy"]

    package func project(_ entry: Entry, into database: Database) throws {
        let index = Int64(entry.index)
        // Submissions come first: they are nearly all there is.
        switch entry.fact {
        case let fact as SubmissionReceived: try project(fact, index, database)
        case let fact as SubmissionsPublished: try project(fact, index, database)
        case let fact as SubmissionWithheld: try project(fact, index, database)
        case let fact as SubmissionsThemed: try project(fact, index, database)
        case let fact as SubmissionsUnthemed: try project(fact, database)
        case let fact as SubmissionMarkedUnique: try project(fact, index, database)
        case let fact as ThemeCreated: try project(fact, index, database)
        case let fact as ThemeRevised: try project(fact, index, database)
        case let fact as ThemeRetired: try project(fact, index, database)
        case let fact as ThemeAnswered: try project(fact, entry, database)
        case let fact as ConsultationOpened: try project(fact, entry, database)
        case let fact as RoundOpened: try project(fact, index, database)
        case let fact as RoundExtended: try project(fact, index, database)
        case let fact as RoundClosed: try project(fact, index, database)
        case let fact as BooksClosed: try project(fact, index, database)
        default: try projectPolicy(entry.fact, index, database)
        }
    }
}
