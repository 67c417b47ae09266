import Canon
import Delivery
import GRDB
import Records
import Rules

/// One yearly report as a page.
struct ReportPage {
    private let edition: ReportEdition
    private let language: PageLanguage

    static func page(
        _ wanted: PageRequest, _ archive: ReportArchive, _ database: Database
    ) throws -> HTML {
        let edition = try ReportEdition(
            year: try wanted.number("year"), entry: wanted.query("entry"), archive, database)
        let language = wanted.language
        var shell = try wanted.shell(
            .yearlyReport(edition.summary.year), section: .scorecard, in: database)
        shell.breadcrumbs = [
            Link(.scorecardTitle, language, href: DeliveryAddress(language).scorecard),
            Link(.yearlyReports, language, href: language.href("/reports")),
        ]
        let page = ReportPage(edition: edition, language: language)
        return shell.page { page.write(to: &$0) }
    }

    private func write(to html: inout HTML) {
        html.element("h1", words: .yearlyReport(edition.summary.year))
        html.lead(.texts(edition.policy, language))
        writeEdition(to: &html)
        guard let data = edition.data else {
            html.notice { $0.element("p", words: .reportDiffers) }
            writeOrigin(to: &html)
            return
        }
        if !edition.summary.foreword.isEmpty {
            html.inset { html in
                html.element("p", inline: .texts(edition.summary.foreword, language))
            }
        }
        html.element("p", words: edition.sentence(language))
        html.statusStrip(
            StatusStrip(
                edition.counts, id: "statuses", title: Words.byStatus.in(language), nil))
        writeFiles(to: &html)
        for pillar in data.pillars { write(pillar, to: &html) }
        writeOrigin(to: &html)
    }

    private func writeEdition(to html: inout HTML) {
        guard edition.isReplaced, let newest = edition.editions.first else { return }
        html.notice { html in
            html.element("p") { html in
                html.text(.reportReplaced)
                html.raw(" ")
                let href = language.href("/reports/\(edition.summary.year)?entry=\(newest)")
                html.write(Link(.reportNewest, language, href: href))
            }
        }
    }

    private func writeFiles(to html: inout HTML) {
        html.element("p", .class("links")) { html in
            html.element("a", .href(edition.address(".pdf", language)), words: .reportPrint)
            html.element("a", .href(edition.file(".csv")), words: .fileCSV)
            html.element("a", .href(edition.file(".json")), words: .fileJSONData)
        }
    }

    private func write(_ pillar: YearlyReport.Pillar, to html: inout HTML) {
        let heading = pillar.heading.isEmpty ? Words.withoutPillar.in(language) : nil
        html.element("h2", inline: heading.map { .text($0) } ?? .texts(pillar.heading, language))
        html.table(
            Table(
                caption: .words(.indicatorsAndTargets),
                columns: [
                    .init(.words(.indicator)), .init(.words(.status)),
                    .init(.words(.latestNumber), isNumeric: true),
                    .init(.words(.expectedOnPath), isNumeric: true),
                    .init(.words(.target), isNumeric: true), .init(.words(.evidenceClass)),
                ], rows: pillar.lines.map(row)))
    }

    private func row(_ line: YearlyReport.Line) -> [Inline] {
        let cells = ReportRow(line, language)
        let name = HTML(language: language) { html in
            html.isolated(line.definition.code)
            html.raw(" ")
            html.element(
                "a",
                .href(DeliveryAddress(language).indicator(line.definition.indicator)),
                inline: .texts(line.definition.title, language))
            html.raw(" ")
            html.element("small", inline: .entry(line.definedBy, language))
        }
        return [
            .markup(name), .tag(.verdict(line.status.verdict)),
            cell(cells.latest, cells.period, line.status.latest?.entry),
            cell(cells.expected, "", nil), cell(cells.target, cells.targetDay, line.targetSetBy),
            .words(.evidence(line.definition.evidence)),
        ]
    }

    /// A number, what it is of, and its entry; "no data" and "no target" are words.
    private func cell(_ number: String, _ note: String, _ entry: UInt64?) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.element("span", text: number)
                if !note.isEmpty {
                    html.raw("<br>")
                    html.element("small", text: note)
                }
                if let entry {
                    html.raw("<br>")
                    html.element("small", inline: .entry(entry, language))
                }
            })
    }

    /// What the report was made from, and how to make it again.
    private func writeOrigin(to html: inout HTML) {
        let summary = edition.summary
        html.element("h2", words: .reportMakeAgain)
        html.element("p", words: .reportReadEntries(summary.logSize))
        html.element("p", words: .reportCompareDigest)
        html.codeBlock("curl -s $SITE\(edition.file(".json")) | sha256sum")
        html.summaryList([
            SummaryRow(.words(.reportPublishedAs), .entry(UInt64(summary.entry), language)),
            SummaryRow(.words(.asOfDay), .words(.day(summary.asOf))),
            SummaryRow(.words(.entriesRead), .number(summary.logSize)),
            SummaryRow(.words(.reportDigest), .code(summary.dataDigest.hex)),
        ])
        guard edition.editions.count > 1 else { return }
        html.element("h2", words: .reportEditions)
        html.element("ul") { html in
            for entry in edition.editions {
                let href = language.href("/reports/\(summary.year)?entry=\(entry)")
                html.element("li", inline: .link(Link(.entry(entry), language, href: href)))
            }
        }
    }
}

/// The cells of one indicator as words, the same on the page and on paper.
struct ReportRow {
    let latest: String
    let period: String
    let expected: String
    let target: String
    let targetDay: String

    init(_ line: YearlyReport.Line, _ language: PageLanguage) {
        func amount(_ value: FixedPoint) -> String {
            Amount(value, line.definition.unit.name).text(language)
        }
        let status = line.status
        latest = status.latest.map { amount($0.value) } ?? Words.noData.in(language)
        period = status.latest.map { Words.period($0.period).in(language) } ?? ""
        expected = status.expected.map(amount) ?? "–"
        let last = line.target?.path.last
        target = last.map { amount($0.value) } ?? Words.noTargetSet.in(language)
        targetDay = last.map { Words.day($0.on).in(language) } ?? ""
    }
}
