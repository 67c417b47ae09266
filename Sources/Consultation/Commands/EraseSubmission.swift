package import Canon
package import Records

/// Deletes the words of a submission and whatever private came with it. Counts, commitments and
/// proofs stay. Allowed after the books are closed too: the right to erasure has no deadline, and
/// no account changes.
package struct EraseSubmission: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        let standing: SubmissionStanding?
        /// Members of the entry that are in the vault still, in order.
        let members: [String]
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownSubmission
        case alreadyErased
    }

    let submission: ID<Submission>
    private let ground: PayloadErased.Ground

    package init(_ submission: ID<Submission>, ground: PayloadErased.Ground) {
        self.submission = submission
        self.ground = ground
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let standing = state.standing else { throw .unknownSubmission }
        guard !state.members.isEmpty else { throw .alreadyErased }
        return Decision(
            state.members.map {
                PayloadErased(entry: standing.entry, member: $0, ground: ground)
            })
    }
}
