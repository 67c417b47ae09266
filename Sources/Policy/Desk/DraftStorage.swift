import Canon
import GRDB
import Records
import Store

/// Reads and writes a draft's rows; only rows that changed are written, and each remembers the
/// revision that changed it.
enum DraftStorage {
    static func draft(_ instrument: ID<Instrument>, in database: Database) throws -> Draft? {
        guard
            let row = try database.row(
                """
                SELECT version, base_version, revision, stage, label, state
                FROM desk_draft WHERE instrument = ?
                """, [instrument.text])
        else { return nil }
        let provisions = try database.rows(
            """
            SELECT content, causes, derived_from FROM desk_draft_provision
            WHERE instrument = ? ORDER BY position, provision
            """, [instrument.text]
        ).map { row in
            DraftProvision(
                content: try RecordText.part(row[0]), causes: try RecordText.parts(row[1]),
                derivedFrom: try RecordText.ids(row[2]))
        }
        let removals = try database.rows(
            """
            SELECT provision, carried_to, causes FROM desk_draft_removal
            WHERE instrument = ? ORDER BY provision
            """, [instrument.text]
        ).map { row in
            DraftRemoval(
                provision: try row.id(0), carriedTo: try RecordText.ids(row[1]),
                causes: try RecordText.parts(row[2]))
        }
        return Draft(
            instrument: instrument, version: row[0], baseVersion: row[1], revision: row[2],
            stage: try row.word(3), label: try row.texts(4),
            state: try row.word(5), provisions: provisions, removals: removals)
    }

    /// Stores a draft that was `before` until now (`nil`: it was not there).
    static func store(_ draft: Draft, replacing before: Draft?, in database: Database) throws {
        try database.run(
            """
            INSERT INTO desk_draft VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (instrument) DO UPDATE SET
                revision = excluded.revision, stage = excluded.stage, label = excluded.label,
                state = excluded.state
            """,
            [
                draft.instrument.text, draft.version, draft.baseVersion, draft.revision,
                draft.stage.rawValue, draft.label.column, draft.state.rawValue,
            ])
        try storeProvisions(draft, replacing: before?.provisions ?? [], in: database)
        try storeRemovals(draft, replacing: before?.removals ?? [], in: database)
    }

    private static func storeProvisions(
        _ draft: Draft, replacing before: [DraftProvision], in database: Database
    ) throws {
        let old = Dictionary(
            before.map { ($0.content.provision, $0.recordValue) },
            uniquingKeysWith: { first, _ in first })
        let present = Set(draft.provisions.map(\.content.provision))
        for provision in before.map(\.content.provision) where !present.contains(provision) {
            try database.run(
                "DELETE FROM desk_draft_provision WHERE instrument = ? AND provision = ?",
                [draft.instrument.text, provision.text])
        }
        for item in draft.provisions where old[item.content.provision] != item.recordValue {
            try database.run(
                "INSERT OR REPLACE INTO desk_draft_provision VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    draft.instrument.text, item.content.provision.text, item.content.position,
                    RecordText.of(item.content), RecordText.of(item.causes),
                    RecordText.of(item.derivedFrom), draft.revision,
                ])
        }
    }

    private static func storeRemovals(
        _ draft: Draft, replacing before: [DraftRemoval], in database: Database
    ) throws {
        let old = Dictionary(
            before.map { ($0.provision, $0.recordValue) }, uniquingKeysWith: { first, _ in first })
        let present = Set(draft.removals.map(\.provision))
        for provision in before.map(\.provision) where !present.contains(provision) {
            try database.run(
                "DELETE FROM desk_draft_removal WHERE instrument = ? AND provision = ?",
                [draft.instrument.text, provision.text])
        }
        for removal in draft.removals where old[removal.provision] != removal.recordValue {
            try database.run(
                "INSERT OR REPLACE INTO desk_draft_removal VALUES (?, ?, ?, ?, ?)",
                [
                    draft.instrument.text, removal.provision.text,
                    RecordText.of(removal.carriedTo), RecordText.of(removal.causes),
                    draft.revision,
                ])
        }
    }

    /// What was saved after a revision, in document order, removed ones last.
    static func changed(
        since revision: Int, _ instrument: ID<Instrument>, in database: Database
    ) throws -> [ID<Provision>] {
        let kept = try database.rows(
            """
            SELECT provision FROM desk_draft_provision
            WHERE instrument = ? AND revision > ? ORDER BY position, provision
            """, [instrument.text, revision])
        let removed = try database.rows(
            """
            SELECT provision FROM desk_draft_removal
            WHERE instrument = ? AND revision > ? ORDER BY provision
            """, [instrument.text, revision])
        return try (kept + removed).map { try $0.id(0) }
    }

    static func delete(_ instrument: ID<Instrument>, in database: Database) throws {
        for table in ["desk_draft_provision", "desk_draft_removal", "desk_draft"] {
            try database.run(
                "DELETE FROM \(table) WHERE instrument = ?", [instrument.text])
        }
    }

    static func setState(
        _ state: Draft.State, _ instrument: ID<Instrument>, in database: Database
    ) throws {
        try database.run(
            "UPDATE desk_draft SET state = ? WHERE instrument = ?",
            [state.rawValue, instrument.text])
    }
}
