package import Canon
package import Records
package import Rules

/// An award as lists show it.
package struct AwardSummary: Sendable, Equatable {
    package let award: ID<Award>
    package let fund: ID<Fund>
    package let year: Int
    /// The office whose allotment it was taken from.
    package let office: ID<SpendingOffice>
    package let title: Texts
    package let recipientType: Recipient.Kind
    /// Name of an organisation; of a person it is not public.
    package let recipientName: String
    package let recipientIdentifier: String
    package let area: ID<Area>?
    package let isWomenLed: Bool?
    /// The provision that it serves.
    package let provision: ID<Provision>
    /// Who decided, on which ground.
    package let decision: Texts
    /// SHA-256 of the minutes.
    package let decisionDigest: Digest?
    /// The office that recorded it.
    package let decidedBy: String
    package let amount: Money
    package let at: Instant
    /// The entry that made it.
    package let entry: UInt64
    /// The entry that made it void.
    package let voidedBy: UInt64?
}

/// A milestone of an award.
package struct MilestoneSummary: Sendable, Equatable {
    package let number: Int
    package let title: Texts
    package let dueOn: CivilDate
    package let amount: Money
    /// The entry that accepted it.
    package let acceptedBy: UInt64?
    package let underWay: Money
    package let paid: Money
}

/// An award with all that followed.
package struct AwardDetail: Sendable, Equatable {
    package let award: AwardSummary
    /// The policy of its fund.
    package let instrument: ID<Instrument>
    package let currency: String
    package let places: Int
    package let milestones: [MilestoneSummary]
    package let payments: [PaymentSummary]
    /// What its accounts hold: committed, payable, paid.
    package let balances: [FundYear.Total]
}

/// A payment as lists show it.
package struct PaymentSummary: Sendable, Equatable {
    package let payment: ID<Payment>
    package let award: ID<Award>
    package let fund: ID<Fund>
    package let year: Int
    package let milestone: Int
    package let amount: Money
    package let phase: PaymentStanding.Phase
    /// The office of the first signature.
    package let office: String
    /// The entry of the first signature.
    package let entry: UInt64
    /// The office of the second signature.
    package let approvedOffice: String?
    /// The entry of the second signature.
    package let approvedBy: UInt64?
    /// The entry that confirmed or voided it.
    package let endedBy: UInt64?
    package let bankReference: String?
    package let valueDate: CivilDate?
    /// SHA-256 of the bank's file.
    package let statementDigest: Digest?
    package let refunded: Money
}

/// Money that a recipient gave back.
package struct RefundSummary: Sendable, Equatable {
    package let entry: UInt64
    package let amount: Money
    package let bankReference: String
    package let valueDate: CivilDate
    package let reason: Texts
}

/// From a payment back to the words of the policy that it was made for.
package struct PaymentChain: Sendable, Equatable {
    package let payment: PaymentSummary
    package let refunds: [RefundSummary]
    package let milestone: MilestoneSummary
    package let award: AwardSummary
    package let fund: FundSummary
}

/// A payment that waits, with what an officer must know to act on it.
package struct WaitingPayment: Sendable, Equatable {
    package let payment: PaymentSummary
    package let awardTitle: Texts
    package let recipientName: String
    package let currency: String
    package let places: Int
    package let at: Instant
}
