import Canon
package import Records

/// Records a number that an outside publisher vouches for, with the place where it is read.
package struct AttestObservation: Command {
    package static let roles: [Actor.Role] = [.officer]

    package typealias State = ObservationContext
    package typealias Refusal = ObservationProblem

    let proposed: ObservationAttested

    /// - Parameter proposed: the number as it is to stand. An older `version` than the present one
    ///   says that the number is of before the break; `revises` names the entry of the standing
    ///   number whose place it takes, and then `reason` says why.
    package init(_ proposed: ObservationAttested) { self.proposed = proposed }

    package func decide(
        _ state: ObservationContext, in moment: inout Moment
    ) throws(ObservationProblem) -> Decision {
        Decision([try state.check(proposed, now: moment.now)])
    }
}
