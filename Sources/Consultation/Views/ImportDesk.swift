import Canon
import GRDB
import Records
import Store

/// Which rows of which source were imported already. A desk table, because source keys may be
/// personal and are nobody's business.
enum ImportDesk {
    static let table = """
        CREATE TABLE IF NOT EXISTS desk_import (
            consultation TEXT NOT NULL, round INTEGER NOT NULL, source_key TEXT NOT NULL,
            submission TEXT NOT NULL, PRIMARY KEY (consultation, round, source_key)
        ) STRICT, WITHOUT ROWID
        """

    /// Those of the keys that a round has.
    static func imported(
        _ keys: [String], in key: RoundKey, _ database: Database
    ) throws -> Set<String> {
        var found: Set<String> = []
        for source in keys {
            let row = try database.row(
                """
                SELECT 1 FROM desk_import
                WHERE consultation = ? AND round = ? AND source_key = ?
                """, [key.consultation.text, key.round, source])
            if row != nil { found.insert(source) }
        }
        return found
    }

    static func note(
        _ source: String, _ submission: ID<Submission>, in key: RoundKey, _ database: Database
    ) throws {
        try database.run(
            "INSERT INTO desk_import VALUES (?, ?, ?, ?)",
            [key.consultation.text, key.round, source, submission.text])
    }
}
