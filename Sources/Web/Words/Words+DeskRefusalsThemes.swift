import Canon
import Consultation
import Records

/// Why a command about submissions and themes was refused, by the field it is about.
extension DeskRefusal {
    static func publishSubmissions(_ refusal: PublishSubmissions.Refusal) -> DeskRefusal {
        switch refusal {
        case .round(let problem): .round(problem)
        case .tooMany(let limit): DeskRefusal("", .tooManyAtOnce(limit))
        case .nothingToPublish: DeskRefusal("", .alreadyPublic, isStale: true)
        case .unknownSubmission(let id): DeskRefusal("", .unknownSubmission(id.text))
        case .withheldSubmission(let id):
            DeskRefusal("", .withheldMeanwhile(id.text), isStale: true)
        }
    }

    static func withhold(_ refusal: WithholdSubmission.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownSubmission: DeskRefusal("", .noSuchSubmission)
        case .booksClosed: DeskRefusal("", .booksAreClosed, isStale: true)
        case .alreadyWithheld: DeskRefusal("", .alreadyWithheld, isStale: true)
        case .note(let problem): .texts("note", problem)
        }
    }

    static func erase(_ refusal: EraseSubmission.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownSubmission: DeskRefusal("", .noSuchSubmission)
        case .alreadyErased: DeskRefusal("", .wordsAreErased, isStale: true)
        }
    }

    static func markUnique(_ refusal: MarkUnique.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownSubmission: DeskRefusal("", .noSuchSubmission)
        case .booksClosed: DeskRefusal("", .booksAreClosed, isStale: true)
        case .inThemes(let count): DeskRefusal("", .alreadyInThemes(count), isStale: true)
        case .point(let problem): .texts("point", problem)
        case .response(let problem): .texts("response", problem)
        }
    }

    static func assign(_ refusal: AssignQuotations.Refusal) -> DeskRefusal {
        switch refusal {
        case .theme(let problem): .theme(problem, "theme")
        case .tooMany(let limit): DeskRefusal("words", .tooManyAtOnce(limit))
        case .nothingNew: DeskRefusal("words", .quotedAlready, isStale: true)
        case .quotation(_, _, let problem): DeskRefusal("words", .quotation(problem))
        }
    }

    static func createTheme(_ refusal: CreateTheme.Refusal) -> DeskRefusal {
        switch refusal {
        case .round(let problem): .round(problem)
        case .title(let problem): .texts("title", problem)
        case .summary(let problem): .texts("summary", problem)
        }
    }

    static func reviseTheme(_ refusal: ReviseTheme.Refusal) -> DeskRefusal {
        switch refusal {
        case .theme(let problem): .theme(problem)
        case .title(let problem): .texts("title", problem)
        case .summary(let problem): .texts("summary", problem)
        }
    }

    static func retireTheme(_ refusal: RetireTheme.Refusal) -> DeskRefusal {
        switch refusal {
        case .theme(let problem): .theme(problem)
        case .answered: DeskRefusal("", .answeredStays, isStale: true)
        case .target(let problem): .theme(problem, "into")
        case .mergedIntoItself: DeskRefusal("into", .mergedIntoItself)
        case .targetInAnotherRound: DeskRefusal("into", .themeOfAnotherRound)
        case .reason(let problem): .texts("reason", problem)
        }
    }

    static func answer(_ refusal: AnswerTheme.Refusal) -> DeskRefusal {
        switch refusal {
        case .theme(let problem): .theme(problem)
        case .reason(let problem): .texts("reason", problem)
        case .tooManyProvisions(let limit): DeskRefusal("provisions", .tooManyAtOnce(limit))
        case .unknownProvision(let id):
            DeskRefusal("provisions", .unknownProvision(id.text))
        }
    }

    static func unassign(_ refusal: UnassignSubmissions.Refusal) -> DeskRefusal {
        switch refusal {
        case .theme(let problem): .theme(problem)
        case .tooMany(let limit): DeskRefusal("submission", .tooManyAtOnce(limit))
        case .nothingToTakeOut: .unanswered("submission")
        case .notInTheme(let id): DeskRefusal("submission", .notInTheme(id.text), isStale: true)
        }
    }

    private static func round(_ problem: RoundProblem) -> DeskRefusal {
        switch problem {
        case .unknownRound: DeskRefusal("", .unknownRound)
        case .booksClosed: DeskRefusal("", .booksAreClosed, isStale: true)
        }
    }

    private static func theme(_ problem: ThemeProblem, _ field: String = "") -> DeskRefusal {
        switch problem {
        case .unknownTheme: DeskRefusal(field, .unknownTheme)
        case .retired: DeskRefusal(field, .themeRetiredSentence, isStale: true)
        case .booksClosed: DeskRefusal(field, .booksAreClosed, isStale: true)
        }
    }
}

