/// The kinds of fact of the treasury room.
public enum TreasuryFacts {
    /// All of them.
    public static let all: [any Fact.Type] = [
        AwardMade.self,
        AwardVoided.self,
        FundOpened.self,
        FundsAllotted.self,
        FundsAppropriated.self,
        FundsLapsed.self,
        MilestoneAccepted.self,
        PaymentApproved.self,
        PaymentConfirmed.self,
        PaymentInstructed.self,
        PaymentRefunded.self,
        PaymentVoided.self,
    ]
}
