import Canon
import GRDB
import Records
import Rules
import Store

extension TreasuryProjector {
    func fundEntry(_ fund: ID<Fund>, _ database: Database) throws -> Int64? {
        try database.row("SELECT entry FROM view_fund WHERE fund = ?", [fund.text])?[0]
    }

    /// Moves the amounts of an act from account to account.
    func post(
        _ act: TreasuryAct, in fund: Int64, _ entry: Entry, _ database: Database
    ) throws {
        let hasLapsed =
            switch act {
            case .awardVoided(let fact): try hasLapsed(fact.year, of: fund, database)
            case .refunded(let fact): try hasLapsed(fact.year, of: fund, database)
            default: false
            }
        for (ordinal, posting) in act.postings(yearHasLapsed: hasLapsed).enumerated() {
            let credit = try take(posting, fund, database)
            let debit = try give(posting, fund, database)
            try database.run(
                "INSERT INTO view_posting VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    Int64(entry.index), ordinal, entry.at.milliseconds, debit.account,
                    credit.account, posting.amount.minorUnits, debit.balance, credit.balance,
                ])
        }
    }

    private func hasLapsed(_ year: Int, of fund: Int64, _ database: Database) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM view_fund_year
            WHERE fund_entry = ? AND year = ? AND lapsed_by IS NOT NULL
            """, [fund, year]) != nil
    }

    /// An account after it was moved.
    private struct Moved {
        let account: Int64
        let balance: Int64

        init?(_ row: Row?) {
            guard let row else { return nil }
            account = row[0]
            balance = row[1]
        }
    }

    private func take(
        _ posting: Posting, _ fund: Int64, _ database: Database
    ) throws -> Moved {
        let account = posting.credit
        let arguments: StatementArguments = [
            posting.amount.minorUnits, fund, account.year, account.kind.rawValue, account.holder,
        ]
        // Only the source may be new here: from every other account something is taken that was
        // given to it before.
        let sql =
            account.kind == .appropriated
            ? """
            INSERT INTO view_account (credits_minor, fund_entry, year, kind, holder, debits_minor)
            VALUES (?, ?, ?, ?, ?, 0)
            ON CONFLICT (fund_entry, year, kind, holder)
            DO UPDATE SET credits_minor = credits_minor + excluded.credits_minor
            RETURNING id, debits_minor - credits_minor
            """
            : """
            UPDATE view_account SET credits_minor = credits_minor + ?
            WHERE fund_entry = ? AND year = ? AND kind = ? AND holder = ?
            RETURNING id, debits_minor - credits_minor
            """
        guard let moved = Moved(try database.row(sql, arguments)) else {
            throw ViewDamage(column: account.kind.rawValue)
        }
        return moved
    }

    private func give(
        _ posting: Posting, _ fund: Int64, _ database: Database
    ) throws -> Moved {
        let account = posting.debit
        let row = try database.row(
            """
            INSERT INTO view_account (debits_minor, fund_entry, year, kind, holder, credits_minor)
            VALUES (?, ?, ?, ?, ?, 0)
            ON CONFLICT (fund_entry, year, kind, holder)
            DO UPDATE SET debits_minor = debits_minor + excluded.debits_minor
            RETURNING id, debits_minor - credits_minor
            """,
            [posting.amount.minorUnits, fund, account.year, account.kind.rawValue, account.holder])
        guard let moved = Moved(row) else { throw ViewDamage(column: account.kind.rawValue) }
        return moved
    }
}
