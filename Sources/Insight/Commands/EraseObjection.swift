package import Canon
package import Records

/// Deletes the words of an objection. Its count, commitment and proof stay.
package struct EraseObjection: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownObjection
        case alreadyErased
    }

    let objection: ID<Objection>
    private let ground: PayloadErased.Ground

    package init(_ objection: ID<Objection>, ground: PayloadErased.Ground) {
        self.objection = objection
        self.ground = ground
    }

    package func decide(
        _ state: ObjectionStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownObjection }
        guard standing.hasWords else { throw .alreadyErased }
        return Decision([
            PayloadErased(entry: standing.entry, member: ObjectionMember.text, ground: ground)
        ])
    }
}
