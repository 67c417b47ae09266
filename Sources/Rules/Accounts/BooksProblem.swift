public import Canon
public import Records

/// Why an act does not fit the books, and which member of it does not.
public struct BooksProblem: Error, Hashable, Sendable {
    /// What is wrong. Entries named are the ones that stand in the way.
    public enum Reason: Hashable, Sendable {
        case notAnOfficer
        case unknownFund
        case fundTaken
        case unknownInstrument
        case unknownProvision(ID<Provision>)
        case currencyUnfit
        case monthUnfit
        case keyUsed(entry: UInt64)
        case amountNotPositive
        case amountTooLarge
        /// The account holds less than the act takes out of it.
        case overdrawn(AccountKind, balance: Money)
        /// The account would hold more than a record can say.
        case overflow(AccountKind)
        /// The act belongs to another fiscal year than its date.
        case yearOfTheDate(Int)
        case yearLapsed(entry: UInt64)
        case yearNotOver(Int)
        case nothingAppropriated
        /// What lapses is exactly what is left: on this account, this much.
        case shareDiffers(office: ID<SpendingOffice>?, left: Money)
        case shareRepeated
        case sumDiffers(Money)
        case awardTaken
        case unknownAward
        case awardVoid(entry: UInt64)
        case awardDiffers
        case decisionMissing
        case provisionNotFunded
        case milestonesMissing
        case milestoneNumber(Int)
        case unknownMilestone
        case milestoneAccepted(entry: UInt64)
        case milestoneNotAccepted
        /// More than is still owed for the milestone.
        case beyondPayable(left: Money)
        case amountDiffers(Money)
        case paymentTaken
        case paymentNameTooLong(limit: Int)
        case unknownPayment
        case paymentDiffers
        case paymentUnderWay
        case paymentNotPending(PaymentStanding.Phase)
        case paymentNotApproved(PaymentStanding.Phase)
        case paymentNotConfirmed(PaymentStanding.Phase)
        /// Both signatures are of one office.
        case sameOffice(String)
        case bankReferenceUnfit
        case bankReferenceUsed(entry: UInt64)
        /// More than was paid and not given back yet.
        case beyondPaid(left: Money)
        case chainPlace
        case chainUsed
        case chainBroken(start: UInt64)
    }

    /// Path of the member in the entry, e.g. `fact.amount_minor`.
    public let field: String
    /// What is wrong.
    public let reason: Reason

    /// A problem with a member.
    public init(_ field: String, _ reason: Reason) {
        self.field = field
        self.reason = reason
    }
}
