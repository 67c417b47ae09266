package import Canon
package import Records

/// A recorded analysis as pages show it.
package struct AnalysisSummary: Sendable {
    /// What was recorded.
    package let fact: AnalysisRecorded
    /// Entry that recorded it.
    package let entry: Int
    package let recordedAt: Instant

    package init(fact: AnalysisRecorded, entry: Int, recordedAt: Instant) {
        self.fact = fact
        self.entry = entry
        self.recordedAt = recordedAt
    }

    package var id: AnalysisID { fact.analysis }
    package var task: AnalysisRecorded.Task { fact.task }
}

/// What an officer made of a suggestion.
package struct JudgementSummary: Sendable {
    /// Number of the suggestion.
    package let suggestion: Int
    package let judgement: SuggestionJudged.Judgement
    /// Entry of the act by which it was taken over.
    package let act: Int?
    package let reason: Texts
    /// Entry of the judgement.
    package let entry: Int
    package let judgedAt: Instant
}

/// How many suggestions of an analysis were judged, and how.
package struct JudgementCounts: Sendable, Equatable {
    package let suggestions: Int
    package let confirmed: Int
    package let edited: Int
    package let rejected: Int

    package init(suggestions: Int, confirmed: Int = 0, edited: Int = 0, rejected: Int = 0) {
        self.suggestions = suggestions
        self.confirmed = confirmed
        self.edited = edited
        self.rejected = rejected
    }

    /// Suggestions that nobody judged yet.
    package var open: Int { suggestions - confirmed - edited - rejected }
}

/// One time that machines were turned off, or on again.
package struct SwitchSummary: Sendable {
    package let isOn: Bool
    package let reason: Texts
    package let entry: Int
    package let switchedAt: Instant
}
