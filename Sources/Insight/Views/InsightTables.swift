import Store

/// The tables of the insight room. Rounds and submissions are here as far as commands ask for them;
/// what a machine reads is folded from the log itself (see `RoundMaterial`).
enum InsightTables {
    static let all = consulted + analyses + people

    private static let consulted = [
        ViewTable(
            "view_insight_consultation", order: "consultation",
            """
            CREATE TABLE view_insight_consultation (
                consultation TEXT PRIMARY KEY, instrument TEXT NOT NULL
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_insight_indicator", order: "indicator",
            """
            CREATE TABLE view_insight_indicator (
                indicator TEXT PRIMARY KEY
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_insight_round", order: "entry",
            """
            CREATE TABLE view_insight_round (
                entry INTEGER PRIMARY KEY, consultation TEXT NOT NULL, round INTEGER NOT NULL,
                UNIQUE (consultation, round)
            ) STRICT
            """),
        ViewTable(
            "view_insight_submission", order: "entry",
            """
            CREATE TABLE view_insight_submission (
                entry INTEGER PRIMARY KEY, submission TEXT NOT NULL UNIQUE,
                round_entry INTEGER NOT NULL, set_aside_by INTEGER
            ) STRICT
            """,
            lookups: [
                """
                CREATE INDEX view_insight_submission_aside
                ON view_insight_submission (set_aside_by) WHERE set_aside_by IS NOT NULL
                """
            ]),
        ViewTable(
            "view_insight_theme", order: "theme",
            """
            CREATE TABLE view_insight_theme (
                theme TEXT PRIMARY KEY, round_entry INTEGER NOT NULL, retired INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """),
    ]

    private static let analyses = [
        ViewTable(
            "view_analysis", order: "entry",
            """
            CREATE TABLE view_analysis (
                entry INTEGER PRIMARY KEY, analysis TEXT NOT NULL UNIQUE, task TEXT NOT NULL,
                consultation TEXT, round INTEGER, indicator TEXT, suggestions INTEGER NOT NULL,
                recorded_at_ms INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX view_analysis_round ON view_analysis (consultation, round, entry)",
            "CREATE INDEX view_analysis_indicator ON view_analysis (indicator, entry)"),
        ViewTable(
            "view_judgement", order: "entry",
            """
            CREATE TABLE view_judgement (
                entry INTEGER PRIMARY KEY, analysis_entry INTEGER NOT NULL,
                suggestion INTEGER NOT NULL, judgement TEXT NOT NULL, act INTEGER,
                reason TEXT NOT NULL, judged_at_ms INTEGER NOT NULL, superseded_by INTEGER
            ) STRICT
            """,
            """
            CREATE UNIQUE INDEX view_judgement_current
            ON view_judgement (analysis_entry, suggestion) WHERE superseded_by IS NULL
            """),
        ViewTable(
            "view_insight_switch", order: "entry",
            """
            CREATE TABLE view_insight_switch (
                entry INTEGER PRIMARY KEY, consultation TEXT NOT NULL, is_on INTEGER NOT NULL,
                reason TEXT NOT NULL, switched_at_ms INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX view_insight_switch_of ON view_insight_switch (consultation, entry)"),
        ViewTable(
            "view_set_aside", order: "entry",
            """
            CREATE TABLE view_set_aside (
                entry INTEGER PRIMARY KEY, round_entry INTEGER NOT NULL, rule TEXT NOT NULL,
                reason TEXT NOT NULL, set_aside_at_ms INTEGER NOT NULL, count INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX view_set_aside_round ON view_set_aside (round_entry, entry)"),
    ]

    private static let people = [
        ViewTable(
            "view_objection", order: "entry",
            """
            CREATE TABLE view_objection (
                entry INTEGER PRIMARY KEY, objection TEXT NOT NULL UNIQUE,
                analysis_entry INTEGER NOT NULL, suggestion INTEGER,
                received_hour_ms INTEGER NOT NULL, language TEXT NOT NULL,
                length INTEGER NOT NULL, code_digest TEXT NOT NULL,
                answer_count INTEGER NOT NULL DEFAULT 0
            ) STRICT
            """,
            "CREATE INDEX view_objection_analysis ON view_objection (analysis_entry, entry)",
            lookups: ["CREATE INDEX view_objection_code ON view_objection (code_digest)"]),
        ViewTable(
            "view_objection_answer", order: "entry",
            """
            CREATE TABLE view_objection_answer (
                entry INTEGER PRIMARY KEY, objection_entry INTEGER NOT NULL,
                is_upheld INTEGER NOT NULL, answer TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE INDEX view_objection_answer_to
            ON view_objection_answer (objection_entry, entry)
            """),
        ViewTable(
            "view_label", order: "entry",
            """
            CREATE TABLE view_label (
                entry INTEGER PRIMARY KEY, round_entry INTEGER NOT NULL,
                submission_entry INTEGER NOT NULL, office TEXT NOT NULL, themes TEXT NOT NULL,
                superseded_by INTEGER
            ) STRICT
            """,
            """
            CREATE UNIQUE INDEX view_label_current
            ON view_label (round_entry, submission_entry, office) WHERE superseded_by IS NULL
            """),
        ViewTable(
            "view_labels_frozen", order: "entry",
            """
            CREATE TABLE view_labels_frozen (
                entry INTEGER PRIMARY KEY, round_entry INTEGER NOT NULL UNIQUE,
                log_size INTEGER NOT NULL
            ) STRICT
            """),
    ]
}
