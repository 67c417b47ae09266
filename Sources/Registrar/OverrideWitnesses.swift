package import Canon
package import Records
package import Store

/// Puts on record that the operator goes on although these witnesses have not answered.
package struct OverrideWitnesses: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    /// Why it is refused.
    package enum Refusal: Error, Hashable, Sendable {
        /// No reason was given.
        case noReason
    }

    private let unheard: [String]
    private let reason: Texts

    package init(unheard: [String], reason: Texts) {
        self.unheard = unheard
        self.reason = reason
    }

    package func state(in transaction: borrowing WriteTransaction) throws {}

    package func decide(_ state: Void, in moment: inout Moment) throws(Refusal) -> Decision {
        guard reason != .none else { throw .noReason }
        return Decision([WitnessesOverridden(unheard: unheard, reason: reason)])
    }
}
