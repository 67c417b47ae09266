package import Canon
package import Records

/// Says something in an open round. Anybody may, without an account.
///
/// The caller draws the receipt code (`registrar.random(10)`) and shows it to the author once: only
/// its digest is stored, so nobody can look it up again.
package struct SubmitComment: Command {
    package static let roles: [Actor.Role] = [.anyone]

    package struct State: Sendable {
        let round: RoundStanding?
        let targets: RoundTargets
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        case notOpenYet(Instant)
        case closed(Instant)
        case unknownCategory(ID<StakeholderCategory>)
        case parts(PartProblem)
    }

    let key: RoundKey
    let parts: [PreparedPart]
    private let category: ID<StakeholderCategory>?
    private let code: ReceiptCode

    package init(
        to key: RoundKey, category: ID<StakeholderCategory>? = nil, parts: [PreparedPart],
        code: ReceiptCode
    ) {
        self.key = key
        self.category = category
        self.parts = parts
        self.code = code
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let round = state.round else { throw .unknownRound }
        guard moment.now >= round.opensAt else { throw .notOpenYet(round.opensAt) }
        guard !round.isClosed, moment.now < round.closesAt else { throw .closed(round.closesAt) }
        if let category, !state.targets.categories.contains(category) {
            throw .unknownCategory(category)
        }
        let checked: [CheckedPart]
        do throws(PartProblem) {
            checked = try CheckedPart.check(parts, against: state.targets)
        } catch {
            throw .parts(error)
        }
        let submission = AssembledSubmission(
            to: key, category: category, channel: .page, receivedAt: moment.now, parts: checked,
            code: code, factOffset: 0, in: &moment)
        return Decision([submission.fact], payloads: submission.payloads)
    }
}
