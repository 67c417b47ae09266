package import Canon
package import Records

/// One submission as it arrives, and what the analysts made of it.
package struct SubmissionContent: Sendable {
    /// Who wrote it; known to the demonstration only, never to the system under show.
    package enum Origin: String, Sendable, CaseIterable {
        case person, campaign
        case campaignWithOwnWords = "campaign_with_own_words"
        case machine
    }

    /// Key within the demonstration, e.g. `r2-0413`.
    package let key: String
    /// 128 bits for the submission's identifier.
    package let idSeed: [UInt8]
    /// Who wrote it.
    package let origin: Origin
    /// The category its author chose.
    package let category: ID<StakeholderCategory>?
    /// How it arrived.
    package let channel: SubmissionReceived.Channel
    /// Whole hours after the round opened.
    package let hour: Int
    /// What it says.
    package let parts: [PartContent]
    /// Whether its author agrees to its publication.
    package let mayPublish: Bool
    /// Why it is not shown, if it is not.
    package let withholding: WithholdingContent?
    /// The themes it belongs to, each by its exact words.
    package let quotations: [QuotedSpan]
    /// The point that it alone makes, if it makes one.
    package let uniquePoint: UniquePointContent?
}

/// One part of a submission: on the whole, on a provision, or in answer to a question.
package struct PartContent: Sendable {
    /// Identifier within the submission: `p1`, `p2`.
    package let part: ID<SubmissionPart>
    /// The provision spoken to.
    package let provision: ID<Provision>?
    /// The question answered.
    package let question: ID<Question>?
    /// Language of the text.
    package let language: LanguageTag
    /// The words.
    package let text: String
}

/// Exact words of one part, which place a submission in a theme.
package struct QuotedSpan: Sendable {
    /// Key of the theme.
    package let theme: String
    /// In which part.
    package let part: ID<SubmissionPart>
    /// The words themselves.
    package let words: String
    /// First Unicode scalar within the part, from 0.
    package let start: Int
    /// Behind the last Unicode scalar.
    package let end: Int
}

/// A point nobody else made, in a sentence, and what the ministry says to it.
package struct UniquePointContent: Sendable {
    /// Name by which a change refers to it.
    package let name: String
    /// The point.
    package let point: Texts
    /// What the ministry says.
    package let response: Texts
}

/// Why a submission is counted but not shown.
package struct WithholdingContent: Sendable {
    /// On what ground.
    package let ground: SubmissionWithheld.Ground
    /// More in words.
    package let note: Texts
}
