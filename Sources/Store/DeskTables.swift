import Canon
package import GRDB

/// Ordinary mutable rows that belong to no room: settings, sign-ins, used form tokens.
package enum DeskTables {
    static let statements = [
        """
        CREATE TABLE IF NOT EXISTS desk_setting (
            name TEXT PRIMARY KEY, value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS desk_form_token (
            token TEXT PRIMARY KEY, first_entry INTEGER NOT NULL, entry_count INTEGER NOT NULL,
            used_at_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS desk_session (
            digest TEXT PRIMARY KEY, office TEXT NOT NULL, expires_at_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS desk_session_key (
            digest TEXT PRIMARY KEY, verifier_key TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS desk_used_challenge (
            digest TEXT PRIMARY KEY, expires_at_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS desk_sign_in (
            digest TEXT PRIMARY KEY, office TEXT NOT NULL, expires_at_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
    ]

    /// Stores a setting.
    package static func set(_ name: String, to value: String, in database: Database) throws {
        try database.run("INSERT OR REPLACE INTO desk_setting VALUES (?, ?)", [name, value])
    }

    /// A stored setting.
    package static func setting(_ name: String, in database: Database) throws -> String? {
        try database.row("SELECT value FROM desk_setting WHERE name = ?", [name])?[0]
    }
}
