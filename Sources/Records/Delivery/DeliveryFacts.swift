/// The kinds of fact of the delivery room.
public enum DeliveryFacts {
    /// All of them.
    public static let all: [any Fact.Type] = [
        AreasListed.self,
        DisputeAdmitted.self,
        DisputeAnswered.self,
        DisputeRaised.self,
        DisputeRefused.self,
        GoalSet.self,
        IndicatorDefined.self,
        ObservationAttested.self,
        ObservationComputed.self,
        ObservationWithdrawn.self,
        ReplyGiven.self,
        ReportPublished.self,
        TargetSet.self,
    ]
}
