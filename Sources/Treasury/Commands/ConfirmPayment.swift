package import Canon
package import Records
package import Rules

/// Records that the bank says the money has gone.
package struct ConfirmPayment: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let payment: ID<Payment>
    private let amount: FundAmount
    private let bankReference: String
    private let valueDate: CivilDate
    private let statementDigest: Digest?

    package init(
        _ payment: ID<Payment>, _ amount: FundAmount, in fund: ID<Fund>, bankReference: String,
        valueDate: CivilDate, statementDigest: Digest? = nil, key: ID<ActKey>
    ) {
        self.payment = payment
        self.amount = amount
        self.fund = fund
        self.bankReference = bankReference
        self.valueDate = valueDate
        self.statementDigest = statementDigest
        self.key = key
    }

    package var amounts: [FundAmount] { [amount] }

    package var needs: [BooksNeed] {
        [.payment(payment, [.inTransit, .paid]), .bankReference(bankReference)]
    }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        let standing = try books.standing(of: payment)
        return DraftedAct(
            PaymentConfirmed(
                fund: fund, year: standing.year, award: standing.award, payment: payment,
                amount: amount.money, bankReference: bankReference, valueDate: valueDate,
                statementDigest: statementDigest, key: key, link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? PaymentConfirmed else { return false }
        return fact.payment == payment && fact.amount == amount.money
            && fact.bankReference.hasSameBytes(as: bankReference) && fact.valueDate == valueDate
    }
}
