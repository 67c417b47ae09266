package import Canon
package import Records

/// Takes the numbers of an entry off the scorecard, with a reason. The entry stays.
package struct WithdrawObservation: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        /// Whose numbers the entry holds.
        let indicator: ID<Indicator>?
        let revisedBy: Int?
        let withdrawnBy: Int?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownNumber
        case revised(by: Int)
        case alreadyWithdrawn(by: Int)
        case reason(TextsProblem)
    }

    let entry: Int
    private let reason: Texts

    package init(_ entry: Int, reason: Texts) {
        self.entry = entry
        self.reason = reason
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let indicator = state.indicator else { throw .unknownNumber }
        if let withdrawnBy = state.withdrawnBy { throw .alreadyWithdrawn(by: withdrawnBy) }
        if let revisedBy = state.revisedBy { throw .revised(by: revisedBy) }
        let reason = try reason.checked(limit: TextLimit.paragraph).mapError(Refusal.reason).get()
        return Decision([
            ObservationWithdrawn(indicator: indicator, withdraws: entry, reason: reason)
        ])
    }
}
