public import Canon

/// An officer says what becomes of a machine's suggestion.
public struct SuggestionJudged: Fact {
    /// What becomes of a suggestion.
    public enum Judgement: String, Sendable, CaseIterable {
        case confirmed, edited, rejected
    }

    public static let kind = "insight.suggestion_judged.v1"
    /// The analysis.
    public let analysis: ID<Analysis>
    /// Number of the suggestion, from 0.
    public let suggestion: Int
    /// What becomes of it.
    public let judgement: Judgement
    /// Entry of the act by which it was taken over (optional)
    public let act: Int?
    /// Why, in words (optional)
    public let reason: Texts

    /// A fact from its members.
    public init(
        analysis: ID<Analysis>, suggestion: Int, judgement: Judgement, act: Int? = nil,
        reason: Texts = .none
    ) {
        self.analysis = analysis
        self.suggestion = suggestion
        self.judgement = judgement
        self.act = act
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("analysis", analysis)
        object.set("suggestion", suggestion)
        object.set("judgement", judgement)
        if let act { object.set("act", act) }
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        analysis = try object.id("analysis")
        suggestion = try object.integer("suggestion")
        judgement = try object.word("judgement")
        act = try object.optionalInteger("act")
        reason = try object.texts("reason")
    }
}
