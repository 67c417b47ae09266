package import Canon
package import Records

/// Says the side of the office that answers for an indicator, to stand beside its number.
package struct GiveReply: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        /// Who answers for the indicator; `nil` for an unknown one.
        let owner: String?
        /// Whether a number was ever given for the period.
        let hasNumber: Bool
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownIndicator
        /// Only the office that answers for the indicator replies.
        case notTheOwner(String)
        case noNumber
        case text(TextsProblem)
    }

    let indicator: ID<Indicator>
    let period: ReportingPeriod
    private let text: Texts

    package init(to indicator: ID<Indicator>, _ period: ReportingPeriod, text: Texts) {
        self.indicator = indicator
        self.period = period
        self.text = text
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let owner = state.owner else { throw .unknownIndicator }
        guard moment.actor.office.hasSameBytes(as: owner) else { throw .notTheOwner(owner) }
        guard state.hasNumber else { throw .noNumber }
        let text = try text.checked(limit: TextLimit.paragraph).mapError(Refusal.text).get()
        return Decision([ReplyGiven(indicator: indicator, period: period, text: text)])
    }
}
