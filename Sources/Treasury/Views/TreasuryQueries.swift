package import Canon
package import GRDB
package import Records
package import Rules
import Store

/// Reads the views of the treasury room. Every list that can grow is paged by key.
package struct TreasuryQueries {
    let database: Database

    package init(_ database: Database) { self.database = database }

    private static let fundColumns =
        "entry, fund, title, instrument, currency, places, year_start_month, demonstration"

    /// All funds, in the order of their opening.
    package func funds() throws -> [FundSummary] {
        try database.rows("SELECT \(Self.fundColumns) FROM view_fund ORDER BY entry")
            .map(Self.fund)
    }

    /// One fund.
    package func fund(_ fund: ID<Fund>) throws -> FundSummary? {
        try database.row(
            "SELECT \(Self.fundColumns) FROM view_fund WHERE fund = ?", [fund.text]
        ).map(Self.fund)
    }

    private static func fund(_ row: Row) throws -> FundSummary {
        FundSummary(
            fund: try row.id(1), title: try Texts(column: row[2]), instrument: try row.id(3),
            currency: row[4], places: row[5], fiscalYear: FiscalYear(startMonth: row[6]),
            isDemonstration: row[7], entry: row.entry(0))
    }

    /// The provisions that a fund pays for; none where it pays for all of its policy.
    package func provisions(of fund: ID<Fund>) throws -> [ID<Provision>] {
        try database.rows(
            """
            SELECT p.provision FROM view_fund_provision p
            JOIN view_fund f ON f.entry = p.fund_entry WHERE f.fund = ? ORDER BY p.provision
            """, [fund.text]
        ).map { try $0.id(0) }
    }

    /// The fiscal years of a fund with their totals, the newest first.
    package func years(of fund: ID<Fund>) throws -> [FundYear] {
        try database.rows(
            """
            SELECT y.year, y.lapsed_by FROM view_fund_year y
            JOIN view_fund f ON f.entry = y.fund_entry WHERE f.fund = ? ORDER BY y.year DESC
            """, [fund.text]
        ).map { row in
            FundYear(
                year: row[0], lapsedBy: row.optionalEntry(1), totals: try totals(fund, row[0]))
        }
    }

    private func totals(_ fund: ID<Fund>, _ year: Int) throws -> [FundYear.Total] {
        let rows = try database.rows(
            """
            SELECT a.kind, sum(a.debits_minor - a.credits_minor) FROM view_account a
            JOIN view_fund f ON f.entry = a.fund_entry
            WHERE f.fund = ? AND a.year = ? GROUP BY a.kind ORDER BY a.kind
            """, [fund.text, year])
        var found: [AccountKind: Money] = [:]
        for row in rows { found[try row.word(0)] = row.money(1) }
        return AccountKind.allCases.map {
            FundYear.Total(kind: $0, balance: found[$0] ?? .zero)
        }
    }

    /// The trial balance of a fiscal year: every account with what came and went, and the sums.
    ///
    /// - Parameter limit: how many accounts are listed; the sums are over all.
    package func statement(
        of fund: ID<Fund>, _ year: Int, limit: Int = 1000
    ) throws -> FundStatement {
        let source = """
            FROM view_account a JOIN view_fund f ON f.entry = a.fund_entry
            WHERE f.fund = ? AND a.year = ?
            """
        let sums = try database.row(
            """
            SELECT coalesce(sum(a.debits_minor), 0), coalesce(sum(a.credits_minor), 0), count(*)
            \(source)
            """, [fund.text, year])
        let rows = try database.rows(
            """
            SELECT a.kind, a.holder, a.debits_minor, a.credits_minor \(source)
            ORDER BY a.id LIMIT ?
            """, [fund.text, year, limit])
        let lines = try rows.map { row in
            AccountLine(
                account: Account(fund, year, try row.word(0), holder: row[1]),
                debits: row.money(2), credits: row.money(3))
        }
        return FundStatement(
            year: year, lines: lines, debits: sums?.money(0) ?? .zero,
            credits: sums?.money(1) ?? .zero, isShortened: (sums?[2] ?? 0) > lines.count)
    }

    /// What an account holds now.
    package func balance(_ account: Account) throws -> Money {
        try database.row(
            """
            SELECT a.debits_minor - a.credits_minor FROM view_account a
            JOIN view_fund f ON f.entry = a.fund_entry
            WHERE f.fund = ? AND a.year = ? AND a.kind = ? AND a.holder = ?
            """, [account.fund.text, account.year, account.kind.rawValue, account.holder]
        )?.money(0) ?? .zero
    }

    /// What an account held when the log had a size: the balance that stood after the last
    /// posting before.
    package func balance(_ account: Account, atSize size: UInt64) throws -> Money {
        let row = try database.row(
            """
            SELECT a.id FROM view_account a JOIN view_fund f ON f.entry = a.fund_entry
            WHERE f.fund = ? AND a.year = ? AND a.kind = ? AND a.holder = ?
            """, [account.fund.text, account.year, account.kind.rawValue, account.holder])
        guard let id: Int64 = row?[0] else { return .zero }
        let last = try ["debit", "credit"].compactMap { side in
            try database.row(
                """
                SELECT entry, ordinal, \(side)_after_minor FROM view_posting
                WHERE \(side) = ? AND entry < ? ORDER BY entry DESC, ordinal DESC LIMIT 1
                """, [id, Int64(size)])
        }.max { left, right in
            let one: (Int64, Int64) = (left[0], left[1])
            let other: (Int64, Int64) = (right[0], right[1])
            return one < other
        }
        return last?.money(2) ?? .zero
    }
}
