import GRDB

/// Where sealed payloads lie.
///
/// A box is written behind the last one and never moves, so that zeros written over it leave no
/// older copy in a page: a b-tree that moves rows between its pages leaves what was there before
/// in the unused part of the page, even with `secure_delete`. What moves, places in entries, is
/// no secret.
enum VaultTables {
    static let statements = [
        """
        CREATE TABLE IF NOT EXISTS vault_box (
            box INTEGER PRIMARY KEY, sealed BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE IF NOT EXISTS vault_payload (
            entry INTEGER NOT NULL, member TEXT NOT NULL, box INTEGER NOT NULL UNIQUE,
            PRIMARY KEY (entry, member)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS vault_derived (
            entry INTEGER NOT NULL, member TEXT NOT NULL, name TEXT NOT NULL,
            box INTEGER NOT NULL UNIQUE, PRIMARY KEY (entry, member, name)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS vault_key (
            id INTEGER PRIMARY KEY CHECK (id = 1), key_id TEXT NOT NULL, alias_key BLOB NOT NULL
        ) STRICT
        """,
    ]

    /// Creates what is missing. Payloads of an older database, which lay beside their places, get
    /// boxes; the pages they leave are overwritten.
    static func create(in database: Database) throws {
        let isOlder =
            try database.row(
                "SELECT 1 FROM pragma_table_info('vault_payload') WHERE name = 'sealed'") != nil
        if isOlder {
            try database.execute(sql: "ALTER TABLE vault_payload RENAME TO vault_payload_older")
        }
        for sql in statements { try database.execute(sql: sql) }
        guard isOlder else { return }
        try database.execute(
            sql: """
                INSERT INTO vault_box (sealed)
                SELECT sealed FROM vault_payload_older ORDER BY entry, member;
                INSERT INTO vault_payload (entry, member, box)
                SELECT entry, member, row_number() OVER (ORDER BY entry, member)
                FROM vault_payload_older;
                DROP TABLE vault_payload_older
                """)
        try Vault.markForCleaning(in: database)
    }

    /// Moves all payloads through `change` into fresh tables, in order of their places; the pages
    /// of the old ones are overwritten. A payload that `change` gives up is not taken along, nor is
    /// what was computed from payloads.
    ///
    /// - Returns: how many were taken along.
    static func rewrite(
        in database: Database, _ change: (_ sealed: Row) throws -> DatabaseValue
    ) throws -> Int {
        for name in ["vault_box", "vault_payload"] {
            try database.execute(sql: "ALTER TABLE \(name) RENAME TO \(name)_former")
        }
        for sql in statements { try database.execute(sql: sql) }
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT p.entry, p.member, b.sealed
                FROM vault_payload_former p JOIN vault_box_former b ON b.box = p.box
                ORDER BY p.entry, p.member
                """)
        var count = 0
        while let row = try rows.next() {
            try database.run("INSERT INTO vault_box (sealed) VALUES (?)", [try change(row)])
            try database.run(
                "INSERT INTO vault_payload (entry, member, box) VALUES (?, ?, ?)",
                [row[0] as Int64, row[1] as String, database.lastInsertedRowID])
            count += 1
        }
        for name in ["vault_payload", "vault_box"] {
            try database.execute(sql: "DROP TABLE \(name)_former")
        }
        try database.run("DELETE FROM vault_derived")
        return count
    }
}
