import Canon
import GRDB
import Records
import Store

extension ConsultationProjector {
    /// Notes what the room needs of the policy: which versions and provisions exist, and which
    /// changes have an answer or a unique point as their cause.
    func projectPolicy(_ fact: any Fact, _ index: Int64, _ database: Database) throws {
        switch fact {
        case let fact as InstrumentRegistered:
            try database.run(
                "INSERT INTO view_consulted_instrument VALUES (?, ?)",
                [fact.instrument.text, fact.isDemonstration])
        case let fact as VersionPublished:
            try database.run(
                "INSERT INTO view_consulted_version VALUES (?, ?, ?, NULL)",
                [fact.instrument.text, fact.version, index])
        case let fact as VersionWithdrawn:
            try database.run(
                """
                UPDATE view_consulted_version SET withdrawn_by = ?
                WHERE instrument = ? AND version = ?
                """, [index, fact.instrument.text, fact.version])
        case let fact as ProvisionAdded:
            try add(fact.instrument, fact.version, fact.content.provision, database)
            try note(
                fact.causes,
                Change("added", index, fact.instrument, fact.version, fact.content.provision),
                database)
        case let fact as ProvisionRevised:
            try note(
                fact.causes,
                Change("revised", index, fact.instrument, fact.version, fact.content.provision),
                database)
        case let fact as ProvisionRemoved:
            try remove(fact.instrument, fact.version, fact.provision, database)
            try note(
                fact.causes,
                Change("removed", index, fact.instrument, fact.version, fact.provision), database)
        default: break
        }
    }

    private func add(
        _ instrument: ID<Instrument>, _ version: Int, _ provision: ID<Provision>,
        _ database: Database
    ) throws {
        try database.run(
            "INSERT INTO view_consulted_provision VALUES (?, ?, ?, NULL)",
            [instrument.text, provision.text, version])
    }

    private func remove(
        _ instrument: ID<Instrument>, _ version: Int, _ provision: ID<Provision>,
        _ database: Database
    ) throws {
        try database.run(
            """
            UPDATE view_consulted_provision SET removed_in = ?
            WHERE instrument = ? AND provision = ? AND removed_in IS NULL
            """, [version, instrument.text, provision.text])
    }

    private func note(_ causes: [Cause], _ change: Change, _ database: Database) throws {
        for cause in causes {
            guard let causeEntry = cause.entry else { continue }
            try database.run(
                "INSERT OR IGNORE INTO view_consulted_change VALUES (?, ?, ?, ?, ?, ?)",
                [
                    causeEntry, change.entry, change.instrument.text, change.version,
                    change.provision.text, change.name,
                ])
        }
    }
}

/// One change of the text.
private struct Change {
    let name: String
    let entry: Int64
    let instrument: ID<Instrument>
    let version: Int
    let provision: ID<Provision>

    init(
        _ name: String, _ entry: Int64, _ instrument: ID<Instrument>, _ version: Int,
        _ provision: ID<Provision>
    ) {
        self.name = name
        self.entry = entry
        self.instrument = instrument
        self.version = version
        self.provision = provision
    }
}
