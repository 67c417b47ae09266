import Canon
package import GRDB
package import Records
package import Store

/// Writes the tables of the delivery room.
package struct DeliveryProjector: Projector {
    package init() {}

    package let tables = DeliveryTables.all
    package let areas: [String]? = ["delivery", "policy"]

    package func project(_ entry: Entry, into database: Database) throws {
        // Numbers come first: they are nearly all there is.
        switch entry.fact {
        case let fact as ObservationAttested: try project(fact, entry, database)
        case let fact as ObservationComputed: try project(fact, entry, database)
        case let fact as ObservationWithdrawn: try project(fact, entry, database)
        case let fact as IndicatorDefined: try project(fact, entry, database)
        case let fact as TargetSet: try project(fact, entry, database)
        case let fact as AreasListed: try project(fact, entry, database)
        case let fact as GoalSet: try project(fact, entry, database)
        case let fact as DisputeRaised: try project(fact, entry, database)
        case let fact as DisputeAdmitted: try project(fact, entry, database)
        case let fact as DisputeRefused: try project(fact, entry, database)
        case let fact as DisputeAnswered: try project(fact, entry, database)
        case let fact as ReplyGiven: try project(fact, entry, database)
        case let fact as ReportPublished: try project(fact, entry, database)
        case let fact as InstrumentRegistered: try project(fact, entry, database)
        case let fact as VersionPublished: try project(fact, entry, database)
        case let fact as VersionWithdrawn: try project(fact, entry, database)
        case let fact as ProvisionAdded:
            try project(fact.content, fact.instrument, fact.version, entry, database)
        case let fact as ProvisionRevised:
            try project(fact.content, fact.instrument, fact.version, entry, database)
        case let fact as ProvisionRemoved: try project(fact, entry, database)
        default: break
        }
    }
}

/// The key by which the room knows an indicator.
enum IndicatorKey {
    /// Entry that first defined it; `nil` for an unknown one.
    static func find(_ indicator: ID<Indicator>, _ database: Database) throws -> Int64? {
        try database.row(
            "SELECT entry FROM view_indicator WHERE indicator = ?", [indicator.text]
        ).map { $0[0] }
    }
}
