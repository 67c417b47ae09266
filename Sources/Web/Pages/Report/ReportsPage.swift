import Canon
import Delivery
import GRDB

/// Which yearly reports there are.
enum ReportsPage {
    @Sendable static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let language = wanted.language
        let reports = try ReportEdition.all(database)
        var shell = try wanted.shell(.yearlyReports, section: .scorecard, in: database)
        shell.breadcrumbs = [
            Link(.scorecardTitle, language, href: DeliveryAddress(language).scorecard)
        ]
        return shell.page { html in
            html.element("h1", words: .yearlyReports)
            html.lead(.words(.reportsLead))
            guard !reports.isEmpty else {
                html.emptyState(
                    .noReports,
                    next: Link(
                        .scorecardTitle, language, href: DeliveryAddress(language).scorecard))
                return
            }
            html.table(
                Table(
                    caption: .words(.yearlyReports),
                    columns: [
                        .init(.words(.year)), .init(.words(.policy)), .init(.words(.asOfDay)),
                        .init(.words(.entry)),
                    ], rows: reports.map { row($0.summary, $0.policy, language) }))
        }
    }

    private static func row(
        _ report: ReportSummary, _ policy: MeasuredInstrument, _ language: PageLanguage
    ) -> [Inline] {
        let href = language.href("/reports/\(report.year)?entry=\(report.entry)")
        return [
            .link(Link(.yearlyReport(report.year), language, href: href)),
            .texts(policy.title, language), .words(.day(report.asOf)),
            .entry(UInt64(report.entry), language),
        ]
    }
}
