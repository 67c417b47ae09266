import Store

/// The tables of the delivery room.
///
/// Indicators are keyed by the entry that first defined them (`indicator_entry`). Numbers are keyed
/// by entry and place in the entry (`entry << 12 | ordinal`): an entry of 65,535 bytes holds fewer
/// than 4,096 cells. A cell that is of all has empty texts for area, sex and kind of area, so that
/// one index finds each cell.
enum DeliveryTables {
    static let all = indicators + observations + disputes + reports + policy

    private static let indicators = [
        ViewTable(
            "view_area", order: "entry, ordinal",
            """
            CREATE TABLE view_area (
                area TEXT PRIMARY KEY, entry INTEGER NOT NULL, ordinal INTEGER NOT NULL,
                name TEXT NOT NULL, parent TEXT, named_by INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_indicator", order: "entry",
            """
            CREATE TABLE view_indicator (
                entry INTEGER PRIMARY KEY, indicator TEXT NOT NULL UNIQUE,
                instrument TEXT NOT NULL, code TEXT NOT NULL, version INTEGER NOT NULL,
                title TEXT NOT NULL, unit_code TEXT NOT NULL, unit_name TEXT NOT NULL,
                places INTEGER NOT NULL, frequency TEXT NOT NULL, evidence TEXT NOT NULL,
                better TEXT NOT NULL, owner TEXT NOT NULL, core INTEGER NOT NULL,
                defined_by INTEGER NOT NULL, first_at_ms INTEGER NOT NULL,
                changed_at_ms INTEGER NOT NULL,
                UNIQUE (instrument, code)
            ) STRICT
            """),
        ViewTable(
            "view_definition", order: "entry",
            """
            CREATE TABLE view_definition (
                entry INTEGER PRIMARY KEY, indicator_entry INTEGER NOT NULL,
                version INTEGER NOT NULL, unit_code TEXT NOT NULL, places INTEGER NOT NULL,
                at_ms INTEGER NOT NULL, office TEXT NOT NULL, fact TEXT NOT NULL,
                UNIQUE (indicator_entry, version)
            ) STRICT
            """),
        ViewTable(
            "view_mapping", order: "indicator_entry, ordinal",
            """
            CREATE TABLE view_mapping (
                indicator_entry INTEGER NOT NULL, ordinal INTEGER NOT NULL, scheme TEXT NOT NULL,
                code TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (indicator_entry, ordinal)
            ) STRICT, WITHOUT ROWID
            """,
            lookups: [
                """
                CREATE INDEX view_mapping_scheme
                ON view_mapping (scheme, code, indicator_entry)
                """
            ]),
        ViewTable(
            "view_target", order: "entry",
            """
            CREATE TABLE view_target (
                entry INTEGER PRIMARY KEY, indicator_entry INTEGER NOT NULL,
                version INTEGER NOT NULL, target INTEGER NOT NULL, at_ms INTEGER NOT NULL,
                office TEXT NOT NULL, fact TEXT NOT NULL,
                UNIQUE (indicator_entry, target)
            ) STRICT
            """),
        ViewTable(
            "view_goal", order: "instrument, goal",
            """
            CREATE TABLE view_goal (
                instrument TEXT NOT NULL, goal TEXT NOT NULL, entry INTEGER NOT NULL,
                set_by INTEGER NOT NULL, title TEXT NOT NULL, indicators TEXT NOT NULL,
                PRIMARY KEY (instrument, goal)
            ) STRICT, WITHOUT ROWID
            """),
    ]

    /// `period_start` is the first day of the period and `period_end` the day after its last, in
    /// days since 1970; `units` is the number times ten to the power of `places`.
    private static let observations = [
        ViewTable(
            "view_evidence", order: "entry",
            """
            CREATE TABLE view_evidence (
                entry INTEGER PRIMARY KEY, indicator_entry INTEGER NOT NULL,
                version INTEGER NOT NULL, series TEXT NOT NULL, period TEXT NOT NULL,
                type TEXT NOT NULL CHECK (type IN ('attested', 'computed')),
                at_ms INTEGER NOT NULL, office TEXT NOT NULL, log_size INTEGER, revises INTEGER,
                revised_by INTEGER, withdrawn_by INTEGER, reason TEXT NOT NULL,
                withdrawn_reason TEXT NOT NULL DEFAULT '{}'
            ) STRICT
            """,
            lookups: [
                "CREATE INDEX view_evidence_period ON view_evidence (indicator_entry, period)"
            ]),
        ViewTable(
            "view_series", order: "indicator_entry, version, series",
            """
            CREATE TABLE view_series (
                indicator_entry INTEGER NOT NULL, version INTEGER NOT NULL, series TEXT NOT NULL,
                first_entry INTEGER NOT NULL, PRIMARY KEY (indicator_entry, version, series)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_observation", order: "id",
            """
            CREATE TABLE view_observation (
                id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, ordinal INTEGER NOT NULL,
                indicator_entry INTEGER NOT NULL, version INTEGER NOT NULL, series TEXT NOT NULL,
                period TEXT NOT NULL, period_start INTEGER NOT NULL, period_end INTEGER NOT NULL,
                frequency TEXT NOT NULL, area TEXT NOT NULL, sex TEXT NOT NULL,
                area_type TEXT NOT NULL, units INTEGER, places INTEGER NOT NULL, low TEXT,
                high TEXT, sample INTEGER, suppressed INTEGER NOT NULL, status TEXT NOT NULL,
                confidence TEXT NOT NULL, simulated INTEGER NOT NULL, revised_by INTEGER,
                withdrawn_by INTEGER
            ) STRICT
            """,
            lookups: [
                """
                CREATE INDEX view_observation_standing ON view_observation
                    (indicator_entry, version, series, area, sex, area_type, period_end)
                WHERE revised_by IS NULL AND withdrawn_by IS NULL
                """,
                "CREATE INDEX view_observation_indicator ON view_observation (indicator_entry)",
            ]),
    ]

    private static let disputes = [
        ViewTable(
            "view_dispute", order: "entry",
            """
            CREATE TABLE view_dispute (
                entry INTEGER PRIMARY KEY, dispute TEXT NOT NULL UNIQUE,
                indicator_entry INTEGER NOT NULL, period TEXT NOT NULL,
                received_hour_ms INTEGER NOT NULL, language TEXT NOT NULL,
                length INTEGER NOT NULL, code_digest TEXT NOT NULL, admit_by_ms INTEGER NOT NULL,
                answer_by_ms INTEGER NOT NULL, admitted_by INTEGER, refused_by INTEGER,
                ground TEXT, note TEXT NOT NULL DEFAULT '{}', answered_by INTEGER, outcome TEXT,
                reason TEXT NOT NULL DEFAULT '{}', corrections TEXT NOT NULL DEFAULT '[]'
            ) STRICT
            """,
            """
            CREATE INDEX view_dispute_open ON view_dispute (indicator_entry)
            WHERE refused_by IS NULL AND answered_by IS NULL
            """,
            lookups: [
                "CREATE INDEX view_dispute_indicator ON view_dispute (indicator_entry)",
                "CREATE INDEX view_dispute_code ON view_dispute (code_digest)",
            ]),
        ViewTable(
            "view_reply", order: "entry",
            """
            CREATE TABLE view_reply (
                entry INTEGER PRIMARY KEY, indicator_entry INTEGER NOT NULL,
                period TEXT NOT NULL, text TEXT NOT NULL, office TEXT NOT NULL,
                at_ms INTEGER NOT NULL
            ) STRICT
            """,
            lookups: ["CREATE INDEX view_reply_indicator ON view_reply (indicator_entry)"]),
    ]

    private static let reports = [
        ViewTable(
            "view_report", order: "entry",
            """
            CREATE TABLE view_report (
                entry INTEGER PRIMARY KEY, instrument TEXT NOT NULL, year INTEGER NOT NULL,
                as_of TEXT NOT NULL, log_size INTEGER NOT NULL, data_digest TEXT NOT NULL,
                foreword TEXT NOT NULL, at_ms INTEGER NOT NULL
            ) STRICT
            """)
    ]

    /// What the room needs of the policy: its newest text with the codes that provisions name.
    private static let policy = [
        ViewTable(
            "view_measured_instrument", order: "entry",
            """
            CREATE TABLE view_measured_instrument (
                entry INTEGER PRIMARY KEY, instrument TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
                demonstration INTEGER NOT NULL
            ) STRICT
            """),
        ViewTable(
            "view_measured_version", order: "entry",
            """
            CREATE TABLE view_measured_version (
                entry INTEGER PRIMARY KEY, instrument TEXT NOT NULL, version INTEGER NOT NULL,
                stage TEXT NOT NULL, withdrawn_by INTEGER, UNIQUE (instrument, version)
            ) STRICT
            """),
        ViewTable(
            "view_measured_provision", order: "instrument, provision, since_version",
            """
            CREATE TABLE view_measured_provision (
                instrument TEXT NOT NULL, provision TEXT NOT NULL,
                since_version INTEGER NOT NULL, until_version INTEGER, entry INTEGER NOT NULL,
                parent TEXT, position INTEGER NOT NULL, number TEXT NOT NULL,
                heading TEXT NOT NULL, objective TEXT NOT NULL, owner TEXT NOT NULL,
                due TEXT NOT NULL, indicators TEXT NOT NULL,
                PRIMARY KEY (instrument, provision, since_version)
            ) STRICT, WITHOUT ROWID
            """),
    ]
}
