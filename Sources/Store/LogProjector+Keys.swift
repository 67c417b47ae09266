import Canon
import GRDB
import Records

/// Views of who signs, who watches and who speaks for an office, each with its history.
extension LogProjector {
    static let keyTables: [ViewTable] = [
        ViewTable(
            "view_log_key", order: "entry",
            """
            CREATE TABLE view_log_key (
                entry INTEGER PRIMARY KEY, verifier_key TEXT NOT NULL, previous_key TEXT,
                cause TEXT, is_second INTEGER NOT NULL
            ) STRICT
            """),
        ViewTable(
            "view_witness_policy", order: "entry",
            """
            CREATE TABLE view_witness_policy (
                entry INTEGER PRIMARY KEY, at INTEGER NOT NULL, policy TEXT NOT NULL,
                reason_en TEXT NOT NULL, reason_ur TEXT NOT NULL
            ) STRICT
            """),
        ViewTable(
            "view_witness_term", order: "entry, position",
            """
            CREATE TABLE view_witness_term (
                entry INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
                organisation_en TEXT NOT NULL, organisation_ur TEXT NOT NULL,
                is_simulated INTEGER NOT NULL, PRIMARY KEY (entry, position)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_office_key", order: "verifier_key",
            """
            CREATE TABLE view_office_key (
                verifier_key TEXT PRIMARY KEY, office TEXT NOT NULL, registered_by INTEGER NOT NULL,
                withdrawn_by INTEGER, cause TEXT
            ) STRICT, WITHOUT ROWID
            """),
    ]

    func projectKeys(_ entry: Entry, into database: Database) throws {
        let index = Int64(entry.index)
        switch entry.fact {
        case let fact as LogKeyAnnounced:
            try database.run(
                "INSERT INTO view_log_key VALUES (?, ?, NULL, NULL, 0)", [index, fact.verifierKey])
        case let fact as LogKeyRotated:
            try database.run(
                "INSERT INTO view_log_key VALUES (?, ?, ?, ?, 0)",
                [index, fact.verifierKey, fact.previousKey, fact.cause.rawValue])
        case let fact as CosigningKeyAnnounced:
            try database.run(
                "INSERT INTO view_log_key VALUES (?, ?, NULL, NULL, 1)", [index, fact.verifierKey])
        case let fact as WitnessPolicyAdopted: try projectPolicy(fact, entry, database)
        case let fact as OfficerKeyRegistered:
            try withdraw(fact.replacedKey, by: index, .planned, database)
            try database.run(
                "INSERT OR IGNORE INTO view_office_key VALUES (?, ?, ?, NULL, NULL)",
                [fact.verifierKey, fact.office, index])
        case let fact as OfficerKeyRevoked:
            try withdraw(fact.verifierKey, by: index, fact.cause, database)
        default: break
        }
    }

    private func projectPolicy(
        _ fact: WitnessPolicyAdopted, _ entry: Entry, _ database: Database
    ) throws {
        let index = Int64(entry.index)
        try database.run(
            "INSERT INTO view_witness_policy VALUES (?, ?, ?, ?, ?)",
            [
                index, entry.at.milliseconds, fact.policy, fact.reason[.english] ?? "",
                fact.reason[.urdu] ?? "",
            ])
        for (position, term) in fact.witnesses.enumerated() {
            try database.run(
                "INSERT INTO view_witness_term VALUES (?, ?, ?, ?, ?, ?)",
                [
                    index, position, term.name, term.organisation[.english] ?? "",
                    term.organisation[.urdu] ?? "", term.isSimulated,
                ])
        }
    }

    private func withdraw(
        _ key: String, by index: Int64, _ cause: KeyChangeCause, _ database: Database
    ) throws {
        guard !key.isEmpty else { return }
        try database.run(
            """
            UPDATE view_office_key SET withdrawn_by = ?, cause = ?
            WHERE verifier_key = ? AND withdrawn_by IS NULL
            """, [index, cause.rawValue, key])
    }
}
