import Canon
package import Records

/// What recording an analysis needs to know.
package struct AnalysisGround: Sendable {
    /// Whether what was read exists.
    package let isKnown: Bool
    /// Whether machines may read it.
    package let isOn: Bool
    /// The newest analysis of the same task and subject.
    package let latest: AnalysisRecorded?

    package init(isKnown: Bool, isOn: Bool, latest: AnalysisRecorded? = nil) {
        self.isKnown = isKnown
        self.isOn = isOn
        self.latest = latest
    }
}

/// Where an analysis stands.
package struct AnalysisStanding: Sendable {
    /// How many suggestions it makes.
    package let suggestions: Int
    /// The last judgement of each judged suggestion that was asked for.
    package let judged: [Int: JudgementStanding]

    package init(suggestions: Int, judged: [Int: JudgementStanding] = [:]) {
        self.suggestions = suggestions
        self.judged = judged
    }
}

/// What was made of a suggestion.
package struct JudgementStanding: Sendable, Hashable {
    package let judgement: SuggestionJudged.Judgement
    /// Entry of the act by which it was taken over.
    package let act: Int?

    package init(judgement: SuggestionJudged.Judgement, act: Int?) {
        self.judgement = judgement
        self.act = act
    }
}

/// Whether machines may read a consultation.
package struct SwitchStanding: Sendable {
    package let isOn: Bool

    package init(isOn: Bool) { self.isOn = isOn }
}

/// Where an objection stands.
package struct ObjectionStanding: Sendable {
    /// Entry that received it.
    package let entry: Int
    /// Whether its words are still in the vault.
    package let hasWords: Bool
    /// The answers to it, in order.
    package let answers: [ObjectionAnswerSummary]

    package init(entry: Int, hasWords: Bool = true, answers: [ObjectionAnswerSummary] = []) {
        self.entry = entry
        self.hasWords = hasWords
        self.answers = answers
    }
}
