package import Canon
package import Records

/// Puts a point that fits no theme into words and answers it on its own.
package struct MarkUnique: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownSubmission
        case booksClosed
        case inThemes(Int)
        case point(TextsProblem)
        case response(TextsProblem)
    }

    let submission: ID<Submission>
    private let point: Texts
    private let response: Texts

    package init(_ submission: ID<Submission>, point: Texts, response: Texts) {
        self.submission = submission
        self.point = point
        self.response = response
    }

    package func decide(
        _ state: SubmissionStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownSubmission }
        guard !standing.round.areBooksClosed else { throw .booksClosed }
        guard standing.themeCount == 0 else { throw .inThemes(standing.themeCount) }
        let point = try point.checked(limit: TextLimit.title).mapError(Refusal.point).get()
        let response = try response.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.response).get()
        return Decision([
            SubmissionMarkedUnique(
                consultation: standing.round.key.consultation, round: standing.round.key.round,
                submission: submission, point: point, response: response)
        ])
    }
}
