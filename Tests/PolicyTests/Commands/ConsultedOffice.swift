import Canon
import Policy
import Records
import Registrar

/// Facts of a consultation on the policy, as its room would seal them.
extension PolicyOffice {
    /// A published policy whose first round has closed, with three answers and one unique point.
    static func consulted() async throws -> (office: PolicyOffice, entries: ConsultedEntries) {
        let office = try await published()
        let sealed = try await office.seal(consultationFacts(on: policy))
        let first = Int(sealed.entries[0].index)
        return (
            office,
            ConsultedEntries(
                accepted: first + 3, refused: first + 4, superseded: first + 5,
                superseding: first + 6, uniquePoint: first + 7)
        )
    }

    /// One answer revises another, whose index follows from what was sealed before.
    private static func consultationFacts(on instrument: ID<Instrument>) -> [any Fact] {
        let opened = ConsultationOpened(
            consultation: consultation, instrument: instrument, title: Texts(en: "On the policy"),
            isDemonstration: true)
        let round = RoundOpened(
            consultation: consultation, round: 1, version: 1,
            opensAt: Instant(milliseconds: 0), closesAt: Instant(milliseconds: 1))
        // Two entries start the log, one registers, three provisions and a version follow.
        let superseded = 2 + 1 + 3 + 1 + 5
        return [
            opened, round, RoundClosed(consultation: consultation, round: 1, received: 4),
            answer("t1", .accepted, on: ["one", "two", "three"]), answer("t2", .notAccepted),
            answer("t3", .accepted), answer("t3", .inPart, revises: superseded),
            SubmissionMarkedUnique(
                consultation: consultation, round: 1, submission: name("s1"),
                point: Texts(en: "Farmers need it offline."),
                response: Texts(en: "It will work offline.")),
        ]
    }

    private static func answer(
        _ theme: String, _ answer: ThemeAnswered.Answer, on provisions: [String] = [],
        revises: Int? = nil
    ) -> ThemeAnswered {
        ThemeAnswered(
            consultation: consultation, round: 1, theme: name(theme), answer: answer,
            reason: Texts(en: "Because."), provisions: provisions.map(Samples.id),
            revises: revises)
    }

    private static func name<Subject>(_ text: String) -> ID<Subject> {
        guard let id = ID<Subject>(text) else { preconditionFailure("\(text) is no id") }
        return id
    }
}

/// Where the answers stand in the log.
struct ConsultedEntries {
    let accepted: Int
    let refused: Int
    let superseded: Int
    let superseding: Int
    let uniquePoint: Int

    /// A cause that explains a change.
    var cause: Cause { Cause(type: .answer, entry: accepted) }
}
