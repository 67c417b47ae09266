package import Canon
package import Records
package import Rules

/// Grants money to a fund for the running fiscal year.
package struct Appropriate: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let year: Int
    private let amount: FundAmount
    private let authority: Texts

    package init(
        _ amount: FundAmount, to fund: ID<Fund>, year: Int, authority: Texts, key: ID<ActKey>
    ) {
        self.fund = fund
        self.year = year
        self.amount = amount
        self.authority = authority
        self.key = key
    }

    package var amounts: [FundAmount] { [amount] }

    package var needs: [BooksNeed] {
        [
            .year(year), .account(year, .appropriated, holder: ""),
            .account(year, .available, holder: ""),
        ]
    }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        DraftedAct(
            FundsAppropriated(
                fund: fund, year: year, amount: amount.money,
                authority: try authority.checked("authority"), key: key, link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? FundsAppropriated else { return false }
        return fact.year == year && fact.amount == amount.money
            && authority.isRecorded(as: fact.authority)
    }
}
