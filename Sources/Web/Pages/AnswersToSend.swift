import Canon
import Records
import Registrar

/// The form on the page where answers are read once more before they are sent. Nothing is recorded
/// by that page: the form carries everything that sending needs in hidden fields.
struct AnswersToSend {
    /// The fields that each such form has beside its answers.
    enum Field {
        static let code = "code"
        static let token = "token"
        static let act = "act"
    }

    /// The button that leads back to the answers says this.
    static let change = "change"

    /// Where the form is sent.
    let action: String
    let answers: [(field: String, value: String)]
    /// What will be done with the answers.
    let notice: Words
    let sendButton: Words
    let changeButton: Words
}

extension HTML {
    /// Writes what was answered, and the form that sends it.
    ///
    /// The receipt code is drawn here and not when the answers are sent, so that a second press
    /// of the button leads to the same receipt as the first.
    mutating func checkYourAnswers(
        _ form: AnswersToSend, notice: Words?, _ writer: SiteWriter,
        summary: (inout HTML) -> Void
    ) {
        let code = ReceiptCode(random: writer.random(10))
        let token = Hexadecimal.encode(writer.random(16))
        element("h1", words: .checkYourAnswers)
        lead(.words(.checkYourAnswersLead))
        if let notice { self.notice { $0.element("p", words: notice) } }
        summary(&self)
        self.notice { $0.element("p", words: form.notice) }
        self.form(action: form.action, token: token) { html in
            for answer in form.answers { html.hidden(name: answer.field, value: answer.value) }
            html.hidden(name: AnswersToSend.Field.code, value: code.text)
            html.buttons { html in
                html.button(form.sendButton)
                html.button(
                    form.changeButton, .secondary, name: AnswersToSend.Field.act,
                    value: AnswersToSend.change)
            }
        }
    }
}

/// The receipt code and the one-time token that a form of checked answers brings along.
struct SentAnswers {
    let code: ReceiptCode
    let token: String

    /// - Returns: `nil` where one of them is missing or unfit: then nothing may be recorded.
    init?(_ form: FormBody) {
        token = form[AnswersToSend.Field.token]
        guard let code = ReceiptCode(typed: form[AnswersToSend.Field.code]),
            token.utf8.count == 32, Hexadecimal.decode(token) != nil
        else { return nil }
        self.code = code
    }
}
