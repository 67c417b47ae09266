package import GRDB
package import Records
package import Store

/// Writes the tables of the services room.
package struct ServicesProjector: Projector {
    package init() {}

    package let tables = ServicesTables.all
    package let areas: [String]? = ["services", "delivery", "policy"]

    package func project(_ entry: Entry, into database: Database) throws {
        let index = Int64(entry.index)
        switch entry.fact {
        case let fact as FeedbackReceived: try project(fact, index, database)
        case let fact as FeedbackPublished: try project(fact, index, database)
        case let fact as FeedbackWithheld: try project(fact, index, database)
        case let fact as FeedbackAnswered: try project(fact, index, database)
        case let fact as CasesReported: try project(fact, index, database)
        case let fact as ServiceListed: try project(fact, entry, database)
        case let fact as ServiceTested: try project(fact, entry, database)
        case let fact as RetestsDrawn: try project(fact, entry, database)
        case let fact as AreasListed: try project(fact, database)
        case let fact as ProvisionAdded: try project(fact, database)
        case let fact as ProvisionRemoved: try project(fact, database)
        case let fact as InstrumentRegistered: try project(fact, database)
        default: break
        }
    }
}
