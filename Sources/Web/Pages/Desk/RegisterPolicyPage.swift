import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Store

/// Registers a policy.
enum RegisterPolicyPage {
    static let form = "policy"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let instruments = try PolicyQueries(database).instruments()
        let language = visit.language
        return try visit.page(Words.registerPolicy.in(language), in: database) { html in
            html.deskForm(visit, form, to: "/desk/policies/new") { html, form in
                html.field(form, "id", .permanentName, kind: .code, hint: .permanentNameHint)
                html.textPair(form, "title", .title)
                html.textPair(form, "summary", .summary, rows: 3)
                if !instruments.isEmpty {
                    html.choice(
                        form, "replaces", .replacesPolicy,
                        instruments.map {
                            ChoiceField.Option($0.id.text, .text($0.title.plain(language)))
                        }, kind: .select, hint: .replacesPolicyHint)
                }
                html.button(.registerPolicy)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        guard let id = ID<Instrument>(form["id"]) else {
            return try visit.again(form, .identifier("id"), page)
        }
        let command = RegisterInstrument(
            instrument: id, title: form.texts("title"), summary: form.texts("summary"),
            replaces: ID(form["replaces"]), isDemonstration: visit.wanted.site.isDemonstration)
        return try await visit.submit(
            command, form, or: page, then: "/desk/policies/\(id)", because: DeskRefusal.register)
    }
}
