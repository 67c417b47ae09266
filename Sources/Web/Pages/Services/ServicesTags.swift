import Canon
import Records
import Rules
import Services

extension Tag {
    /// The level that a test gave, or that nobody has tested.
    static func tested(_ test: TestSummary?, claimed: Int) -> Tag {
        guard let test else { return Tag(.serviceUntested, .waiting) }
        let tone: Tone = test.level >= OnlineLevel.complete.rawValue ? .done : .partly
        return Tag(.onlineLevel(test.level), test.level < claimed ? .warning : tone)
    }

    /// Whether a line of the checklist worked.
    static func check(isPassed: Bool) -> Tag {
        isPassed ? Tag(.serviceCheckPassed, .done) : Tag(.serviceCheckFailed, .refused)
    }

    /// Whether a drawn service was tested by its day.
    static func drawn(_ service: DrawnService, today: CivilDate) -> Tag {
        if let test = service.test { return .tested(test, claimed: 0) }
        if service.isEnded { return Tag(.serviceHasEnded, .neutral) }
        return service.dueOn < today ? Tag(.drawsOverdue, .warning) : Tag(.drawsWaiting, .waiting)
    }

    /// Whether anybody may read the words of a feedback.
    static func feedback(_ state: FeedbackStanding.State) -> Tag {
        switch state {
        case .wordless: Tag(.feedbackNoWords, .neutral)
        case .waiting: Tag(.statusWaiting, .waiting)
        case .published: Tag(.statusPublished, .done)
        case .withheld: Tag(.statusWithheld, .warning)
        }
    }
}

extension Inline {
    /// What a table says of measured cases.
    static func measured(_ cases: MeasuredCases) -> Inline {
        guard let median = cases.median,
            let share = CaseDurations.share(cases.withinPromise, of: cases.decided)
        else { return .words(.serviceNoCases) }
        return .words(.serviceMedian(median.description, share: share.description))
    }

    /// A count of people, worded where it is so small that it could point at somebody.
    static func countOfPeople(_ count: Int) -> Inline {
        count > 0 && count < 5 ? .words(.fewerThanFive) : .number(count)
    }

    /// Whole days.
    static func days(_ days: Int) -> Inline { .words(.serviceDays(String(days))) }

    /// Several runs on one line, with a middle dot between them.
    static func line(_ parts: [Inline], _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                for (place, part) in parts.enumerated() {
                    if place > 0 { html.raw(" · ") }
                    html.write(part)
                }
            })
    }
}
