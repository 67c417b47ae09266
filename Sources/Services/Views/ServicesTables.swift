import Store

/// The tables of the services room.
enum ServicesTables {
    static let all = catalogue + tests + cases + feedback + others

    private static let catalogue = [
        ViewTable(
            "view_service", order: "service",
            """
            CREATE TABLE view_service (
                service TEXT PRIMARY KEY, entry INTEGER NOT NULL, version INTEGER NOT NULL,
                listed_at_ms INTEGER NOT NULL, title TEXT NOT NULL, authority TEXT NOT NULL,
                office TEXT NOT NULL, event TEXT NOT NULL, promised_days INTEGER NOT NULL,
                claimed_level INTEGER NOT NULL, ended INTEGER NOT NULL, test_entry INTEGER,
                decided INTEGER NOT NULL DEFAULT 0 CHECK (decided >= 0),
                within INTEGER NOT NULL DEFAULT 0 CHECK (within >= 0), median_tenths INTEGER
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_service_version", order: "service, version",
            """
            CREATE TABLE view_service_version (
                service TEXT NOT NULL, version INTEGER NOT NULL, entry INTEGER NOT NULL,
                listed_at_ms INTEGER NOT NULL, promised_days INTEGER NOT NULL,
                PRIMARY KEY (service, version)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_service_provision", order: "service, ordinal",
            """
            CREATE TABLE view_service_provision (
                service TEXT NOT NULL, ordinal INTEGER NOT NULL, instrument TEXT NOT NULL,
                provision TEXT NOT NULL, PRIMARY KEY (service, ordinal)
            ) STRICT, WITHOUT ROWID
            """,
            lookups: [
                """
                CREATE INDEX view_service_provision_provision
                ON view_service_provision (instrument, provision, service)
                """
            ]),
    ]

    private static let tests = [
        ViewTable(
            "view_service_test", order: "entry",
            """
            CREATE TABLE view_service_test (
                entry INTEGER PRIMARY KEY, service TEXT NOT NULL, version INTEGER NOT NULL,
                tested_on TEXT NOT NULL, level INTEGER NOT NULL, office TEXT NOT NULL,
                draw INTEGER
            ) STRICT
            """,
            """
            CREATE INDEX view_service_test_service
            ON view_service_test (service, tested_on, entry)
            """),
        ViewTable(
            "view_retest_draw", order: "entry",
            """
            CREATE TABLE view_retest_draw (
                entry INTEGER PRIMARY KEY, drawn_at_ms INTEGER NOT NULL,
                log_size INTEGER NOT NULL, lot TEXT NOT NULL, due_on TEXT NOT NULL
            ) STRICT
            """),
        ViewTable(
            "view_retest_drawn", order: "draw_entry, ordinal",
            """
            CREATE TABLE view_retest_drawn (
                draw_entry INTEGER NOT NULL, ordinal INTEGER NOT NULL, service TEXT NOT NULL,
                test_entry INTEGER, PRIMARY KEY (draw_entry, ordinal),
                UNIQUE (service, draw_entry)
            ) STRICT, WITHOUT ROWID
            """),
    ]

    /// Days are kept twice: by report, so that a revision can take its own out again, and summed
    /// by service, so that a median costs the same after a thousand reports as after one.
    private static let cases = [
        ViewTable(
            "view_case_report", order: "entry",
            """
            CREATE TABLE view_case_report (
                entry INTEGER PRIMARY KEY, service TEXT NOT NULL, period TEXT NOT NULL,
                starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, area TEXT NOT NULL,
                received INTEGER NOT NULL, pending INTEGER NOT NULL, decided INTEGER NOT NULL,
                within INTEGER NOT NULL, median_tenths INTEGER, promised_days INTEGER NOT NULL,
                revises INTEGER, reason TEXT NOT NULL, revised_by INTEGER
            ) STRICT
            """,
            """
            CREATE INDEX view_case_report_service
            ON view_case_report (service, ends_on, area, entry)
            """),
        ViewTable(
            "view_case_days", order: "report_entry, days",
            """
            CREATE TABLE view_case_days (
                report_entry INTEGER NOT NULL, days INTEGER NOT NULL, count INTEGER NOT NULL,
                PRIMARY KEY (report_entry, days)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_service_days", order: "service, days",
            """
            CREATE TABLE view_service_days (
                service TEXT NOT NULL, days INTEGER NOT NULL,
                count INTEGER NOT NULL CHECK (count >= 0), PRIMARY KEY (service, days)
            ) STRICT, WITHOUT ROWID
            """),
    ]

    private static let feedback = [
        ViewTable(
            "view_feedback", order: "entry",
            """
            CREATE TABLE view_feedback (
                entry INTEGER PRIMARY KEY, feedback TEXT NOT NULL UNIQUE, service TEXT NOT NULL,
                received_hour_ms INTEGER NOT NULL, outcome TEXT NOT NULL,
                paid_extra INTEGER NOT NULL, language TEXT NOT NULL, length INTEGER NOT NULL,
                code_digest TEXT NOT NULL,
                state TEXT NOT NULL
                    CHECK (state IN ('wordless', 'waiting', 'published', 'withheld')),
                ground TEXT, note TEXT, decided_by INTEGER
            ) STRICT
            """,
            lookups: [
                "CREATE INDEX view_feedback_service ON view_feedback (service, state, entry)",
                "CREATE INDEX view_feedback_state ON view_feedback (state, entry)",
                "CREATE INDEX view_feedback_code ON view_feedback (code_digest)",
            ]),
        ViewTable(
            "view_feedback_answer", order: "entry",
            """
            CREATE TABLE view_feedback_answer (
                entry INTEGER PRIMARY KEY, feedback TEXT NOT NULL, answer TEXT NOT NULL
            ) STRICT
            """,
            lookups: [
                "CREATE INDEX view_feedback_answer_of ON view_feedback_answer (feedback, entry)"
            ]),
    ]

    /// What the room knows of other rooms, read from the same log.
    private static let others = [
        ViewTable(
            "view_service_area", order: "area",
            """
            CREATE TABLE view_service_area (
                area TEXT PRIMARY KEY, name TEXT NOT NULL, parent TEXT NOT NULL
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_service_policy", order: "instrument",
            """
            CREATE TABLE view_service_policy (
                instrument TEXT PRIMARY KEY
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_service_policy_provision", order: "instrument, provision",
            """
            CREATE TABLE view_service_policy_provision (
                instrument TEXT NOT NULL, provision TEXT NOT NULL,
                PRIMARY KEY (instrument, provision)
            ) STRICT, WITHOUT ROWID
            """),
    ]
}
