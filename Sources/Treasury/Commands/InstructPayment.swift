package import Canon
package import Records
package import Rules

/// Prepares a payment of an accepted milestone: the first of two signatures.
package struct InstructPayment: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let payment: ID<Payment>
    private let award: ID<Award>
    private let milestone: Int
    private let amount: FundAmount

    package init(
        _ payment: ID<Payment>, _ amount: FundAmount, for milestone: Int, of award: ID<Award>,
        in fund: ID<Fund>, key: ID<ActKey>
    ) {
        self.payment = payment
        self.amount = amount
        self.milestone = milestone
        self.award = award
        self.fund = fund
        self.key = key
    }

    package var amounts: [FundAmount] { [amount] }

    package var needs: [BooksNeed] {
        [
            .award(award, [.payable]), .milestone(award, milestone),
            .payment(payment, []),
        ]
    }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        let standing = try books.standing(of: award)
        return DraftedAct(
            PaymentInstructed(
                fund: fund, year: standing.year, award: award, milestone: milestone,
                payment: payment, amount: amount.money, key: key, link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? PaymentInstructed else { return false }
        return fact.payment == payment && fact.award == award && fact.milestone == milestone
            && fact.amount == amount.money
    }
}
