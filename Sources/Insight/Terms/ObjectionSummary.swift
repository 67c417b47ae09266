package import Canon
package import Records

/// Somebody's disagreement with a machine as pages show it, without its words: these are read by
/// officers and by who sent them.
package struct ObjectionSummary: Sendable {
    package let objection: ID<Objection>
    package let analysis: AnalysisID
    /// Number of the suggestion it is about; none for the whole.
    package let suggestion: Int?
    /// Entry that received it.
    package let entry: Int
    package let receivedHour: Instant
    package let language: LanguageTag
    /// Length of the words in Unicode scalars.
    package let length: Int
    /// The answers, in order.
    package let answers: [ObjectionAnswerSummary]
}

/// An answer to an objection.
package struct ObjectionAnswerSummary: Sendable, Equatable {
    /// Whether the person was right.
    package let isUpheld: Bool
    package let answer: Texts
    package let entry: Int
}

/// Some objections of a longer list, and where the next begins.
package struct ObjectionList: Sendable {
    package let items: [ObjectionSummary]
    /// How many the whole list has.
    package let total: Int
    /// How many of them have no answer.
    package let unanswered: Int
    /// Pass this as `after` to get the next ones; `nil` at the end.
    package let next: Int?
}
