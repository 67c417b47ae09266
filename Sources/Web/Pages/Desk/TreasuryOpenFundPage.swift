import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Store
import Treasury

/// Opens a fund for a policy.
enum TreasuryOpenFundPage {
    static let form = "fund"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policies = try PolicyQueries(database).instruments()
        let language = visit.language
        return try visit.page(
            Words.openFund.in(language), back: TreasuryDeskRoutes.back(visit), in: database
        ) { html in
            guard !policies.isEmpty else { return html.emptyState(.noPolicies) }
            html.deskForm(visit, form, to: TreasuryDeskRoutes.path + "/new") { html, form in
                html.field(form, "id", .permanentName, kind: .code, hint: .permanentNameHint)
                html.textPair(form, "title", .title)
                html.choice(
                    form, "policy", .policy,
                    policies.map {
                        ChoiceField.Option($0.id.text, .text($0.title.plain(language)))
                    }, kind: .select)
                html.field(
                    form, "provisions", .fundPaysFor, kind: .code, rows: 4,
                    hint: .fundProvisionsHint)
                html.field(form, "currency", .moneyCurrency, standing: "PKR", kind: .code)
                html.choice(
                    form, "month", .fundYearBegins,
                    (1...12).map { ChoiceField.Option(String($0), .month($0)) }, kind: .select,
                    standing: ["7"])
                html.button(.openFund)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        guard let id = ID<Fund>(form["id"]) else {
            return try visit.again(form, .identifier("id"), page)
        }
        guard let instrument = ID<Instrument>(form["policy"]) else {
            return try visit.again(form, .unanswered("policy"), page)
        }
        guard let month = Int(form["month"]) else {
            return try visit.again(form, .unanswered("month"), page)
        }
        var provisions: [ID<Provision>] = []
        for row in form.rows("provisions") {
            guard let id = ID<Provision>(row[0]) else {
                return try visit.again(form, .identifier("provisions"), page)
            }
            provisions.append(id)
        }
        // Two digits are the minor unit of the rupee and of nearly every currency.
        let command = OpenFund(
            id, of: instrument, title: form.texts("title"), provisions: provisions,
            currency: Currency(code: form["currency"], places: 2), yearStartMonth: month)
        return try await visit.submit(
            command, form, or: page, then: TreasuryDeskRoutes.path + "/funds/\(id)",
            because: DeskRefusal.openFund)
    }
}
