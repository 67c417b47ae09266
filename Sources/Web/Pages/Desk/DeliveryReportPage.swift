import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar

/// Publishes the yearly report; what stands in it is computed from the register.
enum DeliveryReportPage {
    static let form = "report"
    private static let path = DeliveryDeskPages.path + "/reports"

    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let queries = DeliveryQueries(database)
        let measured = try queries.instruments()
        let reports = try measured.flatMap { try queries.reports(of: $0.instrument) }
        let language = visit.language
        let today = visit.wanted.site.registrar.now.date
        return try visit.page(
            Words.publishReport.in(language),
            back: [Link(.deskDelivery, language, href: visit.href(DeliveryDeskPages.path))],
            in: database
        ) { html in
            html.lead(.words(.publishReportLead))
            html.element("ul") { html in
                for report in reports {
                    html.element("li") { html in
                        html.text(.yearlyReport(report.year))
                        html.raw(" · ")
                        html.text(.day(report.asOf))
                        html.raw(" · ")
                        html.write(.entry(UInt64(report.entry), language))
                    }
                }
            }
            html.deskForm(visit, form, to: path) { html, form in
                html.choice(
                    form, "policy", .policy,
                    measured.map { .init($0.instrument.text, .text($0.title.plain(language))) },
                    kind: .select, standing: measured.first.map { [$0.instrument.text] } ?? [])
                html.field(
                    form, "year", .reportYear, standing: String(today.year), kind: .wholeNumber)
                html.field(
                    form, "day", .asOfDay, standing: today.description, kind: .code, hint: .dayHint)
                html.textPair(form, "foreword", .foreword, rows: 5)
                html.button(.publishReport)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        guard let instrument = ID<Instrument>(form["policy"]) else {
            return try visit.again(form, .unanswered("policy"), page)
        }
        guard let year = Int(form["year"]), (1900...2200).contains(year) else {
            return try visit.again(form, DeskRefusal("year", .notAWholeNumber), page)
        }
        guard let day = CivilDate(form["day"]) else {
            return try visit.again(form, DeskRefusal("day", .dayUnreadable), page)
        }
        let command = PublishReport(
            of: instrument, year: year, asOf: day, foreword: form.texts("foreword"))
        return try await visit.submit(
            command, form, or: page, then: path, because: DeskRefusal.report)
    }
}
