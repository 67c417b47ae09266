package import Canon
package import Records
package import Rules

/// Ends a fiscal year: what no award has taken goes back to where it came from.
package struct LapseYear: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let year: Int

    package init(_ year: Int, of fund: ID<Fund>, key: ID<ActKey>) {
        self.year = year
        self.fund = fund
        self.key = key
    }

    package var needs: [BooksNeed] { [.wholeYear(year), .account(year, .lapsed, holder: "")] }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        let shares = books.leftOver(fund, year)
        // No sum of a year's accounts is more than was appropriated, which fits.
        let sum = shares.reduce(Money.zero) { $0.adding($1.amount) ?? .greatest }
        return DraftedAct(
            FundsLapsed(fund: fund, year: year, shares: shares, amount: sum, key: key, link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        (earlier.entry.fact as? FundsLapsed)?.year == year
    }
}
