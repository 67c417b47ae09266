package import Canon
package import Records

/// Says what becomes of a machine's suggestions. The machine decided nothing: what counts is the
/// act by which the officer took a suggestion over, and its entry is named here.
package struct JudgeSuggestion: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most suggestions in one command.
    package static let limit = 250

    package enum Refusal: Error, Hashable, Sendable {
        case unknownAnalysis
        case unknownSuggestion(Int)
        case nothingToJudge
        case tooMany(limit: Int)
        /// There is no such entry.
        case unknownAct(Int)
        /// What is rejected is taken over by no act.
        case actOfRejection
        case reason(TextsProblem)
        /// All of them were judged so.
        case repeated
    }

    let analysis: AnalysisID
    let suggestions: [Int]
    private let judgement: SuggestionJudged.Judgement
    private let act: Int?
    private let reason: Texts

    /// - Parameter act: entry of the act by which they were taken over.
    package init(
        _ analysis: AnalysisID, _ suggestions: [Int], _ judgement: SuggestionJudged.Judgement,
        act: Int? = nil, reason: Texts = .none
    ) {
        self.analysis = analysis
        self.suggestions = suggestions
        self.judgement = judgement
        self.act = act
        self.reason = reason
    }

    package func decide(
        _ state: AnalysisStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownAnalysis }
        guard !suggestions.isEmpty else { throw .nothingToJudge }
        guard suggestions.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        if let act {
            guard judgement != .rejected else { throw .actOfRejection }
            guard (0..<Int(moment.nextIndex)).contains(act) else { throw .unknownAct(act) }
        }
        let reason = try reason.checked(limit: TextLimit.paragraph, isRequired: false)
            .mapError(Refusal.reason).get()
        var seen: Set<Int> = []
        var facts: [SuggestionJudged] = []
        for suggestion in suggestions {
            guard (0..<standing.suggestions).contains(suggestion) else {
                throw .unknownSuggestion(suggestion)
            }
            let judged = JudgementStanding(judgement: judgement, act: act)
            guard seen.insert(suggestion).inserted, standing.judged[suggestion] != judged else {
                continue
            }
            facts.append(
                SuggestionJudged(
                    analysis: analysis, suggestion: suggestion, judgement: judgement, act: act,
                    reason: reason))
        }
        guard !facts.isEmpty else { throw .repeated }
        return Decision(facts)
    }
}
