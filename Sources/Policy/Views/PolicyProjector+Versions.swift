import Canon
import GRDB
import Records
import Store

/// Changes arrive before the version they make; the version then copies the one before it and
/// applies them.
extension PolicyProjector {
    func change(
        _ kind: ChangeKind, _ content: ProvisionContent, _ instrument: ID<Instrument>,
        _ version: Int, from sources: [ID<Provision>], _ entry: Entry, _ database: Database
    ) throws {
        try database.run(
            "INSERT INTO view_change VALUES (?, ?, ?, ?, ?, ?, ?, ?, '[]')",
            [
                Int64(entry.index), instrument.text, version, content.provision.text,
                kind.rawValue, content.position, RecordText.of(content), RecordText.of(sources),
            ])
    }

    func remove(_ fact: ProvisionRemoved, _ entry: Entry, _ database: Database) throws {
        try database.run(
            "INSERT INTO view_change VALUES (?, ?, ?, ?, 'removed', NULL, NULL, '[]', ?)",
            [
                Int64(entry.index), fact.instrument.text, fact.version, fact.provision.text,
                RecordText.of(fact.carriedTo),
            ])
    }

    func explain(_ causes: [Cause], _ entry: Entry, _ database: Database) throws {
        for (ordinal, cause) in causes.enumerated() {
            try database.run(
                "INSERT INTO view_change_cause VALUES (?, ?, ?, ?, ?)",
                [
                    Int64(entry.index), ordinal, cause.type.rawValue, cause.entry,
                    cause.note.column,
                ])
        }
    }

    func publish(_ fact: VersionPublished, _ entry: Entry, _ database: Database) throws {
        let place: StatementArguments = [fact.instrument.text, fact.version]
        try database.run(
            """
            INSERT INTO view_provision
            SELECT instrument, version + 1, provision, position, changed_in FROM view_provision
            WHERE instrument = ?1 AND version = ?2 - 1 AND provision NOT IN (
                SELECT provision FROM view_change WHERE instrument = ?1 AND version = ?2)
            """, place)
        try database.run(
            """
            INSERT OR REPLACE INTO view_provision
            SELECT instrument, version, provision, position, entry FROM view_change
            WHERE instrument = ?1 AND version = ?2 AND kind <> 'removed' ORDER BY entry
            """, place)
        try database.run(
            "INSERT INTO view_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)",
            [
                fact.instrument.text, fact.version, fact.stage.rawValue, fact.label.column,
                Int64(entry.index), entry.at.milliseconds, fact.provisionCount,
                fact.textDigest.hex, fact.scheduledBy,
            ])
        guard let scheduledBy = fact.scheduledBy, scheduledBy >= 0 else { return }
        try database.run(
            "UPDATE view_schedule SET state = 'published', ended_entry = ? WHERE entry = ?",
            [Int64(entry.index), scheduledBy])
        // What was committed to may now be compared with what came out.
        try LogProjector.disclose(entry: UInt64(scheduledBy), member: "draft", in: database)
    }

    func withdraw(_ fact: VersionWithdrawn, _ entry: Entry, _ database: Database) throws {
        try database.run(
            """
            UPDATE view_version
            SET withdrawn_entry = ?, withdrawn_at_ms = ?, withdrawn_reason = ?
            WHERE instrument = ? AND version = ? AND withdrawn_entry IS NULL
            """,
            [
                Int64(entry.index), entry.at.milliseconds, fact.reason.column,
                fact.instrument.text, fact.version,
            ])
    }
}
