package import Canon
import GRDB
package import Records
package import Rules
import Store
import Wire

extension TreasuryQueries {
    private static let postingColumns = """
        SELECT p.entry, p.ordinal, p.at_ms, f.fund, d.year, d.kind, d.holder, c.kind, c.holder,
            p.amount_minor, p.debit_after_minor, p.credit_after_minor, f.currency, f.places
        FROM view_posting p JOIN view_account d ON d.id = p.debit
            JOIN view_account c ON c.id = p.credit JOIN view_fund f ON f.entry = d.fund_entry
        """

    /// The postings of an entry.
    package func postings(of entry: UInt64) throws -> [PostingLine] {
        try database.rows(
            "\(Self.postingColumns) WHERE p.entry = ? ORDER BY p.ordinal", [Int64(entry)]
        ).map(Self.posting)
    }

    /// The postings that moved an account, the newest first.
    ///
    /// - Parameter before: only those of earlier entries, for the next page.
    package func postings(
        on account: Account, before: UInt64? = nil, limit: Int = 100
    ) throws -> [PostingLine] {
        let row = try database.row(
            """
            SELECT a.id FROM view_account a JOIN view_fund f ON f.entry = a.fund_entry
            WHERE f.fund = ? AND a.year = ? AND a.kind = ? AND a.holder = ?
            """, [account.fund.text, account.year, account.kind.rawValue, account.holder])
        guard let id: Int64 = row?[0] else { return [] }
        let end = before.map { Int64($0) } ?? Int64.max
        return try database.rows(
            """
            \(Self.postingColumns) WHERE (p.debit = ? OR p.credit = ?) AND p.entry < ?
            ORDER BY p.entry DESC, p.ordinal DESC LIMIT ?
            """, [id, id, end, limit]
        ).map(Self.posting)
    }

    private static func posting(_ row: Row) throws -> PostingLine {
        let fund: ID<Fund> = try row.id(3)
        return PostingLine(
            entry: row.entry(0), at: row.instant(2),
            debit: Account(fund, row[4], try row.word(5), holder: row[6]),
            credit: Account(fund, row[4], try row.word(7), holder: row[8]),
            amount: row.money(9), debitAfter: row.money(10), creditAfter: row.money(11))
    }

    /// All postings of a fund as CSV, the oldest first: whoever adds them up gets every balance.
    package func postingsCSV(of fund: ID<Fund>) throws -> [UInt8] {
        var writer = CSVWriter()
        writer.row([
            "entry", "ordinal", "date", "fund", "year", "debit_account", "debit_holder",
            "credit_account", "credit_holder", "amount", "currency",
        ])
        let statement = try database.cachedStatement(
            sql: "\(Self.postingColumns) WHERE f.fund = ? ORDER BY p.entry, p.ordinal")
        let rows = try Row.fetchCursor(statement, arguments: [fund.text])
        while let row = try rows.next() {
            let line = try Self.posting(row)
            let ordinal: Int = row[1]
            writer.row([
                String(line.entry), String(ordinal), line.at.date.description, line.debit.fund.text,
                String(line.debit.year), line.debit.kind.rawValue, line.debit.holder,
                line.credit.kind.rawValue, line.credit.holder,
                line.amount.decimal(places: row[13]), row[12],
            ])
        }
        return writer.bytes
    }
}
