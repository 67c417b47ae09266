package import Canon
package import Records
package import Rules

/// Records that a recipient gave money back: all of a payment, or a part of it.
package struct RefundPayment: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let payment: ID<Payment>
    private let amount: FundAmount
    private let bankReference: String
    private let valueDate: CivilDate
    private let reason: Texts

    package init(
        _ payment: ID<Payment>, _ amount: FundAmount, in fund: ID<Fund>, bankReference: String,
        valueDate: CivilDate, reason: Texts, key: ID<ActKey>
    ) {
        self.payment = payment
        self.amount = amount
        self.fund = fund
        self.bankReference = bankReference
        self.valueDate = valueDate
        self.reason = reason
        self.key = key
    }

    package var amounts: [FundAmount] { [amount] }

    package var needs: [BooksNeed] {
        [.payment(payment, [.paid, .allotted, .lapsed]), .bankReference(bankReference)]
    }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        let standing = try books.standing(of: payment)
        return DraftedAct(
            PaymentRefunded(
                fund: fund, year: standing.year,
                office: try books.standing(of: standing.award).office, award: standing.award,
                payment: payment, amount: amount.money, bankReference: bankReference,
                valueDate: valueDate,
                reason: try reason.checked("reason", limit: TextLimit.paragraph), key: key,
                link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? PaymentRefunded else { return false }
        return fact.payment == payment && fact.amount == amount.money
            && fact.bankReference.hasSameBytes(as: bankReference) && fact.valueDate == valueDate
            && reason.isRecorded(as: fact.reason)
    }
}
