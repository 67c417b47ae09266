package import Canon
package import Records

/// One decision on a goal of the replaced instrument.
package struct GoalDecision: Sendable {
    package let fate: GoalFateDecided.Fate
    package let reason: Texts
    /// Provisions of the new instrument that carry it on.
    package let carriedTo: [ID<Provision>]
    /// The entry that records it.
    package let entry: Int
    package let at: Instant
}

/// What becomes of a goal of the replaced instrument.
package struct GoalFate: Sendable {
    package let goal: ID<Provision>
    /// The goal as the replaced instrument has, or last had, it.
    package let content: ProvisionContent?
    /// The decision that counts.
    package let decision: GoalDecision
    /// Earlier decisions, oldest first.
    package let history: [GoalDecision]

    package var fate: GoalFateDecided.Fate { decision.fate }
    package var reason: Texts { decision.reason }
    package var carriedTo: [ID<Provision>] { decision.carriedTo }
    package var entry: Int { decision.entry }
}
