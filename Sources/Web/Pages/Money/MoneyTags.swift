import Canon
import Records
import Rules
import Treasury

extension Tag {
    /// How far a payment is.
    static func payment(_ phase: PaymentStanding.Phase) -> Tag {
        let words = Words.paymentPhase(phase)
        return switch phase {
        case .pending: Tag(words, .waiting)
        case .approved: Tag(words, .partly)
        case .confirmed: Tag(words, .done)
        case .voided: Tag(words, .refused)
        }
    }

    /// How far a milestone is.
    static func milestone(_ milestone: MilestoneSummary, awardIsVoid: Bool) -> Tag {
        guard milestone.acceptedBy != nil else {
            return awardIsVoid
                ? Tag(.milestoneNoLonger, .refused) : Tag(.milestoneNotReached, .waiting)
        }
        return milestone.paid >= milestone.amount
            ? Tag(.milestonePaid, .done) : Tag(.milestoneAccepted, .partly)
    }
}

extension Inline {
    /// Who an award is for; the name of a person is not public.
    static func recipient(_ award: AwardSummary) -> Inline {
        award.recipientType == .person
            ? .words(.moneyPerson) : .people(award.recipientName, language: nil)
    }

    /// Whom an account is kept for, leading there where that has a page.
    static func holder(of account: Account, _ language: PageLanguage) -> Inline {
        let address = MoneyAddress(language)
        switch account.kind {
        case .committed, .payable, .paid:
            guard let id = ID<Award>(account.holder) else { return .code(account.holder) }
            return .link(Link(account.holder, href: address.award(id)))
        case .inTransit:
            guard let id = ID<Payment>(account.holder) else { return .code(account.holder) }
            return .link(Link(account.holder, href: address.payment(id)))
        case .allotted: return .code(account.holder)
        case .appropriated, .available, .lapsed: return .text("")
        }
    }

    /// An account by what it holds and for whom, leading to its postings.
    static func account(
        _ account: Account, _ language: PageLanguage, size: UInt64? = nil
    ) -> Inline {
        let link = Inline.link(
            Link(
                .account(account.kind), language,
                href: MoneyAddress(language).account(account, size: size)))
        guard !account.holder.isEmpty else { return link }
        return .line([link, .code(account.holder)], language)
    }
}
