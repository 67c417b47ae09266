package import Canon
package import GRDB
package import Records
import Store

/// Questions to the views of the policy room; answers are plain values with entry numbers.
package struct PolicyQueries {
    let database: Database

    package init(_ database: Database) { self.database = database }

    /// All instruments in the order of their registration.
    package func instruments() throws -> [RegisteredInstrument] {
        try database.rows("\(Self.selectInstrument) ORDER BY entry").map(instrument)
    }

    /// An instrument, or `nil`.
    package func instrument(_ id: ID<Instrument>) throws -> RegisteredInstrument? {
        try database.row("\(Self.selectInstrument) WHERE instrument = ?", [id.text])
            .map(instrument)
    }

    private static let selectInstrument = """
        SELECT instrument, title, summary, type, replaces, demonstration, entry, registered_at_ms,
            (SELECT newer.instrument FROM view_instrument AS newer
                WHERE newer.replaces = view_instrument.instrument ORDER BY newer.entry LIMIT 1)
        FROM view_instrument
        """

    private func instrument(_ row: Row) throws -> RegisteredInstrument {
        let id: ID<Instrument> = try row.id(0)
        return RegisteredInstrument(
            id: id, title: try row.texts(1), summary: try row.texts(2),
            type: row[3], replaces: try row.optionalID(4),
            replacedBy: try row.optionalID(8),
            isDemonstration: row[5], entry: row[6],
            registeredAt: row.instant(7), versions: try versions(id))
    }

    /// All versions of an instrument, newest first.
    package func versions(_ instrument: ID<Instrument>) throws -> [PublishedVersion] {
        try database.rows(
            """
            SELECT version, stage, label, entry, published_at_ms, provision_count, text_digest,
                scheduled_by, withdrawn_entry, withdrawn_at_ms, withdrawn_reason
            FROM view_version WHERE instrument = ? ORDER BY version DESC
            """, [instrument.text]
        ).map { row in
            PublishedVersion(
                instrument: instrument, number: row[0], stage: try row.word(1),
                label: try row.texts(2), entry: row[3],
                publishedAt: row.instant(4), provisionCount: row[5],
                textDigest: try row.digest(6), scheduledBy: row[7],
                withdrawal: try (row[8] as Int?).map { entry in
                    PublishedVersion.Withdrawal(
                        entry: entry, at: row.instant(9),
                        reason: try row.texts(10))
                })
        }
    }

    /// A version, or `nil`.
    package func version(
        _ number: Int, of instrument: ID<Instrument>
    ) throws -> PublishedVersion? {
        try versions(instrument).first { $0.number == number }
    }

    /// Number of the version published last, withdrawn or not; 0 before the first.
    package func newestVersion(_ instrument: ID<Instrument>) throws -> Int {
        try database.count(
            "SELECT max(version) FROM view_version WHERE instrument = ?", [instrument.text])
    }

    /// Number of the newest version that still stands; 0 where none does.
    package func currentVersion(_ instrument: ID<Instrument>) throws -> Int {
        try database.count(
            """
            SELECT max(version) FROM view_version
            WHERE instrument = ? AND withdrawn_entry IS NULL
            """, [instrument.text])
    }
}
