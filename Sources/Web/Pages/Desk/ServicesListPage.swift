import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Services
import Store

/// Lists a service, lists its next version, or ends it.
enum ServicesListPage {
    static let form = "service"

    static func newPage(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policies = try policies(visit, database)
        return try visit.page(
            Words.serviceDeskNew.in(visit.language), back: back(visit), in: database
        ) { html in
            html.deskForm(visit, form, to: ServicesDeskPage.path + "/new") { html, form in
                html.field(form, "id", .permanentName, kind: .code, hint: .permanentNameHint)
                html.serviceFields(form, nil, policies)
                html.button(.serviceDeskNew)
            }
        }
    }

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let id: ID<PublicService> = try visit.wanted.id("service")
        guard let listing = try ServicesQueries(database).listing(id) else {
            throw PageProblem.notFound
        }
        let policies = try policies(visit, database)
        let path = ServicesDeskPage.path(id)
        let language = visit.language
        return try visit.page(
            listing.title.plain(language), at: path, back: back(visit), in: database
        ) { html in
            html.buttons { html in
                html.linkButton(
                    .publicPage, href: ServicesAddress(language).service(id), .secondary)
                html.linkButton(.serviceDeskCases, href: visit.href(path + "/cases"), .secondary)
                html.linkButton(.serviceDeskTest, href: visit.href(path + "/test"), .secondary)
            }
            html.deskForm(visit, form, to: path, .serviceDeskRevise) { html, form in
                html.hidden(
                    name: form.id("previous"),
                    value: form.shown("previous", else: String(listing.version)))
                html.serviceFields(form, listing, policies)
                html.textPair(form, "reason", .serviceDeskReason, rows: 3)
                html.button(.serviceDeskRevise)
            }
            guard !listing.isEnded else { return }
            html.deskForm(visit, "end", to: path + "/end", .serviceDeskEnd) { html, form in
                html.textPair(form, "reason", .whyReason, rows: 3)
                html.button(.serviceDeskEnd, .warning)
            }
        }
    }

    /// The way back to the services of the desk.
    static func back(_ visit: DeskVisit) -> [Link] {
        [Link(.publicServices, visit.language, href: visit.href(ServicesDeskPage.path))]
    }

    private static func policies(
        _ visit: DeskVisit, _ database: Database
    ) throws -> [ChoiceField.Option] {
        try PolicyQueries(database).instruments().map {
            ChoiceField.Option($0.id.text, .text($0.title.plain(visit.language)))
        }
    }

    @Sendable static func list(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        guard let id = ID<PublicService>(form["id"]) else {
            return try visit.again(form, .identifier("id"), newPage)
        }
        return try await submit(id, following: 0, visit, form, newPage)
    }

    @Sendable static func revise(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<PublicService> = try visit.wanted.id("service")
        guard let previous = Int(form["previous"]) else {
            return try visit.again(form, DeskRefusal("", .staleForm, isStale: true), page)
        }
        return try await submit(id, following: previous, visit, form, page)
    }

    private static func submit(
        _ id: ID<PublicService>, following previous: Int, _ visit: DeskVisit, _ form: DeskForm,
        _ page: DeskVisit.Showing
    ) async throws -> PageAnswer {
        try await visit.submit(
            form, or: page, then: ServicesDeskPage.path(id), because: DeskRefusal.listService
        ) {
            ListService(
                id, try ServicesFields.terms(form), reason: form.texts("reason"),
                following: previous)
        }
    }

    @Sendable static func end(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<PublicService> = try visit.wanted.id("service")
        return try await visit.submit(
            EndService(id, reason: form.texts("reason")), form, or: page,
            then: ServicesDeskPage.path(id), because: DeskRefusal.endService)
    }
}
