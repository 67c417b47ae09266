import Canon
import Records

extension TreasuryAct {
    /// The fiscal year whose accounts it moves; an opened fund and a signature move none.
    public var year: Int? {
        switch self {
        case .fundOpened, .approved: nil
        case .appropriated(let fact): fact.year
        case .allotted(let fact): fact.year
        case .awarded(let fact): fact.year
        case .awardVoided(let fact): fact.year
        case .accepted(let fact): fact.year
        case .instructed(let fact): fact.year
        case .confirmed(let fact): fact.year
        case .paymentVoided(let fact): fact.year
        case .refunded(let fact): fact.year
        case .lapsed(let fact): fact.year
        }
    }

    /// What it posts.
    ///
    /// - Parameter yearHasLapsed: whether its fiscal year has lapsed before. What comes back then,
    ///   from a void award or as a refund, is nobody's to spend any more: it lapses too.
    public func postings(yearHasLapsed: Bool = false) -> [Posting] {
        switch self {
        case .fundOpened, .approved: []
        case .appropriated(let fact):
            [
                Posting(
                    from: Account(fact.fund, fact.year, .appropriated),
                    to: Account(fact.fund, fact.year, .available), fact.amount)
            ]
        case .allotted(let fact):
            [
                Posting(
                    from: Account(fact.fund, fact.year, .available),
                    to: .allotted(fact.fund, fact.year, fact.office), fact.amount)
            ]
        case .awarded(let fact):
            [
                Posting(
                    from: .allotted(fact.fund, fact.year, fact.office),
                    to: .award(fact.fund, fact.year, .committed, fact.award), fact.amount)
            ]
        case .accepted(let fact):
            [
                Posting(
                    from: .award(fact.fund, fact.year, .committed, fact.award),
                    to: .award(fact.fund, fact.year, .payable, fact.award), fact.amount)
            ]
        case .instructed(let fact):
            [
                Posting(
                    from: .award(fact.fund, fact.year, .payable, fact.award),
                    to: .inTransit(fact.fund, fact.year, fact.payment), fact.amount)
            ]
        case .confirmed(let fact):
            [
                Posting(
                    from: .inTransit(fact.fund, fact.year, fact.payment),
                    to: .award(fact.fund, fact.year, .paid, fact.award), fact.amount)
            ]
        case .paymentVoided(let fact):
            [
                Posting(
                    from: .inTransit(fact.fund, fact.year, fact.payment),
                    to: .award(fact.fund, fact.year, .payable, fact.award), fact.amount)
            ]
        case .awardVoided, .refunded, .lapsed: backwards(yearHasLapsed)
        }
    }

    /// Postings by which money comes back.
    private func backwards(_ yearHasLapsed: Bool) -> [Posting] {
        switch self {
        case .awardVoided(let fact) where fact.amount > .zero:
            [
                Posting(
                    from: .award(fact.fund, fact.year, .committed, fact.award),
                    to: Self.home(fact.fund, fact.year, fact.office, yearHasLapsed), fact.amount)
            ]
        case .refunded(let fact):
            [
                Posting(
                    from: .award(fact.fund, fact.year, .paid, fact.award),
                    to: Self.home(fact.fund, fact.year, fact.office, yearHasLapsed), fact.amount)
            ]
        case .lapsed(let fact):
            fact.shares.map { share in
                let credit =
                    share.office.map { Account.allotted(fact.fund, fact.year, $0) }
                    ?? Account(fact.fund, fact.year, .available)
                return Posting(
                    from: credit, to: Account(fact.fund, fact.year, .lapsed), share.amount)
            }
        default: []
        }
    }

    private static func home(
        _ fund: ID<Fund>, _ year: Int, _ office: ID<SpendingOffice>, _ yearHasLapsed: Bool
    ) -> Account {
        yearHasLapsed ? Account(fund, year, .lapsed) : .allotted(fund, year, office)
    }
}
