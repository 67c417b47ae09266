import Canon
import GRDB
import Records
import Store

/// Which rows of which source were imported already.
///
/// Source keys may be personal (a name, a number of a letter), and are needed only to know the
/// same row again: in their place stand aliases that nobody can trace without the vault's key.
struct ImportDesk {
    static let table = """
        CREATE TABLE IF NOT EXISTS desk_imported (
            consultation TEXT NOT NULL, round INTEGER NOT NULL, alias TEXT NOT NULL,
            submission TEXT NOT NULL, PRIMARY KEY (consultation, round, alias)
        ) STRICT, WITHOUT ROWID
        """

    private let database: Database
    private let aliases: Vault.Aliases

    init(_ transaction: borrowing WriteTransaction) throws {
        database = transaction.database
        aliases = try transaction.vault.aliases(in: transaction.database)
        try adoptOlderKeys()
    }

    /// Those of the keys that a round has.
    func imported(_ keys: [String], in key: RoundKey) throws -> Set<String> {
        var found: Set<String> = []
        for source in keys {
            let row = try database.row(
                """
                SELECT 1 FROM desk_imported WHERE consultation = ? AND round = ? AND alias = ?
                """, [key.consultation.text, key.round, aliases.alias(of: source)])
            if row != nil { found.insert(source) }
        }
        return found
    }

    func note(_ source: String, _ submission: ID<Submission>, in key: RoundKey) throws {
        try database.run(
            "INSERT INTO desk_imported VALUES (?, ?, ?, ?)",
            [
                key.consultation.text, key.round, aliases.alias(of: source), submission.text,
            ])
    }

    /// Unties an erased submission from its row. The alias stays, so that a repeated import does
    /// not bring the words back.
    func forget(_ submission: ID<Submission>) throws {
        try database.run(
            "UPDATE desk_imported SET submission = '' WHERE submission = ?", [submission.text])
    }

    /// Source keys as they were, written out, in databases made earlier.
    private func adoptOlderKeys() throws {
        guard try database.tableExists("desk_import") else { return }
        let rows = try database.rows(
            """
            SELECT consultation, round, source_key, submission FROM desk_import
            ORDER BY consultation, round, source_key
            """)
        for row in rows {
            let (consultation, round, source): (String, Int, String) = (row[0], row[1], row[2])
            try database.run(
                "INSERT OR IGNORE INTO desk_imported VALUES (?, ?, ?, ?)",
                [consultation, round, aliases.alias(of: source), row[3] as String])
        }
        try database.execute(sql: "DROP TABLE desk_import")
        try Vault.markForCleaning(in: database)
    }
}
