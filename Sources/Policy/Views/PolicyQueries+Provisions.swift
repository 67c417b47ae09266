package import Canon
import GRDB
package import Records
import Store

extension PolicyQueries {
    /// The provisions of a version in document order.
    package func provisions(
        _ instrument: ID<Instrument>, version: Int
    ) throws -> [VersionedProvision] {
        try database.rows(
            """
            SELECT view_change.content, view_provision.changed_in
            FROM view_provision JOIN view_change ON view_change.entry = view_provision.changed_in
            WHERE view_provision.instrument = ? AND view_provision.version = ?
            ORDER BY view_provision.position, view_provision.provision
            """, [instrument.text, version]
        ).map { VersionedProvision(content: try RecordText.part($0[0]), changedIn: $0[1]) }
    }

    /// A provision as a version has it, or `nil`.
    package func provision(
        _ provision: ID<Provision>, of instrument: ID<Instrument>, version: Int
    ) throws -> VersionedProvision? {
        try database.row(
            """
            SELECT view_change.content, view_provision.changed_in
            FROM view_provision JOIN view_change ON view_change.entry = view_provision.changed_in
            WHERE view_provision.instrument = ? AND view_provision.version = ?
                AND view_provision.provision = ?
            """, [instrument.text, version, provision.text]
        ).map { VersionedProvision(content: try RecordText.part($0[0]), changedIn: $0[1]) }
    }

    /// The life of a provision, oldest first.
    package func history(
        _ instrument: ID<Instrument>, _ provision: ID<Provision>
    ) throws -> [ProvisionState] {
        try database.rows(
            """
            SELECT view_change.version, view_change.content, view_change.entry, view_change.kind,
                view_change.derived_from, view_change.carried_to, view_version.published_at_ms,
                view_version.withdrawn_entry IS NOT NULL
            FROM view_change JOIN view_version USING (instrument, version)
            WHERE view_change.instrument = ? AND view_change.provision = ?
            ORDER BY view_change.entry
            """, [instrument.text, provision.text]
        ).map { row in
            ProvisionState(
                version: row[0], publishedAt: row.instant(6),
                content: try (row[1] as String?).map { try RecordText.part($0) }, entry: row[2],
                kind: try row.word(3), causes: try causes(ofChange: row[2]),
                derivedFrom: try RecordText.ids(row[4]), carriedTo: try RecordText.ids(row[5]),
                isWithdrawn: row[7])
        }
    }

    /// What a version changed, in the order of the entries.
    package func changes(
        _ instrument: ID<Instrument>, version: Int
    ) throws -> [VersionChange] {
        try changes(
            where: "view_change.instrument = ? AND view_change.version = ?",
            [instrument.text, version])
    }

    /// What an answer, or a unique point, changed in any instrument.
    package func changesCausedBy(entry: Int) throws -> [VersionChange] {
        try changes(
            where: """
                view_change.entry IN (
                    SELECT entry FROM view_change_cause WHERE cause_entry = ?)
                """, [entry])
    }

    /// The change that an entry records, or `nil`.
    package func change(entry: Int) throws -> VersionChange? {
        try changes(where: "view_change.entry = ?", [entry]).first
    }

    private func changes(
        where condition: String, _ arguments: StatementArguments
    ) throws -> [VersionChange] {
        try database.rows(
            """
            SELECT view_change.instrument, view_change.version, view_change.provision,
                view_change.kind, earlier.content, view_change.content, view_change.entry,
                view_change.derived_from, view_change.carried_to
            FROM view_change
            LEFT JOIN view_provision ON view_provision.instrument = view_change.instrument
                AND view_provision.version = view_change.version - 1
                AND view_provision.provision = view_change.provision
            LEFT JOIN view_change AS earlier ON earlier.entry = view_provision.changed_in
            WHERE \(condition) ORDER BY view_change.entry
            """, arguments
        ).map { row in
            VersionChange(
                instrument: try row.id(0), version: row[1],
                provision: try row.id(2), kind: try row.word(3),
                before: try (row[4] as String?).map { try RecordText.part($0) },
                after: try (row[5] as String?).map { try RecordText.part($0) }, entry: row[6],
                causes: try causes(ofChange: row[6]), derivedFrom: try RecordText.ids(row[7]),
                carriedTo: try RecordText.ids(row[8]))
        }
    }

    private func causes(ofChange entry: Int) throws -> [Cause] {
        try database.rows(
            """
            SELECT type, cause_entry, note FROM view_change_cause
            WHERE entry = ? ORDER BY ordinal
            """, [entry]
        ).map { row in
            Cause(
                type: try row.word(0), entry: row[1],
                note: try row.texts(2))
        }
    }
}
