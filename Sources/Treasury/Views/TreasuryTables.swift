import Store

/// The tables of the treasury room. Funds, awards and payments are keyed by the entry that made
/// them: an integer costs a tenth of an identifier in every index.
enum TreasuryTables {
    static let all = funds + accounts + awards + payments + uniqueness

    private static let funds = [
        ViewTable(
            "view_fund", order: "entry",
            """
            CREATE TABLE view_fund (
                entry INTEGER PRIMARY KEY, fund TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
                instrument TEXT NOT NULL, currency TEXT NOT NULL, places INTEGER NOT NULL,
                year_start_month INTEGER NOT NULL, demonstration INTEGER NOT NULL
            ) STRICT
            """),
        ViewTable(
            "view_fund_provision", order: "fund_entry, provision",
            """
            CREATE TABLE view_fund_provision (
                fund_entry INTEGER NOT NULL, provision TEXT NOT NULL,
                PRIMARY KEY (fund_entry, provision)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_fund_year", order: "fund_entry, year",
            """
            CREATE TABLE view_fund_year (
                fund_entry INTEGER NOT NULL, year INTEGER NOT NULL, lapsed_by INTEGER,
                PRIMARY KEY (fund_entry, year)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_funded_instrument", order: "instrument",
            """
            CREATE TABLE view_funded_instrument (
                instrument TEXT PRIMARY KEY, demonstration INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_funded_provision", order: "instrument, provision",
            """
            CREATE TABLE view_funded_provision (
                instrument TEXT NOT NULL, provision TEXT NOT NULL, removed_by INTEGER,
                PRIMARY KEY (instrument, provision)
            ) STRICT, WITHOUT ROWID
            """),
    ]

    /// A posting keeps what its two accounts held afterwards: a balance at any size of the log is
    /// one look into an index, and no sum over a year.
    private static let accounts = [
        ViewTable(
            "view_account", order: "id",
            """
            CREATE TABLE view_account (
                id INTEGER PRIMARY KEY, fund_entry INTEGER NOT NULL, year INTEGER NOT NULL,
                kind TEXT NOT NULL, holder TEXT NOT NULL,
                debits_minor INTEGER NOT NULL CHECK (debits_minor >= 0),
                credits_minor INTEGER NOT NULL CHECK (credits_minor >= 0),
                UNIQUE (fund_entry, year, kind, holder),
                CHECK (kind = 'appropriated' OR debits_minor >= credits_minor)
            ) STRICT
            """),
        ViewTable(
            "view_posting", order: "entry, ordinal",
            """
            CREATE TABLE view_posting (
                entry INTEGER NOT NULL, ordinal INTEGER NOT NULL, at_ms INTEGER NOT NULL,
                debit INTEGER NOT NULL, credit INTEGER NOT NULL,
                amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
                debit_after_minor INTEGER NOT NULL, credit_after_minor INTEGER NOT NULL,
                PRIMARY KEY (entry, ordinal)
            ) STRICT, WITHOUT ROWID
            """,
            lookups: [
                "CREATE INDEX view_posting_debit ON view_posting (debit)",
                "CREATE INDEX view_posting_credit ON view_posting (credit)",
            ]),
    ]

    private static let awards = [
        ViewTable(
            "view_award", order: "entry",
            """
            CREATE TABLE view_award (
                entry INTEGER PRIMARY KEY, award TEXT NOT NULL UNIQUE, fund_entry INTEGER NOT NULL,
                year INTEGER NOT NULL, office TEXT NOT NULL, title TEXT NOT NULL,
                recipient_type TEXT NOT NULL, recipient_name TEXT NOT NULL,
                recipient_identifier TEXT NOT NULL, area TEXT, women_led INTEGER,
                provision TEXT NOT NULL, decision TEXT NOT NULL, decision_digest TEXT,
                decided_by TEXT NOT NULL, amount_minor INTEGER NOT NULL,
                milestone_count INTEGER NOT NULL, at_ms INTEGER NOT NULL, voided_by INTEGER
            ) STRICT
            """,
            lookups: [
                "CREATE INDEX view_award_fund ON view_award (fund_entry, year)",
                "CREATE INDEX view_award_provision ON view_award (provision)",
            ]),
        ViewTable(
            "view_milestone", order: "award_entry, number",
            """
            CREATE TABLE view_milestone (
                award_entry INTEGER NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL,
                due_on TEXT NOT NULL, amount_minor INTEGER NOT NULL, accepted_by INTEGER,
                under_way_minor INTEGER NOT NULL DEFAULT 0 CHECK (under_way_minor >= 0),
                paid_minor INTEGER NOT NULL DEFAULT 0,
                CHECK (under_way_minor + paid_minor <= amount_minor),
                PRIMARY KEY (award_entry, number)
            ) STRICT, WITHOUT ROWID
            """),
    ]

    private static let payments = [
        ViewTable(
            "view_payment", order: "entry",
            """
            CREATE TABLE view_payment (
                entry INTEGER PRIMARY KEY, payment TEXT NOT NULL UNIQUE,
                award_entry INTEGER NOT NULL, milestone INTEGER NOT NULL,
                amount_minor INTEGER NOT NULL, office TEXT NOT NULL, phase TEXT NOT NULL,
                approved_by INTEGER, approved_office TEXT, ended_by INTEGER, bank_reference TEXT,
                value_date TEXT, statement_digest TEXT,
                refunded_minor INTEGER NOT NULL DEFAULT 0
                    CHECK (refunded_minor BETWEEN 0 AND amount_minor)
            ) STRICT
            """,
            lookups: [
                "CREATE INDEX view_payment_award ON view_payment (award_entry)",
                """
                CREATE INDEX view_payment_waiting ON view_payment (phase, entry)
                WHERE phase IN ('pending', 'approved')
                """,
            ]),
        ViewTable(
            "view_refund", order: "entry",
            """
            CREATE TABLE view_refund (
                entry INTEGER PRIMARY KEY, payment_entry INTEGER NOT NULL,
                amount_minor INTEGER NOT NULL, bank_reference TEXT NOT NULL,
                value_date TEXT NOT NULL, reason TEXT NOT NULL
            ) STRICT
            """,
            lookups: ["CREATE INDEX view_refund_payment ON view_refund (payment_entry)"]),
    ]

    private static let uniqueness = [
        ViewTable(
            "view_act_key", order: "fund_entry, key",
            """
            CREATE TABLE view_act_key (
                fund_entry INTEGER NOT NULL, key TEXT NOT NULL, entry INTEGER NOT NULL,
                PRIMARY KEY (fund_entry, key)
            ) STRICT, WITHOUT ROWID
            """),
        ViewTable(
            "view_bank_reference", order: "fund_entry, reference",
            """
            CREATE TABLE view_bank_reference (
                fund_entry INTEGER NOT NULL, reference TEXT NOT NULL, entry INTEGER NOT NULL,
                PRIMARY KEY (fund_entry, reference)
            ) STRICT, WITHOUT ROWID
            """),
    ]
}
