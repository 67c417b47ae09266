import Canon
package import GRDB
package import Records

/// Views about the log itself: whose it is, and which payloads anybody may read.
package struct LogProjector: Projector {
    package init() {}

    package let tables =
        [
            ViewTable(
                "view_site", order: "id",
                """
                CREATE TABLE view_site (
                    id INTEGER PRIMARY KEY CHECK (id = 1),
                    origin TEXT NOT NULL, title_en TEXT NOT NULL, title_ur TEXT NOT NULL,
                    country TEXT NOT NULL, time_zone TEXT NOT NULL, demonstration INTEGER NOT NULL
                ) STRICT
                """),
            ViewTable(
                "view_disclosed", order: "entry, member",
                """
                CREATE TABLE view_disclosed (
                    entry INTEGER NOT NULL, member TEXT NOT NULL, PRIMARY KEY (entry, member)
                ) STRICT, WITHOUT ROWID
                """),
            ViewTable(
                "view_erasure", order: "entry, member",
                """
                CREATE TABLE view_erasure (
                    entry INTEGER NOT NULL, member TEXT NOT NULL, ground TEXT NOT NULL,
                    erased_by INTEGER NOT NULL, PRIMARY KEY (entry, member)
                ) STRICT, WITHOUT ROWID
                """),
        ] + LogProjector.keyTables

    package func project(_ entry: Entry, into database: Database) throws {
        switch entry.fact {
        case let fact as LogStarted:
            try database.run(
                "INSERT INTO view_site VALUES (1, ?, ?, ?, ?, ?, ?)",
                [
                    fact.origin, fact.title[.english] ?? "", fact.title[.urdu] ?? "", fact.country,
                    fact.timeZone, fact.isDemonstration,
                ])
        case let fact as PayloadErased:
            try database.run(
                "DELETE FROM view_disclosed WHERE entry = ? AND member = ?",
                [fact.entry, fact.member])
            try database.run(
                "INSERT OR IGNORE INTO view_erasure VALUES (?, ?, ?, ?)",
                [fact.entry, fact.member, fact.ground.rawValue, Int64(entry.index)])
        default: try projectKeys(entry, into: database)
        }
    }

    /// Lets anybody read the payload behind a commitment, unless it was erased before.
    package static func disclose(
        entry: UInt64, member: String, in database: Database
    ) throws {
        try database.run(
            """
            INSERT OR IGNORE INTO view_disclosed SELECT ?1, ?2 WHERE NOT EXISTS
                (SELECT 1 FROM view_erasure WHERE entry = ?1 AND member = ?2)
            """, [Int64(entry), member])
    }
}
