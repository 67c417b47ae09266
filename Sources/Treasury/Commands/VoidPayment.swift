package import Canon
package import Records
package import Rules

/// Takes back a payment that will not happen: its amount is owed again.
package struct VoidPayment: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let payment: ID<Payment>
    private let reason: Texts

    package init(_ payment: ID<Payment>, in fund: ID<Fund>, reason: Texts, key: ID<ActKey>) {
        self.payment = payment
        self.fund = fund
        self.reason = reason
        self.key = key
    }

    package var needs: [BooksNeed] { [.payment(payment, [.inTransit, .payable])] }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        let standing = try books.standing(of: payment)
        return DraftedAct(
            PaymentVoided(
                fund: fund, year: standing.year, award: standing.award, payment: payment,
                amount: standing.amount,
                reason: try reason.checked("reason", limit: TextLimit.paragraph), key: key,
                link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        guard let fact = earlier.entry.fact as? PaymentVoided else { return false }
        return fact.payment == payment && reason.isRecorded(as: fact.reason)
    }
}
