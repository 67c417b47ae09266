import Canon
import Consultation
import Language
import Records
import Services

/// What somebody has answered so far, exactly as the forms carry it.
struct FeedbackDraft: Sendable {
    /// The names of the fields.
    enum Field {
        static let outcome = "outcome"
        static let paid = "paid"
        static let text = "text"
    }

    static let yes = "yes"
    static let no = "no"

    let outcome: String
    let paid: String
    let text: String

    init(_ form: FormBody) {
        outcome = form[Field.outcome]
        paid = form[Field.paid]
        text = form[Field.text]
    }

    /// Whether the person got what they came for; `nil` where that is not answered.
    var chosenOutcome: FeedbackReceived.Outcome? { FeedbackReceived.Outcome(rawValue: outcome) }

    /// Whether somebody asked for money; `nil` where that is not answered.
    var chosenPaid: Bool? { paid == Self.yes ? true : paid == Self.no ? false : nil }

    /// Whether there are words at all.
    var hasWords: Bool { text.unicodeScalars.contains { !$0.properties.isWhitespace } }

    /// Language of the words, or of the page where there are none.
    func tag(_ language: PageLanguage) -> LanguageTag {
        hasWords ? LanguageDetection.likely(text) : language.tag
    }

    /// What the writer can mend, in the language of the page; empty when it may be sent.
    func errors(_ language: PageLanguage) -> [FieldError] {
        var errors: [FieldError] = []
        if chosenOutcome == nil {
            errors.append(FieldError(Field.outcome, Words.feedbackChooseOutcome.in(language)))
        }
        if chosenPaid == nil {
            errors.append(FieldError(Field.paid, Words.feedbackChoosePaid.in(language)))
        }
        guard hasWords else { return errors }
        do throws(PlainText.Problem) {
            _ = try PlainText(checking: text, limit: GiveFeedback.textLimit)
        } catch {
            errors.append(FieldError(Field.text, CommentDraft.words(error, text).in(language)))
        }
        return errors
    }
}
