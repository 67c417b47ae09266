import Store

/// The tables of the policy room. Texts, identifiers and whole provisions are canonical JSON.
enum PolicyTables {
    static let all = instruments + provisions + consultations

    private static let instruments = [
        ViewTable(
            "view_instrument", order: "instrument",
            """
            CREATE TABLE view_instrument (
                instrument TEXT PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL,
                type TEXT NOT NULL, replaces TEXT, demonstration INTEGER NOT NULL,
                entry INTEGER NOT NULL UNIQUE, registered_at_ms INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX view_instrument_replaces ON view_instrument (replaces)"),
        ViewTable(
            "view_version", order: "instrument, version",
            """
            CREATE TABLE view_version (
                instrument TEXT NOT NULL, version INTEGER NOT NULL, stage TEXT NOT NULL,
                label TEXT NOT NULL, entry INTEGER NOT NULL, published_at_ms INTEGER NOT NULL,
                provision_count INTEGER NOT NULL, text_digest TEXT NOT NULL, scheduled_by INTEGER,
                withdrawn_entry INTEGER, withdrawn_at_ms INTEGER, withdrawn_reason TEXT,
                PRIMARY KEY (instrument, version)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_schedule", order: "entry",
            """
            CREATE TABLE view_schedule (
                entry INTEGER PRIMARY KEY, instrument TEXT NOT NULL, version INTEGER NOT NULL,
                publish_at_ms INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'published', 'cancelled')),
                ended_entry INTEGER, reason TEXT
            ) STRICT
            """,
            "CREATE INDEX view_schedule_instrument ON view_schedule (instrument, state)"),
        ViewTable(
            "view_goal_fate", order: "entry",
            """
            CREATE TABLE view_goal_fate (
                entry INTEGER PRIMARY KEY, instrument TEXT NOT NULL, goal TEXT NOT NULL,
                fate TEXT NOT NULL, reason TEXT NOT NULL, carried_to TEXT NOT NULL,
                decided_at_ms INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX view_goal_fate_goal ON view_goal_fate (instrument, goal, entry)"),
    ]

    /// A version keeps, for each of its provisions, the change that gave it its present content.
    private static let provisions = [
        ViewTable(
            "view_change", order: "entry",
            """
            CREATE TABLE view_change (
                entry INTEGER PRIMARY KEY, instrument TEXT NOT NULL, version INTEGER NOT NULL,
                provision TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('added', 'revised', 'removed')),
                position INTEGER, content TEXT, derived_from TEXT NOT NULL,
                carried_to TEXT NOT NULL
            ) STRICT
            """,
            "CREATE INDEX view_change_version ON view_change (instrument, version, provision)",
            "CREATE INDEX view_change_provision ON view_change (instrument, provision, entry)"),
        ViewTable(
            "view_change_cause", order: "entry, ordinal",
            """
            CREATE TABLE view_change_cause (
                entry INTEGER NOT NULL, ordinal INTEGER NOT NULL, type TEXT NOT NULL,
                cause_entry INTEGER, note TEXT NOT NULL, PRIMARY KEY (entry, ordinal)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX view_change_cause_entry ON view_change_cause (cause_entry)"),
        ViewTable(
            "view_provision", order: "instrument, version, provision",
            """
            CREATE TABLE view_provision (
                instrument TEXT NOT NULL, version INTEGER NOT NULL, provision TEXT NOT NULL,
                position INTEGER NOT NULL, changed_in INTEGER NOT NULL,
                PRIMARY KEY (instrument, version, provision)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX view_provision_place ON view_provision (instrument, version, position)"),
    ]

    private static let consultations = [
        ViewTable(
            "view_policy_consultation", order: "consultation",
            """
            CREATE TABLE view_policy_consultation (
                consultation TEXT PRIMARY KEY, instrument TEXT NOT NULL, entry INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_policy_round", order: "consultation, round",
            """
            CREATE TABLE view_policy_round (
                consultation TEXT NOT NULL, round INTEGER NOT NULL, instrument TEXT NOT NULL,
                version INTEGER NOT NULL, opened_entry INTEGER NOT NULL, closed_entry INTEGER,
                PRIMARY KEY (consultation, round)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX view_policy_round_instrument ON view_policy_round (instrument)"),
        ViewTable(
            "view_cause_entry", order: "entry",
            """
            CREATE TABLE view_cause_entry (
                entry INTEGER PRIMARY KEY, instrument TEXT NOT NULL, consultation TEXT NOT NULL,
                round INTEGER NOT NULL, type TEXT NOT NULL, answer TEXT, subject TEXT NOT NULL,
                words TEXT NOT NULL, provisions TEXT NOT NULL, revised_by INTEGER
            ) STRICT
            """,
            "CREATE INDEX view_cause_entry_instrument ON view_cause_entry (instrument)"),
    ]
}
