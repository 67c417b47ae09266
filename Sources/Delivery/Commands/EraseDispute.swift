package import Canon
package import Records

/// Deletes the words of a dispute. That it was raised, how it was decided and answered, its
/// commitment and every proof stay.
package struct EraseDispute: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct Standing: Sendable {
        /// The entry that raised it.
        let entry: Int
        let hasWords: Bool
    }

    package typealias State = Standing?

    package enum Refusal: Error, Hashable, Sendable {
        case unknownDispute
        case alreadyErased
    }

    let dispute: ID<Dispute>
    private let ground: PayloadErased.Ground

    package init(_ dispute: ID<Dispute>, ground: PayloadErased.Ground) {
        self.dispute = dispute
        self.ground = ground
    }

    package func decide(_ state: Standing?, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let state else { throw .unknownDispute }
        guard state.hasWords else { throw .alreadyErased }
        return Decision([
            PayloadErased(entry: state.entry, member: DisputeMember.text, ground: ground)
        ])
    }
}

/// Paths of the commitments inside a dispute's fact.
enum DisputeMember {
    static let text = "text"
}
