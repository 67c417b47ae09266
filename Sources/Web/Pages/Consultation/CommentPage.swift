import Canon
import Consultation
import GRDB
import Records
import Registrar

/// The page on which anybody writes a comment, without an account.
enum CommentPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let place = try CommentPlace(
            try wanted.roundKey(), at: wanted.site.registrar.now, database)
        guard place.isOpen else {
            return try RoundClosedPage.page(place, keeping: nil, wanted, database)
        }
        return try write(CommentDraft(wanted), in: place, errors: [], wanted, database)
    }

    /// Writes the form, filled as it came back.
    static func write(
        _ draft: CommentDraft, in place: CommentPlace, errors: [FieldError],
        _ wanted: PageRequest, _ database: Database
    ) throws -> HTML {
        let language = wanted.language
        var shell = try frame(.giveYourView, draft, place, wanted, database)
        shell.errors = errors
        let address = ConsultationAddress(language)
        return shell.page { html in
            html.element("h1", words: .giveYourView)
            html.lead(.texts(place.consultation.title, language))
            html.element("p") { html in
                html.text(.commentNoAccount)
                html.raw(" ")
                html.text(
                    .extendedUntil(PageTime.karachi.minute(place.round.closesAt, language)))
            }
            if let provision = place.provision(of: draft) { html.askedProvision(provision) }
            // The page is public and cached: its form has no token, and it records nothing.
            html.form(action: address.comment(place.round.key) + "/check", token: nil) { html in
                html.commentFields(draft, place, errors)
                html.button(.continueButton)
            }
        }
    }

    /// The frame of all pages of the journey; its language switch leads to the first one, because
    /// the others are answers to a form.
    static func frame(
        _ title: Words, _ draft: CommentDraft, _ place: CommentPlace, _ wanted: PageRequest,
        _ database: Database
    ) throws -> PageShell {
        let language = wanted.language
        let address = ConsultationAddress(language)
        let key = place.round.key
        var shell = try wanted.shell(title, section: .consultations, in: database)
        shell.path = ConsultationAddress.path(key) + "/comment"
        switch draft.target {
        case .provision(let id): shell.path += "?provision=\(id.text)"
        case .question(let id): shell.path += "?question=\(id.text)"
        case .whole, nil: break
        }
        shell.breadcrumbs = [
            Link(
                place.consultation.title.plain(language),
                href: address.consultation(key.consultation)),
            Link(.round(key.round), language, href: address.round(key)),
        ]
        return shell
    }
}

extension HTML {
    /// Writes the provision that is asked about, so that nobody must remember it.
    fileprivate mutating func askedProvision(_ content: ProvisionContent) {
        element("h2", words: .commentProvisionText)
        inset { html in
            html.element("p") { html in
                html.element("strong") { html in
                    html.text(ConsultedProvisions.name(of: content, html.language))
                }
            }
            for text in [content.body, content.objective] where !text.isEmpty {
                html.element("p", inline: .texts(text, html.language))
            }
        }
    }

    fileprivate mutating func commentFields(
        _ draft: CommentDraft, _ place: CommentPlace, _ errors: [FieldError]
    ) {
        choiceField(
            ChoiceField(
                CommentDraft.Field.about, label: .words(.commentAboutLabel), kind: .select,
                options: place.targets(language), hint: .words(.commentAboutHint),
                selected: [draft.about], error: errors.message(for: CommentDraft.Field.about)))
        textField(
            TextField(
                CommentDraft.Field.text, label: .words(.commentTextLabel),
                hint: .words(.commentHint), value: draft.text,
                error: errors.message(for: CommentDraft.Field.text), rows: 10))
        guard !place.categories.isEmpty else { return }
        let names = place.categories.map {
            ChoiceField.Option($0.category.text, .texts($0.name, language))
        }
        choiceField(
            ChoiceField(
                CommentDraft.Field.category, label: .words(.commentCategoryLabel),
                options: names + [ChoiceField.Option("", .words(.commentNoCategory))],
                hint: .words(.commentCategoryHint), selected: [draft.category],
                error: errors.message(for: CommentDraft.Field.category)))
    }
}
