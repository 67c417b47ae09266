package import Canon
package import Records

/// A feedback as pages show it, without its words.
package struct FeedbackSummary: Sendable {
    package let feedback: ID<Feedback>
    package let service: ID<PublicService>
    /// Entry that received it.
    package let entry: Int
    package let receivedHour: Instant
    package let outcome: FeedbackReceived.Outcome
    package let paidExtra: Bool
    package let language: LanguageTag
    /// Length of the words in Unicode scalars.
    package let length: Int
    package let state: FeedbackStanding.State
    /// On what ground its words are withheld.
    package let ground: FeedbackWithheld.Ground?
    /// More on the ground.
    package let note: Texts
    /// Entry that published or withheld it.
    package let decidedBy: Int?
    package let answers: [FeedbackAnswer]
}

/// An answer to a feedback.
package struct FeedbackAnswer: Sendable {
    package let answer: Texts
    package let entry: Int
}

/// How people say it went with a service.
package struct FeedbackCounts: Sendable, Equatable {
    /// How many say the same.
    package struct OutcomeCount: Sendable, Equatable {
        package let outcome: FeedbackReceived.Outcome
        package let count: Int
    }

    /// One row for each outcome, in its order.
    package let outcomes: [OutcomeCount]
    /// How many were asked for money beside the fee.
    package let paidExtra: Int
    /// How many wait to be published or withheld.
    package let waiting: Int
    package let published: Int
    package let withheld: Int

    package init(
        outcomes: [OutcomeCount], paidExtra: Int, waiting: Int, published: Int, withheld: Int
    ) {
        self.outcomes = outcomes
        self.paidExtra = paidExtra
        self.waiting = waiting
        self.published = published
        self.withheld = withheld
    }

    package var total: Int { outcomes.reduce(0) { $0 + $1.count } }
}

/// Some feedback of a longer list, and where the next begins.
package struct FeedbackPage: Sendable {
    package let items: [FeedbackSummary]
    /// How many the whole list has.
    package let total: Int
    /// Pass this as `after` to get the next ones; `nil` at the end.
    package let next: Int?
}