extension Words {
    static let alreadyPublic = Words(
        en: "All of them are public already.", ur: "یہ سب پہلے ہی شائع شدہ ہیں۔")
    static let noSuchSubmission = Words(
        en: "There is no such submission.", ur: "ایسی کوئی رائے موجود نہیں۔")
    static let alreadyWithheld = Words(
        en: "This submission is withheld already.", ur: "یہ رائے پہلے ہی روکی جا چکی ہے۔")
    static let quotedAlready = Words(
        en: "The theme has these words already.", ur: "یہ الفاظ موضوع میں پہلے سے شامل ہیں۔")
    static let answeredStays = Words(
        en: "An answered theme stays: its answer may be the cause of a change in the text.",
        ur: "جواب یافتہ موضوع برقرار رہتا ہے: اس کا جواب متن کی تبدیلی کا سبب ہو سکتا ہے۔")
    static let mergedIntoItself = Words(
        en: "A theme cannot be merged into itself.", ur: "کوئی موضوع خود میں ضم نہیں ہو سکتا۔")
    static let themeOfAnotherRound = Words(
        en: "That theme belongs to another round.", ur: "وہ موضوع کسی اور دور کا ہے۔")
    static let unknownTheme = Words(
        en: "There is no such theme.", ur: "ایسا کوئی موضوع موجود نہیں۔")
    static func tooManyAtOnce(_ limit: Int) -> Words {
        Words(
            en: "At most \(limit) are taken at once.",
            ur: "ایک وقت میں زیادہ سے زیادہ \(limit) لیے جاتے ہیں۔")
    }
    static func unknownSubmission(_ id: String) -> Words {
        Words(
            en: "This round has no submission \(id).", ur: "اس دور میں رائے \(id) موجود نہیں۔")
    }
    static func withheldMeanwhile(_ id: String) -> Words {
        Words(
            en: "Submission \(id) was withheld meanwhile; nothing was published.",
            ur: "اس دوران رائے \(id) روک لی گئی؛ کچھ شائع نہیں ہوا۔")
    }
    static func alreadyInThemes(_ count: Int) -> Words {
        Words(
            en: "The submission is in themes already: \(count).",
            ur: "یہ رائے پہلے سے موضوعات میں شامل ہے: \(count)۔")
    }
    static func notInTheme(_ id: String) -> Words {
        Words(
            en: "Submission \(id) is not in this theme any more.",
            ur: "رائے \(id) اب اس موضوع میں نہیں۔")
    }

    static func quotation(_ problem: AssignQuotations.QuotationProblem) -> Words {
        switch problem {
        case .unknownPart: .noSuchSubmission
        case .erased: .wordsAreErased
        case .wordsNotFound:
            Words(
                en: "The submission does not have these words in exactly this spelling.",
                ur: "رائے میں یہ الفاظ عین اسی املا میں نہیں ملے۔")
        case .outsideTheText(let length):
            Words(
                en: "The text has \(length) characters; the quotation reaches beyond it.",
                ur: "متن میں \(length) حروف ہیں؛ اقتباس اس سے آگے جاتا ہے۔")
        }
    }
}
