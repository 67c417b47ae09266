import Canon
import Records

extension FactSample {
    static let themes = [
        FactSample(
            full: ThemeCreated(
                consultation: consultation1, round: 1, theme: id("t1"), title: texts("Cost"),
                summary: texts("Dear")),
            minimal: ThemeCreated(
                consultation: consultation1, round: 1, theme: id("t1"), title: .none)),
        FactSample(
            full: ThemeRevised(
                consultation: consultation1, round: 1, theme: id("t1"), title: texts("Price"),
                summary: texts("Dear")),
            minimal: ThemeRevised(
                consultation: consultation1, round: 1, theme: id("t1"), title: .none)),
        FactSample(
            full: ThemeRetired(
                consultation: consultation1, round: 1, theme: id("t1"), mergedInto: id("t2"),
                reason: texts("The same")),
            minimal: ThemeRetired(
                consultation: consultation1, round: 1, theme: id("t1"), reason: .none)),
        FactSample(
            full: ThemeAnswered(
                consultation: consultation1, round: 1, theme: id("t1"), answer: .inPart,
                reason: texts("Money"), provisions: [id("goal-1"), id("goal-1.a")], revises: 30),
            minimal: ThemeAnswered(
                consultation: consultation1, round: 1, theme: id("t1"), answer: .accepted,
                reason: .none)),
        FactSample(
            full: SubmissionsThemed(
                consultation: consultation1, round: 1, theme: id("t1"),
                quotations: [
                    Quotation(submission: id("s1"), part: id("p1"), start: 0, end: 12),
                    Quotation(submission: id("s2"), part: id("p1"), start: 5, end: 6),
                ]),
            minimal: SubmissionsThemed(consultation: consultation1, round: 1, theme: id("t1"))),
        FactSample(
            full: SubmissionsUnthemed(
                consultation: consultation1, round: 1, theme: id("t1"), submissions: [id("s1")]),
            minimal: SubmissionsUnthemed(consultation: consultation1, round: 1, theme: id("t1"))),
    ]
}
