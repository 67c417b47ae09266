import Canon
import Consultation
import Records

/// What somebody has written so far, exactly as the forms carry it.
struct CommentDraft: Sendable {
    /// The names of the fields.
    enum Field {
        static let text = "comment"
        static let category = "category"
        static let about = "about"
    }

    /// Bytes that one text may take: what `SubmitComment` accepts.
    static let byteLimit = 20_000
    /// The value of `about` for the text as a whole.
    static let whole = "whole"

    var text: String
    var category: String
    var about: String

    init(_ form: FormBody) {
        text = form[Field.text]
        category = form[Field.category]
        about = form[Field.about]
    }

    /// An empty draft on what the address names.
    init(_ wanted: PageRequest) {
        text = ""
        category = ""
        if !wanted.query("provision").isEmpty {
            about = "provision:" + wanted.query("provision")
        } else if !wanted.query("question").isEmpty {
            about = "question:" + wanted.query("question")
        } else {
            about = Self.whole
        }
    }

    /// What it speaks to; `nil` for something that cannot be a target at all.
    var target: PreparedPart.Target? {
        if about.isEmpty || about == Self.whole { return .whole }
        if about.hasPrefix("provision:") {
            return ID<Provision>(String(about.dropFirst(10))).map { .provision($0) }
        }
        if about.hasPrefix("question:") {
            return ID<Question>(String(about.dropFirst(9))).map { .question($0) }
        }
        return nil
    }

    /// The category; `nil` inside for none, `nil` outside for something that cannot be one.
    var chosenCategory: ID<StakeholderCategory>?? {
        if category.isEmpty { return .some(nil) }
        return ID<StakeholderCategory>(category).map { .some($0) }
    }

    static func about(_ provision: ID<Provision>) -> String { "provision:" + provision.text }
    static func about(_ question: ID<Question>) -> String { "question:" + question.text }
}

extension CommentDraft {
    /// What the writer can mend, in the language of the page; empty when it may be sent.
    func errors(in place: CommentPlace, _ language: PageLanguage) -> [FieldError] {
        var errors: [FieldError] = []
        do throws(PlainText.Problem) {
            _ = try PlainText(checking: text, limit: Self.byteLimit)
        } catch {
            errors.append(FieldError(Field.text, Self.words(error, text).in(language)))
        }
        if target.map({ !place.has($0) }) ?? true {
            errors.append(FieldError(Field.about, Words.commentUnknownTarget.in(language)))
        }
        if chosenCategory.map({ !place.has($0) }) ?? true {
            errors.append(FieldError(Field.category, Words.commentUnknownCategory.in(language)))
        }
        return errors
    }

    /// What is wrong with a text, and how much to shorten it.
    static func words(_ problem: PlainText.Problem, _ text: String) -> Words {
        switch problem {
        case .empty: return .commentEmpty
        case .tooLong(let limit, let bytes):
            // In Urdu a character takes two bytes: the surplus is told in characters.
            let scalars = text.unicodeScalars.count
            let surplus = ((bytes - limit) * scalars + bytes - 1) / bytes
            return .commentTooLong(
                limit: HTML.grouped(limit), bytes: HTML.grouped(bytes),
                characters: HTML.grouped(surplus))
        case .controlCharacter(_, let offset):
            return .commentControlCharacter(HTML.grouped(offset + 1))
        }
    }
}
