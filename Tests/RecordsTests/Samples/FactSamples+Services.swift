import Canon
import Records

extension FactSample {
    static let services = [
        FactSample(
            full: ServiceListed(
                service: id("service-1"), version: 3, title: texts("title"),
                description: texts("description"), authority: texts("authority"),
                office: id("office-1"), audience: texts("audience"), event: "event e\u{301}",
                instrument: id("instrument-1"),
                provisions: [id("provisions-1"), id("provisions-2")],
                legalBasis: texts("legalBasis"),
                steps: [
                    ServiceStep(title: texts("title"), channel: .inApp),
                    ServiceStep(channel: .online),
                ],
                documents: [
                    RequiredDocument(name: texts("name"), isHeld: true),
                    RequiredDocument(isHeld: false),
                ], output: texts("output"),
                fees: [
                    ServiceFee(
                        amount: Money(minorUnits: 1_234_567),
                        currency: Currency(code: "code e\u{301}", places: 3), note: texts("note")),
                    ServiceFee(
                        amount: Money(minorUnits: 0), currency: Currency(code: "x", places: 0)),
                ], promisedDays: 3, claimedLevel: 3, address: "address e\u{301}",
                languages: ["one", "two"], isEnded: true, reason: texts("reason")),
            minimal: ServiceListed(
                service: id("service-1"), version: 0, office: id("office-1"), promisedDays: 0,
                claimedLevel: 0)),
        FactSample(
            full: ServiceTested(
                service: id("service-1"), version: 3,
                testedOn: CivilDate(year: 2026, month: 2, day: 28),
                items: [
                    TestedItem(item: "item e\u{301}", isPassed: true, note: texts("note")),
                    TestedItem(item: "x", isPassed: false),
                ], level: 3, draw: 4, evidenceDigest: digest(0xAB)),
            minimal: ServiceTested(
                service: id("service-1"), version: 0,
                testedOn: CivilDate(year: 1970, month: 1, day: 1), level: 0)),
        FactSample(
            full: RetestsDrawn(
                logSize: 3, lot: digest(0xAB), services: [id("services-1"), id("services-2")],
                dueOn: CivilDate(year: 2026, month: 2, day: 28)),
            minimal: RetestsDrawn(
                logSize: 0, lot: digest(0), dueOn: CivilDate(year: 1970, month: 1, day: 1))),
        FactSample(
            full: CasesReported(
                service: id("service-1"), period: .fiscalYear(2026, startMonth: 7),
                area: id("area-1"), received: 3,
                decided: [DurationCount(days: 3, count: 3), DurationCount(days: 0, count: 0)],
                pending: 3, revises: 4, reason: texts("reason")),
            minimal: CasesReported(
                service: id("service-1"), period: .year(2024), received: 0, pending: 0)),
        FactSample(
            full: FeedbackReceived(
                service: id("service-1"), feedback: id("feedback-1"), receivedHour: moment,
                outcome: .gaveUp, paidExtra: true, language: .urdu, length: 3,
                text: Commitment(digest: digest(0xCD)), codeDigest: digest(0xAB)),
            minimal: FeedbackReceived(
                service: id("service-1"), feedback: id("feedback-1"),
                receivedHour: Instant(milliseconds: 0), outcome: .done, paidExtra: false,
                language: .english, length: 0, codeDigest: digest(0))),
        FactSample(
            full: FeedbackPublished(feedback: [id("feedback-1"), id("feedback-2")]),
            minimal: FeedbackPublished()),
        FactSample(
            full: FeedbackWithheld(
                feedback: id("feedback-1"), ground: .notAboutTheService, note: texts("note")),
            minimal: FeedbackWithheld(feedback: id("feedback-1"), ground: .personalData)),
        FactSample(
            full: FeedbackAnswered(feedback: id("feedback-1"), answer: texts("answer")),
            minimal: FeedbackAnswered(feedback: id("feedback-1"))),
    ]
}
