package import Canon
package import Records
package import Rules

/// Puts a part of the appropriation at an office's disposal.
package struct Allot: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let year: Int
    private let office: ID<SpendingOffice>
    private let amount: FundAmount

    package init(
        _ amount: FundAmount, of fund: ID<Fund>, year: Int, to office: ID<SpendingOffice>,
        key: ID<ActKey>
    ) {
        self.fund = fund
        self.year = year
        self.office = office
        self.amount = amount
        self.key = key
    }

    package var amounts: [FundAmount] { [amount] }

    package var needs: [BooksNeed] {
        [
            .year(year), .account(year, .available, holder: ""),
            .account(year, .allotted, holder: office.text),
        ]
    }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        DraftedAct(
            FundsAllotted(
                fund: fund, year: year, office: office, amount: amount.money, key: key,
                link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? FundsAllotted else { return false }
        return fact.year == year && fact.office == office && fact.amount == amount.money
    }
}
