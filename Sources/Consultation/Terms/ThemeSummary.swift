package import Canon
package import Records

/// A theme as pages show it.
package struct ThemeSummary: Sendable {
    package let theme: ID<Theme>
    package let key: RoundKey
    package let title: Texts
    package let summary: Texts
    /// Entry that created it.
    package let entry: Int
    /// Entry of its present wording.
    package let wordedBy: Int
    /// Entry that retired it.
    package let retiredBy: Int?
    package let mergedInto: ID<Theme>?
    package let retiredReason: Texts
    /// How many submissions it holds.
    package let memberCount: Int
    /// How many quotations.
    package let quotationCount: Int
    /// The answer that stands.
    package let answer: AnswerSummary?
}

/// An answer to a theme.
package struct AnswerSummary: Sendable {
    package let theme: ID<Theme>
    /// Entry of the answer.
    package let entry: Int
    package let answer: ThemeAnswered.Answer
    package let reason: Texts
    package let provisions: [ID<Provision>]
    package let answeredAt: Instant
    /// Entry of the answer it replaced.
    package let revises: Int?
    /// Entry of the answer that replaced it.
    package let supersededBy: Int?
}

/// A quotation in a theme.
package struct ThemeMember: Sendable {
    /// Place in the list; pass it as `after`.
    package let place: Int
    package let theme: ID<Theme>
    package let submission: ID<Submission>
    /// Entry of the submission.
    package let submissionEntry: Int
    package let part: ID<SubmissionPart>
    package let partOrdinal: Int
    package let language: LanguageTag
    /// First Unicode scalar, from 0.
    package let start: Int
    /// Behind the last Unicode scalar.
    package let end: Int
    /// Entry that put it into the theme.
    package let entry: Int
}

/// A change of the text that an answer or a unique point led to.
package struct ChangeMade: Sendable, Equatable {
    /// What happened to the provision.
    package enum Change: String, Sendable {
        case added, revised, removed
    }

    package let instrument: ID<Instrument>
    package let version: Int
    package let provision: ID<Provision>
    package let change: Change
    /// Entry of the change.
    package let entry: Int
    /// Entry of the answer or unique point that it names as its cause.
    package let causeEntry: Int
}

/// From one voice to the changed words.
package struct SubmissionChain: Sendable {
    /// A theme that holds the submission: by which words, what was answered, what changed.
    package struct Link: Sendable {
        package let theme: ThemeSummary
        package let members: [ThemeMember]
        /// All answers, the oldest first.
        package let answers: [AnswerSummary]
        package let changes: [ChangeMade]
    }

    package let submission: SubmissionSummary
    package let links: [Link]
    package let uniquePoint: UniquePoint?
    /// Changes that the unique point led to.
    package let uniqueChanges: [ChangeMade]
}
