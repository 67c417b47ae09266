public import Canon
public import Records

/// What the books know of a fund.
public struct FundStanding: Sendable {
    /// The entry that opened it.
    public let entry: UInt64
    /// The policy that it serves.
    public let instrument: ID<Instrument>
    /// Its one currency.
    public let currency: Currency
    /// When its fiscal years begin.
    public let fiscalYear: FiscalYear
    /// The provisions that it pays for; empty where it pays for all of its policy.
    public let provisions: [ID<Provision>]

    /// What the books know of a fund.
    public init(
        entry: UInt64, instrument: ID<Instrument>, currency: Currency, fiscalYear: FiscalYear,
        provisions: [ID<Provision>]
    ) {
        self.entry = entry
        self.instrument = instrument
        self.currency = currency
        self.fiscalYear = fiscalYear
        self.provisions = provisions
    }
}

/// What the books know of a fund's fiscal year; there is one from its first appropriation on.
public struct YearStanding: Sendable, Equatable {
    /// The entry at which it lapsed.
    public var lapsedBy: UInt64?
    /// Offices that were allotted something, in that order.
    public var offices: [ID<SpendingOffice>]

    /// What the books know of a year.
    public init(lapsedBy: UInt64? = nil, offices: [ID<SpendingOffice>] = []) {
        self.lapsedBy = lapsedBy
        self.offices = offices
    }
}

/// What the books know of an award.
public struct AwardStanding: Sendable, Equatable {
    /// The entry that made it.
    public let entry: UInt64
    /// The fund.
    public let fund: ID<Fund>
    /// The fiscal year whose money it is.
    public let year: Int
    /// The office whose allotment it was taken from.
    public let office: ID<SpendingOffice>
    /// How many milestones it has, numbered from 1.
    public let milestoneCount: Int
    /// The entry that made it void.
    public var voidedBy: UInt64?

    /// What the books know of an award.
    public init(
        entry: UInt64, fund: ID<Fund>, year: Int, office: ID<SpendingOffice>,
        milestoneCount: Int, voidedBy: UInt64? = nil
    ) {
        self.entry = entry
        self.fund = fund
        self.year = year
        self.office = office
        self.milestoneCount = milestoneCount
        self.voidedBy = voidedBy
    }
}

/// What the books know of a milestone.
public struct MilestoneStanding: Sendable, Equatable {
    /// What it is paid with.
    public let amount: Money
    /// The entry that accepted it.
    public var acceptedBy: UInt64?
    /// What payments have set aside of it.
    public var underWay: Money
    /// What payments have brought to the recipient.
    public var paid: Money

    /// What the books know of a milestone.
    public init(
        amount: Money, acceptedBy: UInt64? = nil, underWay: Money = .zero, paid: Money = .zero
    ) {
        self.amount = amount
        self.acceptedBy = acceptedBy
        self.underWay = underWay
        self.paid = paid
    }

    /// What a payment may still take of it.
    public var payable: Money {
        guard acceptedBy != nil else { return .zero }
        return Money(
            minorUnits: amount.minorUnits &- underWay.minorUnits &- paid.minorUnits)
    }
}

/// What the books know of a payment.
public struct PaymentStanding: Sendable, Equatable {
    /// How far it is.
    public enum Phase: String, Sendable, CaseIterable {
        /// Prepared by one office; waits for the signature of another.
        case pending
        /// Signed twice; waits for the bank.
        case approved
        /// The bank says that the money has gone.
        case confirmed
        /// It will not happen.
        case voided
    }

    /// The entry that instructed it.
    public let entry: UInt64
    /// The fund.
    public let fund: ID<Fund>
    /// The fiscal year whose money it is.
    public let year: Int
    /// The award.
    public let award: ID<Award>
    /// The milestone.
    public let milestone: Int
    /// The amount.
    public let amount: Money
    /// The office that prepared it.
    public let office: String
    /// How far it is.
    public var phase: Phase
    /// What was given back of it.
    public var refunded: Money

    /// What the books know of a payment.
    public init(
        entry: UInt64, fund: ID<Fund>, year: Int, award: ID<Award>, milestone: Int, amount: Money,
        office: String, phase: Phase = .pending, refunded: Money = .zero
    ) {
        self.entry = entry
        self.fund = fund
        self.year = year
        self.award = award
        self.milestone = milestone
        self.amount = amount
        self.office = office
        self.phase = phase
        self.refunded = refunded
    }
}
