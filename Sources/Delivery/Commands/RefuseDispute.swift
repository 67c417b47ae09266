package import Canon
package import Records

/// Does not let a dispute stand, on a ground that everybody can see.
package struct RefuseDispute: Command {
    package static let roles: [Actor.Role] = [.officer]

    package typealias State = DisputeStanding?

    package enum Refusal: Error, Hashable, Sendable {
        case dispute(DisputeProblem)
        case note(TextsProblem)
    }

    let dispute: ID<Dispute>
    private let ground: DisputeRefused.Ground
    private let note: Texts

    package init(_ dispute: ID<Dispute>, ground: DisputeRefused.Ground, note: Texts = .none) {
        self.dispute = dispute
        self.ground = ground
        self.note = note
    }

    package func decide(
        _ state: DisputeStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        do throws(DisputeProblem) { _ = try state.waiting() } catch { throw .dispute(error) }
        let note = try note.checked(limit: TextLimit.paragraph, isRequired: false)
            .mapError(Refusal.note).get()
        return Decision([DisputeRefused(dispute: dispute, ground: ground, note: note)])
    }
}
