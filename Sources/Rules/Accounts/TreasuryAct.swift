public import Canon
public import Records

/// A fact of the treasury, recognised once: what follows from it is a plain switch.
public enum TreasuryAct: Sendable {
    case fundOpened(FundOpened)
    case appropriated(FundsAppropriated)
    case allotted(FundsAllotted)
    case awarded(AwardMade)
    case awardVoided(AwardVoided)
    case accepted(MilestoneAccepted)
    case instructed(PaymentInstructed)
    case approved(PaymentApproved)
    case confirmed(PaymentConfirmed)
    case paymentVoided(PaymentVoided)
    case refunded(PaymentRefunded)
    case lapsed(FundsLapsed)

    /// The act that a fact is; `nil` for the facts of other rooms.
    public init?(_ fact: any Fact) {
        // A cast costs more than this look, and most entries of a log are of other rooms.
        guard fact.kind.utf8.starts(with: "treasury.".utf8) else { return nil }
        switch fact {
        case let fact as PaymentInstructed: self = .instructed(fact)
        case let fact as PaymentApproved: self = .approved(fact)
        case let fact as PaymentConfirmed: self = .confirmed(fact)
        case let fact as FundsAllotted: self = .allotted(fact)
        case let fact as MilestoneAccepted: self = .accepted(fact)
        case let fact as AwardMade: self = .awarded(fact)
        case let fact as PaymentVoided: self = .paymentVoided(fact)
        case let fact as PaymentRefunded: self = .refunded(fact)
        case let fact as AwardVoided: self = .awardVoided(fact)
        case let fact as FundsAppropriated: self = .appropriated(fact)
        case let fact as FundsLapsed: self = .lapsed(fact)
        case let fact as FundOpened: self = .fundOpened(fact)
        default: return nil
        }
    }

    /// The fund that it belongs to.
    public var fund: ID<Fund> {
        switch self {
        case .fundOpened(let fact): fact.fund
        case .appropriated(let fact): fact.fund
        case .allotted(let fact): fact.fund
        case .awarded(let fact): fact.fund
        case .awardVoided(let fact): fact.fund
        case .accepted(let fact): fact.fund
        case .instructed(let fact): fact.fund
        case .approved(let fact): fact.fund
        case .confirmed(let fact): fact.fund
        case .paymentVoided(let fact): fact.fund
        case .refunded(let fact): fact.fund
        case .lapsed(let fact): fact.fund
        }
    }

    /// The office's own key of it; an opened fund has none.
    public var key: ID<ActKey>? {
        switch self {
        case .fundOpened: nil
        case .appropriated(let fact): fact.key
        case .allotted(let fact): fact.key
        case .awarded(let fact): fact.key
        case .awardVoided(let fact): fact.key
        case .accepted(let fact): fact.key
        case .instructed(let fact): fact.key
        case .approved(let fact): fact.key
        case .confirmed(let fact): fact.key
        case .paymentVoided(let fact): fact.key
        case .refunded(let fact): fact.key
        case .lapsed(let fact): fact.key
        }
    }

    /// Its place in a chain of linked acts.
    public var link: ActLink? {
        switch self {
        case .fundOpened: nil
        case .appropriated(let fact): fact.link
        case .allotted(let fact): fact.link
        case .awarded(let fact): fact.link
        case .awardVoided(let fact): fact.link
        case .accepted(let fact): fact.link
        case .instructed(let fact): fact.link
        case .approved(let fact): fact.link
        case .confirmed(let fact): fact.link
        case .paymentVoided(let fact): fact.link
        case .refunded(let fact): fact.link
        case .lapsed(let fact): fact.link
        }
    }

    /// The bank's reference that it brings.
    public var bankReference: String? {
        switch self {
        case .confirmed(let fact): fact.bankReference
        case .refunded(let fact): fact.bankReference
        default: nil
        }
    }
}
