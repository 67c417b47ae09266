import Canon
import GRDB
import Records
import Store

/// Notes what the room needs of the policy: each provision's heading, objective and indicators,
/// from the version that has them so until the one that has them no longer.
extension DeliveryProjector {
    func project(_ fact: InstrumentRegistered, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_measured_instrument VALUES (?, ?, ?, ?)",
            [Int64(entry.index), fact.instrument.text, fact.title.column, fact.isDemonstration])
    }

    func project(_ fact: VersionPublished, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_measured_version VALUES (?, ?, ?, ?, NULL)",
            [Int64(entry.index), fact.instrument.text, fact.version, fact.stage.rawValue])
    }

    func project(_ fact: VersionWithdrawn, _ entry: Entry, _ database: Database) throws {
        try database.run(
            """
            UPDATE view_measured_version SET withdrawn_by = ? WHERE instrument = ? AND version = ?
            """, [Int64(entry.index), fact.instrument.text, fact.version])
    }

    func project(
        _ content: ProvisionContent, _ instrument: ID<Instrument>, _ version: Int,
        _ entry: Entry, _ database: Database
    ) throws {
        try end(content.provision, instrument, version, database)
        try database.run(
            """
            INSERT OR REPLACE INTO view_measured_provision VALUES
                (?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                instrument.text, content.provision.text, version, Int64(entry.index),
                content.parent?.text, content.position, content.number, content.heading.column,
                content.objective.column, content.owner, content.due, content.indicators.column,
            ])
    }

    func project(_ fact: ProvisionRemoved, _ entry: Entry, _ database: Database) throws {
        try end(fact.provision, fact.instrument, fact.version, database)
    }

    private func end(
        _ provision: ID<Provision>, _ instrument: ID<Instrument>, _ version: Int,
        _ database: Database
    ) throws {
        try database.run(
            """
            UPDATE view_measured_provision SET until_version = ?
            WHERE instrument = ? AND provision = ? AND until_version IS NULL
                AND since_version < ?
            """, [version, instrument.text, provision.text, version])
    }
}
