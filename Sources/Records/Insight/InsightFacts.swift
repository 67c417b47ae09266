/// The kinds of fact of the insight room.
public enum InsightFacts {
    /// All of them.
    public static let all: [any Fact.Type] = [
        AnalysisRecorded.self,
        InsightSwitched.self,
        LabelsFrozen.self,
        LabelsGiven.self,
        ObjectionAnswered.self,
        ObjectionRaised.self,
        SubmissionsRestored.self,
        SubmissionsSetAside.self,
        SuggestionJudged.self,
    ]
}
