import Canon
import Consultation
import Records
import Services

/// Why a command about the catalogue was refused, by the field it is about.
extension DeskRefusal {
    static func listService(_ refusal: ListService.Refusal) -> DeskRefusal {
        switch refusal {
        case .reservedName: DeskRefusal("id", .serviceReservedName)
        case .changedMeanwhile(let version):
            DeskRefusal("", .serviceChangedMeanwhile(version), isStale: true)
        case .terms(let problem): .serviceTerms(problem)
        case .reason(let fault): .texts("reason", fault)
        case .unchanged: DeskRefusal("", .serviceUnchanged)
        case .tooLong(let limit, let bytes):
            DeskRefusal("", .plainText(.tooLong(limit: limit, bytes: bytes)))
        }
    }

    static func endService(_ refusal: EndService.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownService: DeskRefusal("", .serviceUnknown)
        case .alreadyEnded: DeskRefusal("", .serviceEndedAlready, isStale: true)
        case .reason(let fault): .texts("reason", fault)
        }
    }

    static func drawRetests(_ refusal: DrawRetests.Refusal) -> DeskRefusal {
        switch refusal {
        case .noServices: DeskRefusal("count", .servicesNone)
        case .count(let limit): DeskRefusal("count", .serviceNumberFrom1(to: limit))
        case .dueNotLater: DeskRefusal("due", .serviceDueNotLater)
        case .dueTooLate(let limit): DeskRefusal("due", .serviceDueTooLate(limit))
        case .earlierDrawOpen(let entry):
            DeskRefusal("", .serviceDrawOpen(entry), isStale: true)
        }
    }

    private static func serviceTerms(_ problem: ServiceTermsProblem) -> DeskRefusal {
        switch problem {
        case .text(let text, let fault): .texts(field(text), fault)
        case .event: .identifier("event")
        case .tooManySteps(let limit): DeskRefusal("steps", .tooManyLines(limit))
        case .step(let line, let fault):
            DeskRefusal("steps", .serviceLine(line, .texts(fault)))
        case .tooManyDocuments(let limit): DeskRefusal("documents", .tooManyLines(limit))
        case .document(let line, let fault):
            DeskRefusal("documents", .serviceLine(line, .texts(fault)))
        case .tooManyFees(let limit): DeskRefusal("fees", .tooManyLines(limit))
        case .fee(let line, let problem):
            DeskRefusal("fees", .serviceLine(line, .serviceFee(problem)))
        case .promisedDays(let limit): DeskRefusal("days", .serviceNumberFrom1(to: limit))
        case .claimedLevel: .unanswered("level")
        case .address: DeskRefusal("address", .serviceAddressInvalid)
        case .language(let tag): DeskRefusal("languages", .serviceNotALanguage(tag))
        case .repeatedLanguage(let tag): DeskRefusal("languages", .repeatedName(tag))
        case .provisionsWithoutPolicy, .unknownPolicy: DeskRefusal("instrument", .unknownPolicy)
        case .unknownProvision(let id):
            DeskRefusal("provisions", .serviceUnknownProvision(id.text))
        case .repeatedProvision(let id): DeskRefusal("provisions", .repeatedName(id.text))
        }
    }

    private static func field(_ text: ServiceTermsProblem.Text) -> String {
        switch text {
        case .title: "title"
        case .description: "description"
        case .authority: "authority"
        case .audience: "audience"
        case .legalBasis: "basis"
        case .output: "output"
        }
    }
}

extension Words {
    static let serviceReservedName = Words(
        en: "The site needs this name for itself; choose another.",
        ur: "یہ نام سائٹ کو خود درکار ہے؛ کوئی اور چنیں۔")
    static let serviceUnchanged = Words(
        en: "Nothing differs from the version that stands.", ur: "قائم نسخے سے کچھ مختلف نہیں۔")
    static let serviceUnknown = Words(
        en: "No service has this identifier.", ur: "اس شناخت کی کوئی خدمت نہیں۔")
    static let serviceEndedAlready = Words(
        en: "This service has ended already.", ur: "یہ خدمت پہلے ہی ختم ہو چکی ہے۔")
    static let serviceDueNotLater = Words(
        en: "Give the testers a day after today.", ur: "آج کے بعد کا دن دیں۔")
    static let serviceAddressInvalid = Words(
        en: "Write an address that begins with https:// or http://, without spaces.",
        ur: "https:// یا http:// سے شروع ہونے والا پتا لکھیں، بغیر وقفوں کے۔")

    static func serviceChangedMeanwhile(_ version: Int) -> Words {
        Words(
            en: "Version \(version) was listed meanwhile. Compare, then send again.",
            ur: "اس دوران نسخہ \(version) درج ہو چکا۔ موازنہ کر کے دوبارہ بھیجیں۔")
    }
    static func serviceNumberFrom1(to limit: Int) -> Words {
        Words(
            en: "Write a whole number from 1 to \(limit).",
            ur: "1 سے \(limit) تک کا پورا عدد لکھیں۔")
    }
    static func serviceDueTooLate(_ days: Int) -> Words {
        Words(
            en: "The day may be at most \(days) days from now.",
            ur: "دن آج سے زیادہ سے زیادہ \(days) دن بعد ہو سکتا ہے۔")
    }
    static func serviceDrawOpen(_ entry: Int) -> Words {
        Words(
            en: "The draw of entry \(entry) still has services to test and time for it.",
            ur: "اندراج \(entry) کے قرعہ کی خدمات ابھی آزمائی جانی ہیں اور وقت باقی ہے۔")
    }
    static func serviceLine(_ line: Int, _ words: Words) -> Words {
        Words(
            en: "Line " + String(line) + ": " + words.en,
            ur: "سطر " + String(line) + ": " + words.ur)
    }
    static func serviceNotALanguage(_ tag: String) -> Words {
        Words(
            en: "\(tag) is no tag of a language; write one such as ur.",
            ur: "\(tag) کسی زبان کا کوڈ نہیں؛ مثلاً ur لکھیں۔")
    }
    static func serviceUnknownProvision(_ id: String) -> Words {
        Words(
            en: "The policy has no provision \(id).", ur: "پالیسی میں شق \(id) موجود نہیں۔")
    }

    private static func serviceFeeFits() -> Words {
        Words(
            en: "Write the amount as digits, e.g. 250.00.",
            ur: "رقم ہندسوں میں لکھیں، مثلاً 250.00۔")
    }

    static func serviceFee(_ problem: FeeProblem) -> Words {
        switch problem {
        case .negative, .tooLarge: serviceFeeFits()
        case .currency: .currencyInvalid
        case .mixedCurrencies:
            Words(
                en: "All fees of a service are in one currency.",
                ur: "ایک خدمت کی تمام فیسیں ایک ہی کرنسی میں ہوتی ہیں۔")
        case .note(let fault): texts(fault)
        }
    }

    /// A line of a form that does not read.
    static func serviceLineUnread(_ line: Int) -> Words {
        Words(
            en: "Line \(line) does not read as the hint shows. Compare and mend it.",
            ur: "سطر \(line) ہدایت کے مطابق نہیں۔ موازنہ کر کے درست کریں۔")
    }
}
