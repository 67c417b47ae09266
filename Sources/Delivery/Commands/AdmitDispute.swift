package import Canon
package import Records

/// Lets a dispute stand beside the number until it is answered; anybody may then read its words.
package struct AdmitDispute: Command {
    package static let roles: [Actor.Role] = [.officer]

    package typealias State = DisputeStanding?
    package typealias Refusal = DisputeProblem

    let dispute: ID<Dispute>

    package init(_ dispute: ID<Dispute>) { self.dispute = dispute }

    package func decide(
        _ state: DisputeStanding?, in moment: inout Moment
    ) throws(DisputeProblem) -> Decision {
        _ = try state.waiting()
        return Decision([DisputeAdmitted(dispute: dispute)])
    }
}
