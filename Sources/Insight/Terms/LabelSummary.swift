package import Canon
package import Records

/// What one office said a submission speaks to; its last word on it.
package struct LabelSummary: Sendable {
    package let submission: ID<Submission>
    /// The office that read it.
    package let office: String
    /// The themes; none when it fits none.
    package let themes: [ID<Theme>]
    package let entry: Int
}

/// The labelled set of a round, as it was frozen.
package struct FrozenLabels: Sendable {
    package let submissions: [ID<Submission>]
    /// Labels in entries before this index are in it.
    package let logSize: Int
    package let entry: Int
}

/// Submissions that count apart, because they look as if a program had sent them.
package struct SetAsideSummary: Sendable {
    /// Entry that set them aside.
    package let entry: Int
    /// The rule of `docs/insight.md`.
    package let rule: String
    package let reason: Texts
    package let setAsideAt: Instant
    /// Those that were not restored, in order of their identifiers.
    package let submissions: [ID<Submission>]
    /// How many of them were restored since.
    package let restored: Int
}
