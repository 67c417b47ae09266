import Canon
import Records
import Rules
import Services

/// How long a service takes, and how far it was found to be online.
extension HTML {
    mutating func serviceTime(_ story: ServiceStory) {
        element("h2", words: .serviceTime)
        guard !story.periods.isEmpty else { return element("p", words: .serviceNoCasesYet) }
        let language = language
        table(
            Table(
                caption: .words(.serviceByPeriod),
                columns: [
                    Table.Column(.words(.period)),
                    Table.Column(.words(.serviceReceived), isNumeric: true),
                    Table.Column(.words(.serviceDecided), isNumeric: true),
                    Table.Column(.words(.serviceMedianDays), isNumeric: true),
                    Table.Column(.words(.serviceWithin), isNumeric: true),
                    Table.Column(.words(.servicePending), isNumeric: true),
                    Table.Column(.words(.entries)),
                ],
                rows: story.periods.map { period in
                    [
                        .words(.period(period.period)), .number(period.received),
                        .number(period.cases.decided), .median(period.cases),
                        .withinPromise(period.cases), .number(period.pending),
                        .line(
                            period.entries.map { .entry(UInt64($0), language) }, language),
                    ]
                }))
        element("p", words: .servicePromiseNote)
        guard story.reports.count > story.periods.count else { return }
        element("details") { html in
            html.element("summary", words: .serviceReports)
            html.serviceReports(story.reports)
        }
    }

    private mutating func serviceReports(_ reports: [CaseReport]) {
        let language = language
        table(
            Table(
                caption: .words(.serviceReports),
                columns: [
                    Table.Column(.words(.period)), Table.Column(.words(.area)),
                    Table.Column(.words(.serviceDecided), isNumeric: true),
                    Table.Column(.words(.serviceMedianDays), isNumeric: true),
                    Table.Column(.words(.serviceWithin), isNumeric: true),
                    Table.Column(.words(.status)), Table.Column(.words(.entry)),
                ],
                rows: reports.map { report in
                    [
                        .words(.period(report.period)), .area(report, language),
                        .number(report.cases.decided), .median(report.cases),
                        .withinPromise(report.cases), .standing(report, language),
                        .entry(UInt64(report.entry), language),
                    ]
                }))
    }

    mutating func serviceTests(_ story: ServiceStory) {
        element("h2", words: .serviceOnline)
        summaryList([
            SummaryRow(
                .words(.serviceTestedLevel),
                .tag(.tested(story.service.test, claimed: story.service.claimedLevel))),
            SummaryRow(
                .words(.serviceClaimedLevel), .words(.onlineLevel(story.service.claimedLevel))),
        ])
        guard let newest = story.tests.first else {
            element("p", words: .serviceNobodyTested)
            return waitingDraws(story)
        }
        element("h3", words: .serviceNewestTest)
        write(newest)
        if story.tests.count > 1 {
            element("details") { html in
                html.element("summary", words: .serviceEarlierTests)
                for test in story.tests.dropFirst() { html.write(test) }
            }
        }
        waitingDraws(story)
    }

    private mutating func waitingDraws(_ story: ServiceStory) {
        let language = language
        for drawn in story.draws where drawn.test == nil && !drawn.isEnded {
            element("p") { html in
                html.write(Tag(.drawsWaiting, .waiting))
                html.raw(" ")
                html.text(.drawsTestedBy)
                html.raw(" ")
                html.text(Words.day(drawn.dueOn))
                html.raw(" · ")
                html.write(Inline.entry(UInt64(drawn.draw), language))
            }
        }
    }

    private mutating func write(_ test: WholeTest) {
        let language = language
        let summary = test.summary
        var rows = [
            SummaryRow(.words(.date), .words(.day(summary.testedOn))),
            SummaryRow(
                .words(.serviceTestedLevel), .words(.onlineLevel(summary.level))),
            SummaryRow(.words(.serviceTestedBy), .code(summary.office)),
            SummaryRow(.words(.version), .number(summary.version)),
            SummaryRow(.words(.entry), .entry(UInt64(summary.entry), language)),
        ]
        if let draw = summary.draw {
            rows.append(SummaryRow(.words(.serviceAskedByDraw), .entry(UInt64(draw), language)))
        }
        if let evidence = test.evidence {
            rows.append(SummaryRow(.words(.serviceEvidence), .code(evidence.hex)))
        }
        summaryList(rows)
        table(
            Table(
                caption: .words(.serviceChecklist),
                columns: [
                    Table.Column(.words(.serviceCheckLine)), Table.Column(.words(.status)),
                ],
                rows: test.items.map { item in
                    [.check(item, language), .tag(.check(isPassed: item.isPassed))]
                }))
    }
}

extension Inline {
    /// A line of the checklist, with what happened below it.
    fileprivate static func check(_ item: TestedItem, _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.write(
                    ServiceCheck(rawValue: item.item).map { .words(.serviceCheck($0)) }
                        ?? .code(item.item))
                guard !item.note.isEmpty else { return }
                html.element("p", inline: .texts(item.note, language))
            })
    }

    /// The median of the days, or that there is none.
    fileprivate static func median(_ cases: MeasuredCases) -> Inline {
        cases.median.map { .identifier($0.description) } ?? .words(.noData)
    }

    /// The share within the promise, or that there is none.
    fileprivate static func withinPromise(_ cases: MeasuredCases) -> Inline {
        CaseDurations.share(cases.withinPromise, of: cases.decided)
            .map { .identifier("\($0)%") } ?? .words(.noData)
    }

    /// The area of a report.
    fileprivate static func area(_ report: CaseReport, _ language: PageLanguage) -> Inline {
        guard let area = report.area else { return .words(.wholeCountry) }
        return report.areaName.isEmpty ? .code(area.text) : .texts(report.areaName, language)
    }

    /// Whether a report stands, and which one took its place.
    fileprivate static func standing(_ report: CaseReport, _ language: PageLanguage) -> Inline {
        if let later = report.revisedBy {
            return .line(
                [.tag(Tag(.revised, .neutral)), .words(.serviceRevisedBy(later))],
                language)
        }
        return report.reason.isEmpty ? .text("") : .texts(report.reason, language)
    }
}
