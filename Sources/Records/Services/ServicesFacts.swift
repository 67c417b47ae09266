/// The kinds of fact of the services room.
public enum ServicesFacts {
    /// All of them.
    public static let all: [any Fact.Type] = [
        CasesReported.self,
        FeedbackAnswered.self,
        FeedbackPublished.self,
        FeedbackReceived.self,
        FeedbackWithheld.self,
        RetestsDrawn.self,
        ServiceListed.self,
        ServiceTested.self,
    ]
}
