import Canon
import Consultation
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Store

/// Opens a consultation on a policy.
enum OpenConsultationPage {
    static let form = "consultation"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let instruments = try PolicyQueries(database).instruments()
        let language = visit.language
        return try visit.page(Words.openConsultation.in(language), in: database) { html in
            html.deskForm(visit, form, to: "/desk/consultations/new") { html, form in
                html.choice(
                    form, "instrument", .policy,
                    instruments.map {
                        ChoiceField.Option($0.id.text, .text($0.title.plain(language)))
                    }, kind: .select)
                html.field(form, "id", .permanentName, kind: .code, hint: .permanentNameHint)
                html.textPair(form, "title", .title)
                html.field(form, "categories", .categories, rows: 8, hint: .categoriesHint)
                html.button(.openConsultation)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        guard let instrument = ID<Instrument>(form["instrument"]) else {
            return try visit.again(form, .unanswered("instrument"), page)
        }
        guard let id = ConsultationID(form["id"]) else {
            return try visit.again(form, .identifier("id"), page)
        }
        var categories: [CategoryTerm] = []
        for (place, row) in form.rows("categories").enumerated() {
            guard row.count == 3, let category = ID<StakeholderCategory>(row[0]) else {
                return try visit.again(
                    form, DeskRefusal("categories", .categoryLine(place + 1)), page)
            }
            categories.append(
                CategoryTerm(category: category, name: Texts(en: row[1], ur: row[2])))
        }
        let command = OpenConsultation(
            id, on: instrument, title: form.texts("title"), categories: categories)
        return try await visit.submit(
            command, form, or: page, then: "/desk/consultations/\(id)",
            because: DeskRefusal.openConsultation)
    }
}
