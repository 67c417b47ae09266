import Canon
import Records

extension FundBooks {
    func check(_ fact: PaymentInstructed) throws(BooksProblem) {
        try Self.check(fact.amount)
        guard fact.payment.text.utf8.count <= Self.paymentNameLimit else {
            throw BooksProblem(
                "fact.payment", .paymentNameTooLong(limit: Self.paymentNameLimit))
        }
        guard payments[fact.payment] == nil else {
            throw BooksProblem("fact.payment", .paymentTaken)
        }
        _ = try award(fact.award, fact.fund, fact.year)
        let milestone = try milestone(fact.award, fact.milestone)
        guard milestone.acceptedBy != nil else {
            throw BooksProblem("fact.milestone", .milestoneNotAccepted)
        }
        guard fact.amount <= milestone.payable else {
            throw BooksProblem("fact.amount_minor", .beyondPayable(left: milestone.payable))
        }
    }

    /// Two signatures are two offices.
    func check(_ fact: PaymentApproved, by actor: Actor) throws(BooksProblem) {
        let payment = try payment(fact.payment, fact.fund)
        guard payment.phase == .pending else {
            throw BooksProblem("fact.payment", .paymentNotPending(payment.phase))
        }
        _ = try award(payment.award, payment.fund, payment.year)
        guard !payment.office.hasSameBytes(as: actor.office) else {
            throw BooksProblem("actor.office", .sameOffice(actor.office))
        }
    }

    func check(_ fact: PaymentConfirmed) throws(BooksProblem) {
        let payment = try payment(fact.payment, fact.fund, fact.year, fact.award)
        guard payment.phase == .approved else {
            throw BooksProblem("fact.payment", .paymentNotApproved(payment.phase))
        }
        _ = try award(fact.award, fact.fund, fact.year)
        guard fact.amount == payment.amount else {
            throw BooksProblem("fact.amount_minor", .amountDiffers(payment.amount))
        }
    }

    func check(_ fact: PaymentVoided) throws(BooksProblem) {
        let payment = try payment(fact.payment, fact.fund, fact.year, fact.award)
        guard payment.phase == .pending || payment.phase == .approved else {
            throw BooksProblem("fact.payment", .paymentNotPending(payment.phase))
        }
        guard fact.amount == payment.amount else {
            throw BooksProblem("fact.amount_minor", .amountDiffers(payment.amount))
        }
    }

    func check(_ fact: PaymentRefunded) throws(BooksProblem) {
        try Self.check(fact.amount)
        let payment = try payment(fact.payment, fact.fund, fact.year, fact.award)
        guard payment.phase == .confirmed else {
            throw BooksProblem("fact.payment", .paymentNotConfirmed(payment.phase))
        }
        let award = try award(fact.award, fact.fund, fact.year, mayBeVoid: true)
        guard award.office == fact.office else { throw BooksProblem("fact.office", .awardDiffers) }
        let left = Money(minorUnits: payment.amount.minorUnits &- payment.refunded.minorUnits)
        guard fact.amount <= left else {
            throw BooksProblem("fact.amount_minor", .beyondPaid(left: left))
        }
    }

    private func payment(
        _ id: ID<Payment>, _ fund: ID<Fund>
    ) throws(BooksProblem) -> PaymentStanding {
        guard let payment = payments[id] else {
            throw BooksProblem("fact.payment", .unknownPayment)
        }
        guard payment.fund == fund else { throw BooksProblem("fact.fund", .paymentDiffers) }
        return payment
    }

    private func payment(
        _ id: ID<Payment>, _ fund: ID<Fund>, _ year: Int, _ award: ID<Award>
    ) throws(BooksProblem) -> PaymentStanding {
        let payment = try payment(id, fund)
        guard payment.year == year else { throw BooksProblem("fact.year", .paymentDiffers) }
        guard payment.award == award else { throw BooksProblem("fact.award", .paymentDiffers) }
        return payment
    }

    mutating func instruct(_ fact: PaymentInstructed, _ entry: Entry) {
        guard payments[fact.payment] == nil else { return }
        payments[fact.payment] = PaymentStanding(
            entry: entry.index, fund: fact.fund, year: fact.year, award: fact.award,
            milestone: fact.milestone, amount: fact.amount, office: entry.actor.office)
        let place = MilestonePlace(fact.award, fact.milestone)
        if let before = milestones[place]?.underWay {
            milestones[place]?.underWay = Money(
                minorUnits: before.minorUnits &+ fact.amount.minorUnits)
        }
    }

    /// A payment is over: what it had set aside is paid, or owed again.
    mutating func end(_ id: ID<Payment>, _ phase: PaymentStanding.Phase) {
        guard let payment = payments[id], payment.phase == .pending || payment.phase == .approved
        else { return }
        payments[id]?.phase = phase
        let place = MilestonePlace(payment.award, payment.milestone)
        guard var milestone = milestones[place] else { return }
        let amount = payment.amount.minorUnits
        milestone.underWay = Money(minorUnits: milestone.underWay.minorUnits &- amount)
        if phase == .confirmed {
            milestone.paid = Money(minorUnits: milestone.paid.minorUnits &+ amount)
        }
        milestones[place] = milestone
    }
}
