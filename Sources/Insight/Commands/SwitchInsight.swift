package import Canon
package import Records

/// Turns machines off for a consultation, or on again, and says why. Everything that people do
/// works without them.
package struct SwitchInsight: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownConsultation
        /// They are off, or on, already.
        case alreadySo
        case reason(TextsProblem)
    }

    let consultation: ID<Consultation>
    private let isOn: Bool
    private let reason: Texts

    package init(_ consultation: ID<Consultation>, on isOn: Bool, reason: Texts) {
        self.consultation = consultation
        self.isOn = isOn
        self.reason = reason
    }

    package func decide(
        _ state: SwitchStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownConsultation }
        guard standing.isOn != isOn else { throw .alreadySo }
        let reason = try reason.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.reason).get()
        return Decision([InsightSwitched(consultation: consultation, isOn: isOn, reason: reason)])
    }
}
