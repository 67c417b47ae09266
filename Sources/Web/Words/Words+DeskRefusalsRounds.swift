import Canon
import Consultation
import Records

/// Why a command about consultations and rounds was refused, by the field it is about.
extension DeskRefusal {
    static func openConsultation(_ refusal: OpenConsultation.Refusal) -> DeskRefusal {
        switch refusal {
        case .alreadyOpened: DeskRefusal("id", .consultationExists)
        case .unknownInstrument: DeskRefusal("instrument", .unknownPolicy)
        case .title(let problem): .texts("title", problem)
        case .tooManyCategories(let limit): DeskRefusal("categories", .tooManyLines(limit))
        case .repeatedCategory(let id): DeskRefusal("categories", .repeatedName(id.text))
        case .categoryName(let id, let problem):
            DeskRefusal("categories", .named(id.text, .texts(problem)))
        }
    }

    static func openRound(_ refusal: OpenRound.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownConsultation: DeskRefusal("", .unknownConsultation)
        case .previousRoundNotClosed(let round):
            DeskRefusal("", .previousRoundNotClosed(round), isStale: true)
        case .unknownVersion(let version): DeskRefusal("version", .noSuchVersion(version))
        case .withdrawnVersion(let version): DeskRefusal("version", .versionWithdrawn(version))
        case .versionBeforePrevious(let version):
            DeskRefusal("version", .versionBeforePrevious(version))
        case .closesBeforeItOpens: DeskRefusal("closes", .closesBeforeItOpens)
        case .closesInThePast: DeskRefusal("closes", .hourNotInFuture)
        case .tooManyQuestions(let limit): DeskRefusal("questions", .tooManyLines(limit))
        case .repeatedQuestion(let id): DeskRefusal("questions", .repeatedName(id.text))
        case .questionText(let id, let problem):
            DeskRefusal("questions", .named(id.text, .texts(problem)))
        }
    }

    static func extend(_ refusal: ExtendRound.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownRound: DeskRefusal("", .unknownRound)
        case .alreadyClosed: DeskRefusal("", .roundAlreadyClosed, isStale: true)
        case .notLater(let end): DeskRefusal("closes", .at(end) { .endNotLater($0) })
        case .inThePast: DeskRefusal("closes", .hourNotInFuture)
        case .reason(let problem): .texts("reason", problem)
        }
    }

    static func closeRound(_ refusal: CloseRound.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownRound: DeskRefusal("", .unknownRound)
        case .alreadyClosed: DeskRefusal("", .roundAlreadyClosed, isStale: true)
        case .stillOpen(let end): DeskRefusal("", .at(end) { .roundStillOpen($0) })
        }
    }

    static func closeBooks(_ refusal: CloseBooks.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownRound: DeskRefusal("", .unknownRound)
        case .roundNotClosed: DeskRefusal("", .closeRoundFirst)
        case .alreadyClosed: DeskRefusal("", .booksAreClosed, isStale: true)
        case .doesNotBalance(let waiting, let unsorted, let unanswered):
            DeskRefusal("", .booksMissing(waiting, unsorted, unanswered))
        }
    }
}

extension Words {
    static let consultationExists = Words(
        en: "A consultation has this identifier already; choose another.",
        ur: "اس شناخت کی مشاورت پہلے سے موجود ہے؛ کوئی اور شناخت چنیں۔")
    static let unknownConsultation = Words(
        en: "No consultation has this identifier.", ur: "اس شناخت کی کوئی مشاورت نہیں۔")
    static let unknownRound = Words(
        en: "This consultation has no such round.", ur: "اس مشاورت میں ایسا کوئی دور نہیں۔")
    static let closesBeforeItOpens = Words(
        en: "The round would end before it begins.", ur: "دور شروع ہونے سے پہلے ختم ہو جائے گا۔")
    static let roundAlreadyClosed = Words(
        en: "This round was closed already.", ur: "یہ دور پہلے ہی بند ہو چکا ہے۔")
    static let closeRoundFirst = Words(
        en: "Close the round first.", ur: "پہلے مشاورتی دور بند کریں۔")
    static let booksAreClosed = Words(
        en: "The books of this round are closed; nothing in it changes any more.",
        ur: "اس دور کا حساب بند ہو چکا ہے؛ اب اس میں کچھ تبدیل نہیں ہوتا۔")

    static func tooManyLines(_ limit: Int) -> Words {
        Words(
            en: "At most \(limit) lines are taken.",
            ur: "زیادہ سے زیادہ \(limit) سطریں لی جاتی ہیں۔")
    }
    static func repeatedName(_ name: String) -> Words {
        Words(en: "\(name) stands there twice.", ur: "\(name) دو بار درج ہے۔")
    }
    static func named(_ name: String, _ words: Words) -> Words {
        Words(en: name + ": " + words.en, ur: name + ": " + words.ur)
    }
    static func previousRoundNotClosed(_ round: Int) -> Words {
        Words(en: "Close round \(round) first.", ur: "پہلے دور \(round) بند کریں۔")
    }
    static func noSuchVersion(_ version: Int) -> Words {
        Words(en: "There is no version \(version).", ur: "نسخہ \(version) موجود نہیں۔")
    }
    static func versionWithdrawn(_ version: Int) -> Words {
        Words(en: "Version \(version) was withdrawn.", ur: "نسخہ \(version) واپس لیا جا چکا ہے۔")
    }
    static func versionBeforePrevious(_ version: Int) -> Words {
        Words(
            en: "The round before spoke to version \(version); choose that or a later one.",
            ur: "پچھلا دور نسخہ \(version) پر تھا؛ وہی یا اس کے بعد کا نسخہ چنیں۔")
    }
    static func endNotLater(_ end: String) -> Words {
        Words(
            en: "The round ends on \(end) already; an end is never brought forward.",
            ur: "دور پہلے سے \(end) کو ختم ہوتا ہے؛ اختتام کبھی پہلے نہیں لایا جاتا۔")
    }
    static func roundStillOpen(_ end: String) -> Words {
        Words(
            en: "People may speak until \(end); close the round after that.",
            ur: "لوگ \(end) تک رائے دے سکتے ہیں؛ دور اس کے بعد بند کریں۔")
    }
}
