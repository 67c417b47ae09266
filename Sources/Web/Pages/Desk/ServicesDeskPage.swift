import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Services
import Store

/// The catalogue on the desk: what waits, a draw, and each service.
enum ServicesDeskPage {
    static let path = "/desk/services"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let queries = ServicesQueries(database)
        var all = ServiceFilter()
        all.includesEnded = true
        let services = try queries.services(all)
        let waiting = try queries.waitingRetests()
        let unread = try queries.feedback(.waiting, limit: 1).total
        let language = visit.language
        return try visit.page(Words.publicServices.in(language), in: database) { html in
            html.element("h2", words: .whatWaits)
            if waiting.isEmpty, unread == 0 { html.emptyState(.nothingWaits) }
            html.summaryList(waits(waiting, unread, visit))
            html.element("h2", words: .servicesCatalogue)
            if services.isEmpty { html.emptyState(.servicesNone) }
            html.element("ul") { html in
                for service in services {
                    html.element("li") { html in
                        html.link(service.title, href: visit.href(Self.path(service.service)))
                        if service.isEnded {
                            html.raw(" ")
                            html.write(Tag(.serviceHasEnded, .neutral))
                        }
                    }
                }
            }
            html.buttons {
                $0.linkButton(.serviceDeskNew, href: visit.href(path + "/new"), .secondary)
            }
            html.deskForm(visit, "draw", to: path + "/draws", .serviceDeskDraw) { html, form in
                html.element("p", words: .drawsLead)
                html.field(form, "count", .serviceDeskCount, kind: .wholeNumber)
                html.day(form, "due", .serviceDeskDue)
                html.button(.serviceDeskDraw)
            }
            html.element(
                "p",
                inline: .link(
                    Link(.serviceDraws, language, href: ServicesAddress(language).draws)))
        }
    }

    static func path(_ id: ID<PublicService>) -> String { path + "/\(id.text)" }

    private static func waits(
        _ waiting: [DrawnService], _ unread: Int, _ visit: DeskVisit
    ) -> [SummaryRow] {
        let language = visit.language
        var rows = waiting.map { drawn in
            SummaryRow(
                .texts(drawn.title, language),
                .link(
                    Link(
                        .serviceDeskWaiting(Words.day(drawn.dueOn).in(language)), language,
                        href: visit.href(path(drawn.service) + "/test"))))
        }
        if unread > 0 {
            rows.append(
                SummaryRow(
                    .words(.serviceDeskFeedback),
                    .link(
                        Link(
                            .feedbackWaitingCount(unread), language,
                            href: visit.href(path + "/feedback")))))
        }
        return rows
    }

    @Sendable static func draw(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        try await visit.submit(
            form, or: page, then: path, because: DeskRefusal.drawRetests
        ) {
            DrawRetests(try form.chosenNumber("count"), dueOn: try form.realDay("due"))
        }
    }
}

extension HTML {
    /// Writes a day without an hour.
    mutating func day(
        _ form: DeskForm, _ name: String, _ label: Words, standing: CivilDate? = nil
    ) {
        var parts = DateTimeField.Parts()
        if form.typed != nil {
            parts = DateTimeField.Parts(
                day: form[name], month: form[name + "-month"], year: form[name + "-year"])
        } else if let standing {
            parts = DateTimeField.Parts(
                day: String(standing.day), month: String(standing.month),
                year: String(standing.year))
        }
        dateTimeField(
            DateTimeField(
                form.id(name), label: .words(label), parts: parts, error: form.error(name)))
    }
}

extension DeskForm {
    /// The day typed in a date field; `nil` for one that does not exist.
    func day(_ field: String) -> CivilDate? {
        func padded(_ text: String, _ count: Int) -> String {
            String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        let (day, month) = (padded(self[field], 2), padded(self[field + "-month"], 2))
        return CivilDate("\(padded(self[field + "-year"], 4))-\(month)-\(day)")
    }
}
