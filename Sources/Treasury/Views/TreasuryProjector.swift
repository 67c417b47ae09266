package import GRDB
package import Records
package import Store

/// Writes the tables of the treasury room.
package struct TreasuryProjector: Projector {
    package init() {}

    package let tables: [ViewTable] = []

    package func project(_ entry: Entry, into database: Database) throws {}
}
