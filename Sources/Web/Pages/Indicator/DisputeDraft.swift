import Canon
import Records

/// What somebody has written so far against a number, exactly as the forms carry it.
struct DisputeDraft: Sendable {
    /// The names of the fields.
    enum Field {
        static let text = "words"
        static let period = "period"
        static let code = "code"
        static let token = "token"
        static let act = "act"
    }

    /// Bytes that the words may take: what `RaiseDispute` accepts.
    static let byteLimit = 20_000

    var text: String
    var period: String

    init(_ form: FormBody) {
        text = form[Field.text]
        period = form[Field.period]
    }

    /// An empty draft on the period that the address names.
    init(_ wanted: PageRequest) {
        text = ""
        period = wanted.query("period")
    }

    /// The period; `nil` for something that is none.
    var chosenPeriod: ReportingPeriod? { ReportingPeriod(period) }

    /// What the writer can mend, in the language of the page; empty when it may be sent.
    func errors(
        choosing periods: [ReportingPeriod], _ language: PageLanguage
    ) -> [FieldError] {
        var errors: [FieldError] = []
        if !(chosenPeriod.map(periods.contains) ?? false) {
            errors.append(FieldError(Field.period, Words.disputeUnknownPeriod.in(language)))
        }
        do throws(PlainText.Problem) {
            _ = try PlainText(checking: text, limit: Self.byteLimit)
        } catch {
            errors.append(
                FieldError(Field.text, CommentDraft.words(error, text).in(language)))
        }
        return errors
    }
}
