package import Canon
package import Records
package import Rules

/// Signs a payment that another office prepared.
package struct ApprovePayment: FundAct {
    package let fund: ID<Fund>
    package let key: ID<ActKey>
    private let payment: ID<Payment>

    package init(_ payment: ID<Payment>, in fund: ID<Fund>, key: ID<ActKey>) {
        self.payment = payment
        self.fund = fund
        self.key = key
    }

    package var needs: [BooksNeed] { [.payment(payment, [])] }

    package func drafted(
        _ books: FundBooks, _ link: ActLink?, in moment: inout Moment
    ) throws(ActRefusal) -> DraftedAct {
        DraftedAct(PaymentApproved(fund: fund, payment: payment, key: key, link: link))
    }

    package func isRecorded(as earlier: EarlierAct) -> Bool {
        (earlier.entry.fact as? PaymentApproved)?.payment == payment
    }
}
