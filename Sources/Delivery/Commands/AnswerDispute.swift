package import Canon
package import Records

/// Answers a dispute that stands: says who was right and why. Who admits to have been wrong names
/// the entries that put it right.
package struct AnswerDispute: Command {
    package static let roles: [Actor.Role] = [.officer]
    private static let correctionLimit = 50

    package struct State: Sendable {
        let dispute: DisputeStanding?
        /// Those of the named entries that changed the indicator's numbers, definition or target
        /// after the dispute was raised.
        let corrections: Set<Int>
    }

    package enum Refusal: Error, Hashable, Sendable {
        case dispute(DisputeProblem)
        case reason(TextsProblem)
        /// It is right, and nothing was put right.
        case noCorrection
        case tooManyCorrections(limit: Int)
        case notACorrection(Int)
    }

    let dispute: ID<Dispute>
    let corrections: [Int]
    private let outcome: DisputeAnswered.Outcome
    private let reason: Texts

    package init(
        _ dispute: ID<Dispute>, _ outcome: DisputeAnswered.Outcome, reason: Texts,
        corrections: [Int] = []
    ) {
        self.dispute = dispute
        self.outcome = outcome
        self.reason = reason
        self.corrections = corrections
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        let standing: DisputeStanding
        do throws(DisputeProblem) {
            standing = try state.dispute.open()
            guard standing.isAdmitted || standing.admitBy <= moment.now else {
                throw .notStanding
            }
        } catch {
            throw .dispute(error)
        }
        let reason = try reason.checked(limit: TextLimit.paragraph).mapError(Refusal.reason).get()
        if outcome == .upheld, corrections.isEmpty { throw .noCorrection }
        guard corrections.count <= Self.correctionLimit else {
            throw .tooManyCorrections(limit: Self.correctionLimit)
        }
        var named: [Int] = []
        for entry in corrections.sorted() where named.last != entry {
            guard state.corrections.contains(entry) else { throw .notACorrection(entry) }
            named.append(entry)
        }
        return Decision([
            DisputeAnswered(dispute: dispute, outcome: outcome, reason: reason, corrections: named)
        ])
    }
}
