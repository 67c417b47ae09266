package import Canon
package import Records

/// A consultation as pages show it.
package struct ConsultationSummary: Sendable {
    package let consultation: ConsultationID
    package let instrument: ID<Instrument>
    package let title: Texts
    package let isDemonstration: Bool
    package let openedAt: Instant
    /// Entry that opened it.
    package let entry: Int
}

/// A category of stakeholders.
package struct CategorySummary: Sendable {
    package let category: ID<StakeholderCategory>
    package let name: Texts
}

/// A count of submissions by category; `nil` for those without one.
package struct CategoryCount: Sendable, Equatable {
    package let category: ID<StakeholderCategory>?
    package let count: Int
}

/// How many submissions of a round speak to a provision.
package struct ProvisionCount: Sendable, Equatable {
    package let provision: ID<Provision>
    package let count: Int
}

/// A question as pages show it.
package struct QuestionSummary: Sendable {
    package let question: ID<Question>
    package let text: Texts
}

/// A later end of a round.
package struct ExtensionSummary: Sendable {
    package let closesAt: Instant
    package let reason: Texts
    package let entry: Int
}

/// A round as pages show it.
package struct RoundSummary: Sendable {
    package let key: RoundKey
    package let instrument: ID<Instrument>
    package let version: Int
    package let opensAt: Instant
    package let closesAt: Instant
    /// Entry that opened it.
    package let entry: Int
    /// Entry that fixed its count.
    package let closedBy: Int?
    /// Entry that closed its books.
    package let booksClosedBy: Int?
    package let received: Int

    /// Whether the public may speak at a moment.
    package func isOpen(at now: Instant) -> Bool {
        closedBy == nil && opensAt <= now && now < closesAt
    }
}
