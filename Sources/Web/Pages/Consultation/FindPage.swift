import Canon
import Consultation
import Delivery
import GRDB
import HTTPTypes
import Records
import Services
import Store

/// Where the holder of a receipt code asks what became of a comment or of feedback on a service.
enum FindPage {
    private static let field = "code"

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        try write(typed: "", error: nil, wanted, database)
    }

    /// The code travels in the body, so that no address and no log holds it.
    static func act(_ wanted: PageRequest, _ form: FormBody) async throws -> PageAnswer {
        let typed = form[field]
        return try wanted.site.store.read { database in
            guard let code = ReceiptCode(typed: typed) else {
                return .page(
                    try write(typed: typed, error: .lookUpUnfit, wanted, database),
                    status: .unprocessableContent)
            }
            if let feedback = try ServicesQueries(database).feedback(codeDigest: code.digest) {
                return .seeOther(
                    ServicesAddress(wanted.language)
                        .feedback(feedback.feedback, on: feedback.service))
            }
            let found = try ConsultationQueries(database).submission(codeDigest: code.digest)
            guard let found else {
                // The code of a dispute looks the same; nobody should have to know which it is.
                if let dispute = try DeliveryQueries(database).dispute(codeDigest: code.digest) {
                    return .seeOther(DeliveryAddress(wanted.language).dispute(dispute.dispute))
                }
                return .page(
                    try write(typed: typed, error: .lookUpNotFound, wanted, database),
                    status: .unprocessableContent)
            }
            return .seeOther(
                ConsultationAddress(wanted.language).submission(found.submission))
        }
    }

    private static func write(
        typed: String, error: Words?, _ wanted: PageRequest, _ database: Database
    ) throws -> HTML {
        let language = wanted.language
        let message = error?.in(language)
        var shell = try wanted.shell(.lookUpTitle, section: .consultations, in: database)
        shell.errors = message.map { [FieldError(field, $0)] } ?? []
        return shell.page { html in
            html.element("h1", words: .lookUpTitle)
            html.form(action: ConsultationAddress(language).find, token: nil) { html in
                html.textField(
                    TextField(
                        field, label: .words(.lookUpLabel), kind: .code,
                        hint: .words(.lookUpHint), value: String(typed.prefix(64)),
                        error: message, autocomplete: "off"))
                html.button(.lookUpButton)
            }
        }
    }
}
