package import Records
package import Store

/// Seals facts as they are: what another room would have sealed, without that room.
package struct SealFacts: RegistrableCommand {
    package static let roles = Actor.Role.allCases

    /// It never refuses.
    package enum Refusal: Error, Hashable, Sendable {}

    private let facts: [any Fact]

    package init(_ facts: [any Fact]) { self.facts = facts }

    package func state(in transaction: borrowing WriteTransaction) throws {}

    package func decide(_ state: Void, in moment: inout Moment) throws(Refusal) -> Decision {
        Decision(facts)
    }
}
