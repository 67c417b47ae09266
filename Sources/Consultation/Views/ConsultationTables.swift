import Store

/// The tables of the consultation room. Rounds, themes and submissions are keyed by the entry that
/// made them: an integer costs a tenth of an identifier in every index.
enum ConsultationTables {
    static let all = rounds + submissions + themes + policy

    private static let rounds = [
        ViewTable(
            "view_consultation", order: "entry",
            """
            CREATE TABLE view_consultation (
                entry INTEGER PRIMARY KEY, consultation TEXT NOT NULL UNIQUE,
                instrument TEXT NOT NULL, title TEXT NOT NULL, demonstration INTEGER NOT NULL,
                opened_at_ms INTEGER NOT NULL
            ) STRICT
            """),
        ViewTable(
            "view_category", order: "consultation, ordinal",
            """
            CREATE TABLE view_category (
                consultation TEXT NOT NULL, ordinal INTEGER NOT NULL, category TEXT NOT NULL,
                name TEXT NOT NULL, PRIMARY KEY (consultation, ordinal),
                UNIQUE (consultation, category)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_round", order: "entry",
            """
            CREATE TABLE view_round (
                entry INTEGER PRIMARY KEY, consultation TEXT NOT NULL, round INTEGER NOT NULL,
                version INTEGER NOT NULL, opens_at_ms INTEGER NOT NULL,
                closes_at_ms INTEGER NOT NULL, closed_by INTEGER, books_closed_by INTEGER,
                received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
                published INTEGER NOT NULL DEFAULT 0 CHECK (published >= 0),
                themed INTEGER NOT NULL DEFAULT 0 CHECK (themed >= 0),
                unique_count INTEGER NOT NULL DEFAULT 0 CHECK (unique_count >= 0),
                UNIQUE (consultation, round)
            ) STRICT
            """),
        ViewTable(
            "view_round_extension", order: "entry",
            """
            CREATE TABLE view_round_extension (
                entry INTEGER PRIMARY KEY, round_entry INTEGER NOT NULL,
                closes_at_ms INTEGER NOT NULL, reason TEXT NOT NULL
            ) STRICT
            """),
        ViewTable(
            "view_question", order: "round_entry, ordinal",
            """
            CREATE TABLE view_question (
                round_entry INTEGER NOT NULL, ordinal INTEGER NOT NULL, question TEXT NOT NULL,
                text TEXT NOT NULL, PRIMARY KEY (round_entry, ordinal),
                UNIQUE (round_entry, question)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_books", order: "entry",
            """
            CREATE TABLE view_books (
                entry INTEGER PRIMARY KEY, round_entry INTEGER NOT NULL UNIQUE,
                received INTEGER NOT NULL, published INTEGER NOT NULL, withheld INTEGER NOT NULL,
                themed INTEGER NOT NULL, unique_count INTEGER NOT NULL, themes INTEGER NOT NULL
            ) STRICT
            """),
    ]

    private static let submissions = [
        ViewTable(
            "view_submission", order: "entry",
            """
            CREATE TABLE view_submission (
                entry INTEGER PRIMARY KEY, submission TEXT NOT NULL UNIQUE,
                round_entry INTEGER NOT NULL, category TEXT, channel TEXT NOT NULL,
                received_hour_ms INTEGER NOT NULL, code_digest TEXT NOT NULL,
                part_count INTEGER NOT NULL, private_count INTEGER NOT NULL,
                state TEXT NOT NULL DEFAULT 'waiting'
                    CHECK (state IN ('waiting', 'published', 'withheld')),
                ground TEXT, note TEXT, decided_by INTEGER,
                theme_count INTEGER NOT NULL DEFAULT 0 CHECK (theme_count >= 0),
                is_unique INTEGER NOT NULL DEFAULT 0
            ) STRICT
            """,
            lookups: [
                "CREATE INDEX view_submission_state ON view_submission (round_entry, state, entry)",
                """
                CREATE INDEX view_submission_unsorted ON view_submission (round_entry, entry)
                WHERE theme_count = 0 AND is_unique = 0
                """,
                "CREATE INDEX view_submission_code ON view_submission (code_digest)",
            ]),
        ViewTable(
            "view_submission_part", order: "submission_entry, ordinal",
            """
            CREATE TABLE view_submission_part (
                submission_entry INTEGER NOT NULL, ordinal INTEGER NOT NULL, part TEXT NOT NULL,
                provision TEXT, question TEXT, language TEXT NOT NULL, length INTEGER NOT NULL,
                PRIMARY KEY (submission_entry, ordinal)
            ) STRICT, WITHOUT ROWID
            """,
            lookups: [
                """
                CREATE INDEX view_submission_part_provision
                ON view_submission_part (provision, submission_entry) WHERE provision IS NOT NULL
                """
            ]),
        ViewTable(
            "view_provision_count", order: "round_entry, provision",
            """
            CREATE TABLE view_provision_count (
                round_entry INTEGER NOT NULL, provision TEXT NOT NULL, count INTEGER NOT NULL,
                PRIMARY KEY (round_entry, provision)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_withheld_count", order: "round_entry, ground",
            """
            CREATE TABLE view_withheld_count (
                round_entry INTEGER NOT NULL, ground TEXT NOT NULL, count INTEGER NOT NULL,
                PRIMARY KEY (round_entry, ground)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_unique_point", order: "submission_entry",
            """
            CREATE TABLE view_unique_point (
                submission_entry INTEGER PRIMARY KEY, round_entry INTEGER NOT NULL,
                entry INTEGER NOT NULL, point TEXT NOT NULL, response TEXT NOT NULL
            ) STRICT
            """,
            "CREATE INDEX view_unique_point_round ON view_unique_point (round_entry, entry)"),
    ]

    private static let themes = [
        ViewTable(
            "view_theme", order: "entry",
            """
            CREATE TABLE view_theme (
                entry INTEGER PRIMARY KEY, theme TEXT NOT NULL UNIQUE,
                round_entry INTEGER NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
                worded_by INTEGER NOT NULL, retired_by INTEGER, merged_into TEXT,
                retired_reason TEXT, member_count INTEGER NOT NULL DEFAULT 0,
                quotation_count INTEGER NOT NULL DEFAULT 0, answer_entry INTEGER
            ) STRICT
            """,
            "CREATE INDEX view_theme_round ON view_theme (round_entry, entry)"),
        ViewTable(
            "view_theme_member", order: "id",
            """
            CREATE TABLE view_theme_member (
                id INTEGER PRIMARY KEY, theme_entry INTEGER NOT NULL,
                submission_entry INTEGER NOT NULL, part_ordinal INTEGER NOT NULL,
                start_scalar INTEGER NOT NULL, end_scalar INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX view_theme_member_theme ON view_theme_member (theme_entry, id)",
            """
            CREATE INDEX view_theme_member_voice
            ON view_theme_member (theme_entry, submission_entry)
            """,
            """
            CREATE INDEX view_theme_member_submission
            ON view_theme_member (submission_entry, id)
            """),
        ViewTable(
            "view_answer", order: "entry",
            """
            CREATE TABLE view_answer (
                entry INTEGER PRIMARY KEY, theme_entry INTEGER NOT NULL, answer TEXT NOT NULL,
                reason TEXT NOT NULL, answered_at_ms INTEGER NOT NULL, revises INTEGER,
                superseded_by INTEGER
            ) STRICT
            """,
            "CREATE INDEX view_answer_theme ON view_answer (theme_entry, entry)"),
        ViewTable(
            "view_answer_provision", order: "answer_entry, ordinal",
            """
            CREATE TABLE view_answer_provision (
                answer_entry INTEGER NOT NULL, ordinal INTEGER NOT NULL, provision TEXT NOT NULL,
                PRIMARY KEY (answer_entry, ordinal)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE INDEX view_answer_provision_provision
            ON view_answer_provision (provision, answer_entry)
            """),
    ]

    /// What the room knows of the policy room, read from the same log.
    private static let policy = [
        ViewTable(
            "view_consulted_instrument", order: "instrument",
            """
            CREATE TABLE view_consulted_instrument (
                instrument TEXT PRIMARY KEY, demonstration INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_consulted_version", order: "instrument, version",
            """
            CREATE TABLE view_consulted_version (
                instrument TEXT NOT NULL, version INTEGER NOT NULL, entry INTEGER NOT NULL,
                withdrawn_by INTEGER, PRIMARY KEY (instrument, version)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_consulted_provision", order: "instrument, provision, added_in",
            """
            CREATE TABLE view_consulted_provision (
                instrument TEXT NOT NULL, provision TEXT NOT NULL, added_in INTEGER NOT NULL,
                removed_in INTEGER, PRIMARY KEY (instrument, provision, added_in)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_consulted_change", order: "cause_entry, entry",
            """
            CREATE TABLE view_consulted_change (
                cause_entry INTEGER NOT NULL, entry INTEGER NOT NULL, instrument TEXT NOT NULL,
                version INTEGER NOT NULL, provision TEXT NOT NULL,
                change TEXT NOT NULL CHECK (change IN ('added', 'revised', 'removed')),
                PRIMARY KEY (cause_entry, entry)
            ) STRICT, WITHOUT ROWID
            """),
    ]
}
