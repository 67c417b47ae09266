package import Canon
package import Records

/// A goal of a policy as it was set last.
package struct GoalSummary: Sendable, Equatable {
    package let instrument: ID<Instrument>
    package let goal: ID<Goal>
    /// Entry that the goal stands in as it is.
    package let entry: Int
    package let title: Texts
    /// Codes of the indicators that tell whether it comes.
    package let indicators: [String]
}
