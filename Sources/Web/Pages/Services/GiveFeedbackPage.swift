import Canon
import GRDB
import HTTPTypes
import Records
import Services
import Store

/// The short form on which anybody says how it went with a service, without an account.
enum GiveFeedbackPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        try write(FeedbackDraft(.empty), errors: [], wanted, database)
    }

    /// Writes the form, filled as it came back.
    static func write(
        _ draft: FeedbackDraft, errors: [FieldError], _ wanted: PageRequest, _ database: Database
    ) throws -> HTML {
        let service = try service(wanted, database)
        let language = wanted.language
        var shell = try frame(.feedbackGive, service, wanted, database)
        shell.errors = errors
        return shell.page { html in
            html.element("h1", words: .feedbackGive)
            html.lead(.texts(service.title, language))
            html.element("p", words: .feedbackNoAccount)
            // The page is public and cached: its form has no token, and it records nothing.
            let action = ServicesAddress(language).giveFeedback(service.service) + "/check"
            html.form(action: action, token: nil) { html in
                html.feedbackFields(draft, errors)
                html.button(.continueButton)
            }
        }
    }

    /// The service that the address names.
    static func service(_ wanted: PageRequest, _ database: Database) throws -> ServiceSummary {
        let id: ID<PublicService> = try wanted.id("service")
        guard let service = try ServicesQueries(database).service(id) else {
            throw PageProblem.notFound
        }
        return service
    }

    /// The frame of all pages of the journey; its language switch leads to the first one, because
    /// the others are answers to a form.
    static func frame(
        _ title: Words, _ service: ServiceSummary, _ wanted: PageRequest, _ database: Database
    ) throws -> PageShell {
        var shell = try wanted.shell(title, section: .services, in: database)
        shell.path = ServicesAddress.feedbackPath(service.service)
        shell.breadcrumbs = ServicesAddress(wanted.language).back(service.service, service.title)
        return shell
    }
}

extension HTML {
    fileprivate mutating func feedbackFields(_ draft: FeedbackDraft, _ errors: [FieldError]) {
        choiceField(
            ChoiceField(
                FeedbackDraft.Field.outcome, label: .words(.feedbackOutcome),
                options: FeedbackReceived.Outcome.allCases.map {
                    ChoiceField.Option($0.rawValue, .words(.feedbackOutcome($0)))
                }, selected: [draft.outcome],
                error: errors.message(for: FeedbackDraft.Field.outcome)))
        choiceField(
            ChoiceField(
                FeedbackDraft.Field.paid, label: .words(.feedbackPaid),
                options: [
                    ChoiceField.Option(FeedbackDraft.no, .words(.no)),
                    ChoiceField.Option(FeedbackDraft.yes, .words(.yes)),
                ], selected: [draft.paid], error: errors.message(for: FeedbackDraft.Field.paid)))
        textField(
            TextField(
                FeedbackDraft.Field.text, label: .words(.feedbackText),
                hint: .words(.feedbackTextHint), value: draft.text,
                error: errors.message(for: FeedbackDraft.Field.text), rows: 6))
    }
}
