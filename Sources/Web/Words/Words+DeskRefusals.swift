import Canon
import Consultation

/// Refusals that many forms of the desk share.
extension Words {
    static let identifierInvalid = Words(
        en: "Use 1 to 64 Latin letters, digits, dots, underscores or dashes, beginning with a "
            + "letter or digit.",
        ur: "1 سے 64 لاطینی حروف، ہندسے، نقطے، زیریں خط یا ڈیش لکھیں؛ پہلا حرف یا ہندسہ ہو۔")
    static let currencyInvalid = Words(
        en: "The currency is three capital letters, e.g. PKR.",
        ur: "کرنسی تین بڑے حروف ہیں، مثلاً PKR۔")
    static let reasonMissing = Words(
        en: "Give a reason in at least one language.", ur: "کم از کم ایک زبان میں وجہ لکھیں۔")

    static func reasonTooLong(_ limit: Int) -> Words {
        Words(
            en: "The reason may have \(limit) bytes in all languages together.",
            ur: "وجہ تمام زبانوں میں ملا کر \(limit) بائٹ تک ہو سکتی ہے۔")
    }

    /// A sentence with a moment in it, which each language writes its own way.
    static func at(_ instant: Instant, _ sentence: (String) -> Words) -> Words {
        Words(
            en: sentence(PageTime.karachi.minute(instant, .en)).en,
            ur: sentence(PageTime.karachi.minute(instant, .ur)).ur)
    }

    static func texts(_ problem: TextsProblem) -> Words {
        switch problem {
        case .missing:
            Words(
                en: "Fill in this text in at least one language.",
                ur: "یہ متن کم از کم ایک زبان میں لکھیں۔")
        case .unfit(_, let problem): plainText(problem)
        }
    }

    static func plainText(_ problem: PlainText.Problem) -> Words {
        switch problem {
        case .empty: .fieldEmpty
        case .tooLong(let limit, let bytes):
            Words(
                en: "The text has \(bytes) bytes; at most \(limit) are taken.",
                ur: "متن \(bytes) بائٹ کا ہے؛ زیادہ سے زیادہ \(limit) لیے جاتے ہیں۔")
        case .controlCharacter(_, let offset): controlCharacter(after: offset)
        }
    }

    private static func controlCharacter(after offset: Int) -> Words {
        Words(
            en: "Behind character \(offset) stands an invisible control character; delete it.",
            ur: "حرف \(offset) کے بعد ایک پوشیدہ کنٹرول حرف ہے؛ اسے حذف کریں۔")
    }
}

extension DeskRefusal {
    /// What is wrong with a pair of texts; the summary leads to the field of its language.
    static func texts(_ field: String, _ problem: TextsProblem) -> DeskRefusal {
        if case .unfit(.urdu, _) = problem { return DeskRefusal(field + "-ur", .texts(problem)) }
        return DeskRefusal(field + "-en", .texts(problem))
    }

    /// An identifier that is none.
    static func identifier(_ field: String) -> DeskRefusal {
        DeskRefusal(field, .identifierInvalid)
    }

    /// A choice that was not made.
    static func unanswered(_ field: String) -> DeskRefusal { DeskRefusal(field, .nothingTyped) }
}
