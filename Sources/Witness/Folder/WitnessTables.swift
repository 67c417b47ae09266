/// The tables of a witness's database. SQLite itself refuses what a witness must never do.
enum WitnessTables {
    /// `SWIT`: no other program's database is taken for a witness's.
    static let applicationID = 0x5357_4954
    static let version = 1

    static let statements = [
        // The keys that the database was made with; see WitnessFolder.
        """
        CREATE TABLE witness_key (
            vkey TEXT NOT NULL PRIMARY KEY,
            position INTEGER NOT NULL UNIQUE
        ) STRICT
        """,
        """
        CREATE TABLE witness_log (
            position INTEGER PRIMARY KEY,
            origin TEXT NOT NULL,
            vkey TEXT NOT NULL,
            UNIQUE (origin, vkey)
        ) STRICT
        """,
        """
        CREATE TABLE witness_head (
            origin TEXT NOT NULL PRIMARY KEY,
            size INTEGER NOT NULL CHECK (size >= 0),
            root BLOB NOT NULL CHECK (length(root) = 32),
            note BLOB NOT NULL,
            at INTEGER NOT NULL CHECK (at > 0)
        ) STRICT
        """,
        """
        CREATE TRIGGER witness_head_grows BEFORE UPDATE ON witness_head
        WHEN NEW.origin <> OLD.origin OR NEW.size < OLD.size OR NEW.at < OLD.at
            OR (NEW.size = OLD.size AND NEW.root <> OLD.root)
        BEGIN SELECT RAISE(ABORT, 'a witness never goes back'); END
        """,
        """
        CREATE TRIGGER witness_head_stays BEFORE DELETE ON witness_head
        BEGIN SELECT RAISE(ABORT, 'a witness never forgets'); END
        """,
        """
        CREATE TABLE witness_fork (
            origin TEXT NOT NULL,
            size INTEGER NOT NULL CHECK (size >= 0),
            root BLOB NOT NULL CHECK (length(root) = 32),
            note BLOB NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (origin, size, root)
        ) STRICT
        """,
    ]
}
