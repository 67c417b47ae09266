import Canon
import Records

extension FactSample {
    static let consultation1: ID<Consultation> = id("digital-policy-2026")

    static let consultation = rounds + submissions + themes + statements

    private static let rounds = [
        FactSample(
            full: ConsultationOpened(
                consultation: consultation1, instrument: id("digital-policy"),
                title: texts("Have your say"),
                categories: [
                    CategoryTerm(category: id("citizen"), name: texts("Citizen")),
                    CategoryTerm(category: id("business"), name: .none),
                ],
                isDemonstration: true),
            minimal: ConsultationOpened(
                consultation: consultation1, instrument: id("digital-policy"), title: .none,
                isDemonstration: false)),
        FactSample(
            full: RoundOpened(
                consultation: consultation1, round: 1, version: 1, opensAt: moment,
                closesAt: moment.adding(seconds: 3600),
                questions: [
                    QuestionTerm(question: id("q1"), text: texts("What is missing?")),
                    QuestionTerm(question: id("q2"), text: .none),
                ]),
            minimal: RoundOpened(
                consultation: consultation1, round: 1, version: 1,
                opensAt: Instant(milliseconds: 0), closesAt: Instant(milliseconds: 1))),
        FactSample(
            full: RoundExtended(
                consultation: consultation1, round: 1, closesAt: moment, reason: texts("Floods")),
            minimal: RoundExtended(
                consultation: consultation1, round: 1, closesAt: moment, reason: .none)),
        FactSample(
            full: RoundClosed(consultation: consultation1, round: 1, received: 10_000),
            minimal: RoundClosed(consultation: consultation1, round: 1, received: 0)),
        FactSample(
            full: BooksClosed(
                consultation: consultation1, round: 1, received: 10, published: 8, withheld: 2,
                themed: 9, unique: 1, themes: 3),
            minimal: BooksClosed(
                consultation: consultation1, round: 1, received: 0, published: 0, withheld: 0,
                themed: 0, unique: 0, themes: 0)),
    ]
}
