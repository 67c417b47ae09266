import Canon
import Records

extension FactSample {
    static let submissions = [
        FactSample(
            full: SubmissionReceived(
                consultation: consultation1, round: 1, submission: id("s1"),
                category: id("citizen"), channel: .paper, receivedHour: moment,
                parts: [
                    SubmissionPartReceived(
                        part: id("p1"), provision: id("goal-1.a"), question: id("q1"),
                        language: .urdu, length: 120, text: Commitment(digest: digest(1))),
                    SubmissionPartReceived(
                        part: id("p2"), language: .romanUrdu, length: 1,
                        text: Commitment(digest: digest(2))),
                ],
                codeDigest: digest(3),
                privateFields: [
                    PrivateField(name: "نام", value: Commitment(digest: digest(4)))
                ]),
            minimal: SubmissionReceived(
                consultation: consultation1, round: 1, submission: id("s1"), channel: .page,
                receivedHour: Instant(milliseconds: 0), codeDigest: digest(0))),
        FactSample(
            full: SubmissionWithheld(
                consultation: consultation1, round: 1, submission: id("s1"),
                ground: .threatOrAbuse, note: texts("A threat")),
            minimal: SubmissionWithheld(
                consultation: consultation1, round: 1, submission: id("s1"),
                ground: .defamation)),
        FactSample(
            full: SubmissionsPublished(
                consultation: consultation1, round: 1, submissions: [id("s2"), id("s1")]),
            minimal: SubmissionsPublished(consultation: consultation1, round: 1)),
        FactSample(
            full: SubmissionMarkedUnique(
                consultation: consultation1, round: 1, submission: id("s1"),
                point: texts("Wells"), response: texts("Noted")),
            minimal: SubmissionMarkedUnique(
                consultation: consultation1, round: 1, submission: id("s1"), point: .none,
                response: .none)),
    ]
}
