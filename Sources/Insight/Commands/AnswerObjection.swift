package import Canon
package import Records

/// Answers somebody who disagrees with a machine, and says whether they were right. A later answer
/// adds to the earlier ones; none is taken back.
package struct AnswerObjection: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownObjection
        case answer(TextsProblem)
        /// It was answered with the same words.
        case repeated
    }

    let objection: ID<Objection>
    private let isUpheld: Bool
    private let answer: Texts

    package init(_ objection: ID<Objection>, isUpheld: Bool, answer: Texts) {
        self.objection = objection
        self.isUpheld = isUpheld
        self.answer = answer
    }

    package func decide(
        _ state: ObjectionStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownObjection }
        let answer = try answer.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.answer).get()
        guard !standing.answers.contains(where: { $0.answer == answer && $0.isUpheld == isUpheld })
        else { throw .repeated }
        return Decision([
            ObjectionAnswered(objection: objection, isUpheld: isUpheld, answer: answer)
        ])
    }
}
