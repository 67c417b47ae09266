import Canon
import Delivery
import GRDB
import Records

/// The page on which anybody disputes a number, without an account.
enum DisputeForm {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let place = try DisputePlace(wanted, database)
        return try write(DisputeDraft(wanted), in: place, errors: [])
    }

    /// Writes the form, filled as it came back.
    static func write(
        _ draft: DisputeDraft, in place: DisputePlace, errors: [FieldError]
    ) throws -> HTML {
        var shell = try frame(.disputeThis, place)
        shell.errors = errors
        let address = place.request.address.dispute(place.indicator.indicator)
        let language = place.language
        // The newest number is meant unless somebody says otherwise.
        let period = draft.period.isEmpty ? place.numbers.first?.period.description : draft.period
        return shell.page { html in
            html.element("h1", words: .disputeThis)
            html.lead(.texts(place.indicator.title, language))
            html.element("p", words: .disputeLead)
            guard !place.numbers.isEmpty else { return html.emptyState(.disputeNothingYet) }
            html.element("p", words: .disputeNoAccount)
            // The page is public and cached: its form has no token, and it records nothing.
            html.form(action: address + "/check", token: nil) { html in
                html.choiceField(
                    ChoiceField(
                        DisputeDraft.Field.period, label: .words(.disputePeriodLabel),
                        kind: .select,
                        options: place.numbers.map {
                            .init($0.period.description, .text(place.name(of: $0)))
                        }, selected: [period ?? ""],
                        error: errors.message(for: DisputeDraft.Field.period)))
                html.textField(
                    TextField(
                        DisputeDraft.Field.text, label: .words(.disputeTextLabel),
                        hint: .words(.disputeTextHint), value: draft.text,
                        error: errors.message(for: DisputeDraft.Field.text), rows: 8))
                html.button(.continueButton)
            }
        }
    }

    /// The frame of all pages of the journey; its language switch leads to the first one, because
    /// the others are answers to a form.
    static func frame(_ title: Words, _ place: DisputePlace) throws -> PageShell {
        let id = place.indicator.indicator
        var shell = try place.request.shell(
            title.in(place.language),
            below: [
                Link(
                    place.indicator.title.plain(place.language),
                    href: place.request.address.indicator(id))
            ])
        shell.path = DeliveryAddress.path(id) + "/dispute"
        return shell
    }
}
