/// The kinds of fact of the consultation room.
public enum ConsultationFacts {
    /// All of them.
    public static let all: [any Fact.Type] = [
        BooksClosed.self,
        ConsultationOpened.self,
        RoundClosed.self,
        RoundExtended.self,
        RoundOpened.self,
        StatementPosed.self,
        StatementWithdrawn.self,
        SubmissionMarkedUnique.self,
        SubmissionReceived.self,
        SubmissionWithheld.self,
        SubmissionsPublished.self,
        SubmissionsThemed.self,
        SubmissionsUnthemed.self,
        ThemeAnswered.self,
        ThemeCreated.self,
        ThemeRetired.self,
        ThemeRevised.self,
        VotesCast.self,
    ]
}
