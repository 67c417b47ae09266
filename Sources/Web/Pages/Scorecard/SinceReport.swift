import Canon
import Delivery
import Records
import Rules

/// What changed since the last yearly report; before there is one, the newest numbers.
enum SinceReport {
    private static let most = 8

    static func write(
        _ lines: [FrontLine], _ report: ReportSummary?, _ request: DeliveryRequest,
        _ html: inout HTML
    ) {
        let known = lines.filter { $0.line.status.latest != nil }
        guard let report else {
            html.element("h2", words: .newestNumbers)
            guard !known.isEmpty else { return html.emptyState(.noNumbersYet) }
            let newest = known.sorted { entry($0) > entry($1) }.prefix(5)
            return list(Array(newest), request, &html)
        }
        html.element("h2", words: .changedSinceReport)
        let changed = lines.filter { $0.isNew(since: report) }.sorted { entry($0) > entry($1) }
        html.element("p") { html in
            html.text(.sinceReportOf(report.year, changed.count))
            html.raw(" ")
            html.write(.entry(UInt64(report.entry), request.language))
        }
        guard !changed.isEmpty else { return html.element("p", words: .nothingSinceReport) }
        list(Array(changed.prefix(most)), request, &html)
    }

    private static func entry(_ front: FrontLine) -> UInt64 { front.line.status.latest?.entry ?? 0 }

    private static func list(
        _ lines: [FrontLine], _ request: DeliveryRequest, _ html: inout HTML
    ) {
        let language = request.language
        html.element("ul") { html in
            for front in lines {
                let line = front.line
                html.element("li") { html in
                    html.link(
                        line.indicator.title,
                        href: request.address.indicator(line.indicator.indicator))
                    html.raw(" · ")
                    if let before = front.before, before != line.status.verdict {
                        html.write(Tag.verdict(before))
                        html.raw(language == .ur ? " ← " : " → ")
                    }
                    html.write(Tag.verdict(line.status.verdict))
                    guard let latest = line.status.latest else { return }
                    html.raw(" · ")
                    html.amount(Amount(latest.value, line.indicator.unit.name))
                    html.raw(" · ")
                    html.text(.period(latest.period))
                    html.raw(" · ")
                    html.text(.evidence(line.indicator.evidence))
                    html.raw(" · ")
                    html.write(.entry(latest.entry, language))
                }
            }
        }
    }
}
