import Canon
import GRDB
import HTTPTypes
import Records
import Registrar
import Services
import Store

/// Reports how long decided cases of a service took.
enum ServicesCasesPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let id: ID<PublicService> = try visit.wanted.id("service")
        let queries = ServicesQueries(database)
        guard let service = try queries.service(id) else { throw PageProblem.notFound }
        let areas = try queries.areas()
        let standing = try queries.reports(of: id).filter { $0.revisedBy == nil }
        let path = ServicesDeskPage.path(id)
        let language = visit.language
        return try visit.page(
            Words.serviceDeskCases.in(language),
            back: ServicesListPage.back(visit) + [
                Link(service.title.plain(language), href: visit.href(path))
            ], in: database
        ) { html in
            html.lead(.texts(service.title, language))
            html.deskForm(visit, "cases", to: path + "/cases") { html, form in
                html.field(form, "period", .period, kind: .code, hint: .serviceDeskPeriodHint)
                if !areas.isEmpty { html.areaChoice(form, areas) }
                html.field(form, "received", .serviceReceived, kind: .wholeNumber)
                html.field(
                    form, "decided", .serviceDeskTable, rows: 8, hint: .serviceDeskTableHint)
                html.field(form, "pending", .servicePending, kind: .wholeNumber)
                if !standing.isEmpty {
                    html.choice(
                        form, "revises", .serviceDeskRevises,
                        standing.map {
                            ChoiceField.Option(String($0.entry), name(of: $0, language))
                        }, kind: .select)
                    html.textPair(form, "reason", .serviceDeskReportReason, rows: 2)
                }
                html.button(.serviceDeskCases)
            }
        }
    }

    private static func name(of report: CaseReport, _ language: PageLanguage) -> Inline {
        let area =
            report.area == nil
            ? Words.wholeCountry.in(language) : report.areaName.plain(language)
        let period = Words.period(report.period).in(language)
        return .text("\(period) · \(area) · \(Words.entry(report.entry).in(language))")
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<PublicService> = try visit.wanted.id("service")
        guard let period = ReportingPeriod(form["period"]) else {
            return try visit.again(form, DeskRefusal("period", .serviceNotAPeriod), page)
        }
        guard let received = Int(form["received"]) else {
            return try visit.again(form, DeskRefusal("received", .serviceNotACount), page)
        }
        guard let pending = Int(form["pending"]) else {
            return try visit.again(form, DeskRefusal("pending", .serviceNotACount), page)
        }
        return try await visit.submit(
            form, or: page, then: ServicesDeskPage.path(id), because: DeskRefusal.reportCases
        ) {
            let decided = try form.lines("decided") { row -> DurationCount? in
                guard row.count == 2, let days = Int(row[0]), let count = Int(row[1]) else {
                    return nil
                }
                return DurationCount(days: days, count: count)
            }
            return ReportCases(
                of: id, in: period, area: ID<Area>(form["area"]), received: received,
                decided: decided, pending: pending, revising: Int(form["revises"]),
                reason: form.texts("reason"))
        }
    }
}

extension HTML {
    fileprivate mutating func areaChoice(_ form: DeskForm, _ areas: [ServiceArea]) {
        let language = language
        choice(
            form, "area", .area,
            areas.map { area in
                ChoiceField.Option(
                    area.area.text,
                    area.name.isEmpty ? .text(area.area.text) : .text(area.name.plain(language)))
            }, kind: .select)
    }
}
