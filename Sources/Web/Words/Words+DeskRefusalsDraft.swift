import Canon
import Policy
import Records

/// Why a change of a draft was not saved.
extension DeskRefusal {
    static func draft(_ problem: DraftProblem) -> DeskRefusal {
        switch problem {
        case .unknownInstrument: DeskRefusal("", .unknownPolicy)
        case .noDraft: DeskRefusal("", .noDraftOnDesk)
        case .stale(let revision, let changed):
            DeskRefusal("", .draftStale(revision, changed), isStale: true)
        case .scheduled: DeskRefusal("", .draftIsFrozen)
        case .unknownProvision(let id): DeskRefusal("", .unknownProvision(id.text))
        case .duplicateProvision(let id): DeskRefusal("id", .duplicateProvision(id.text))
        case .duplicateNumber(let number, let twin):
            DeskRefusal("number", .duplicateNumber(number, twin.text))
        case .notEmpty(let id): DeskRefusal("", .provisionNotEmpty(id.text))
        case .noSuchPlace(let id): DeskRefusal("place", .noSuchPlace(id.text))
        case .outOfOrder(let id): DeskRefusal("", .outOfOrder(id.text))
        case .nothingToSplit: DeskRefusal("second-number", .nothingToSplit)
        case .causeMissing(let ids): DeskRefusal("cause", .causeMissing(ids))
        case .badCause(let problem): .cause(problem)
        case .limit(let problem): .limit(problem)
        }
    }

    static func cause(_ problem: CauseProblem) -> DeskRefusal {
        DeskRefusal(problem == .noteMissing ? "note-en" : "cause", .cause(problem))
    }

    private static func limit(_ problem: LimitProblem) -> DeskRefusal {
        switch problem {
        case .causesTooLong: DeskRefusal("note-en", .limit(problem))
        case .notAnElement: DeskRefusal("element", .limit(problem))
        case .provisionTooLong, .controlCharacter, .tooManyProvisions, .tooManySources:
            DeskRefusal("body-en", .limit(problem))
        }
    }
}

extension Words {
    static let unknownPolicy = Words(
        en: "No policy has this identifier.", ur: "اس شناخت کی کوئی پالیسی نہیں۔")
    static let provisionGone = Words(
        en: "Another officer removed this provision meanwhile. Your text is kept here; you may "
            + "add it as a new provision.",
        ur:
            "اس دوران کسی اور افسر نے یہ شق حذف کر دی۔ آپ کا متن یہاں محفوظ ہے؛ آپ اسے نئی شق کے طور پر "
            + "شامل کر سکتے ہیں۔")
    static let nothingToSplit = Words(
        en: "A split needs two parts.", ur: "تقسیم کے لیے دو حصے ضروری ہیں۔")

    static func draftStale(_ revision: Int, _ changed: [ID<Provision>]) -> Words {
        let names = listed(changed)
        return Words(
            en: "Another officer saved revision \(revision) meanwhile; it changed: \(names)",
            ur: "اس دوران کسی اور افسر نے ترمیم \(revision) محفوظ کی؛ اس میں بدلا: \(names)")
    }
    static func unknownProvision(_ id: String) -> Words {
        Words(en: "There is no provision \(id).", ur: "شق \(id) موجود نہیں۔")
    }
    static func duplicateProvision(_ id: String) -> Words {
        Words(
            en: "The identifier \(id) is in use in this draft.",
            ur: "شناخت \(id) اس مسودے میں پہلے سے استعمال میں ہے۔")
    }
    static func duplicateNumber(_ number: String, _ id: String) -> Words {
        Words(
            en: "Its neighbour \(id) carries the number \(number) already.",
            ur: "ہمسایہ شق \(id) کا نمبر پہلے سے \(number) ہے۔")
    }
    static func provisionNotEmpty(_ id: String) -> Words {
        Words(
            en: "Other provisions stand inside \(id); move or remove them first.",
            ur: "\(id) کے اندر دوسری شقیں ہیں؛ پہلے انہیں منتقل یا حذف کریں۔")
    }
    static func noSuchPlace(_ id: String) -> Words {
        Words(
            en: "It cannot be put there: the place at \(id) does not exist or lies inside it.",
            ur: "اسے وہاں نہیں رکھا جا سکتا: \(id) کے پاس ایسی جگہ نہیں یا وہ اسی کے اندر ہے۔")
    }
    static func outOfOrder(_ id: String) -> Words {
        Words(
            en: "Provision \(id) does not stand behind the one it belongs to.",
            ur: "شق \(id) اپنی اصل شق کے پیچھے نہیں۔")
    }
    static func causeMissing(_ ids: [ID<Provision>]) -> Words {
        let names = listed(ids)
        return Words(
            en: "A round has closed: this change needs a cause. Without one: \(names)",
            ur:
                "ایک مشاورتی دور مکمل ہو چکا ہے: اس تبدیلی کا سبب ضروری ہے۔ جن کا سبب نہیں: \(names)"
        )
    }

    static func cause(_ problem: CauseProblem) -> Words {
        switch problem {
        case .unknown(let entry):
            Words(
                en: "Entry \(entry) is no answer and no unique point about this policy.",
                ur: "اندراج \(entry) اس پالیسی کے بارے میں نہ جواب ہے نہ منفرد نکتہ۔")
        case .notAccepting(let entry):
            Words(
                en: "The answer in entry \(entry) says no, so it asks for no change.",
                ur: "اندراج \(entry) کا جواب نفی میں ہے، اس لیے وہ تبدیلی کا سبب نہیں۔")
        case .promisedElsewhere(let entry):
            Words(
                en:
                    "The answer in entry \(entry) promised to change other provisions, not this one.",
                ur: "اندراج \(entry) کے جواب میں اس شق کے بجائے دوسری شقیں بدلنے کا وعدہ ہے۔")
        case .superseded(let entry, let newer):
            Words(
                en: "The answer in entry \(entry) was replaced by the one in entry \(newer).",
                ur: "اندراج \(entry) کے جواب کی جگہ اندراج \(newer) کا جواب آ چکا ہے۔")
        case .entryMissing:
            Words(
                en: "An answer or a unique point names its entry.",
                ur: "جواب یا منفرد نکتے کے ساتھ اس کا اندراج ضروری ہے۔")
        case .noteMissing:
            Words(
                en: "A correction or a decision needs a note that says why.",
                ur: "تصحیح یا فیصلے کے ساتھ وجہ کا نوٹ ضروری ہے۔")
        }
    }

    static func limit(_ problem: LimitProblem) -> Words {
        switch problem {
        case .provisionTooLong(_, let bytes, let limit), .causesTooLong(let bytes, let limit):
            Words(
                en: "Its texts take \(bytes) bytes; an entry holds \(limit).",
                ur: "اس کے متن \(bytes) بائٹ کے ہیں؛ ایک اندراج میں \(limit) آتے ہیں۔")
        case .tooManyProvisions(let count, let limit), .tooManySources(let count, let limit):
            Words(
                en: "There are \(count) provisions; at most \(limit) are taken.",
                ur: "شقیں \(count) ہیں؛ زیادہ سے زیادہ \(limit) لی جاتی ہیں۔")
        case .controlCharacter:
            Words(
                en: "The text holds an invisible control character; delete it.",
                ur: "متن میں ایک پوشیدہ کنٹرول حرف ہے؛ اسے حذف کریں۔")
        case .notAnElement(let name):
            Words(
                en: "An element is a name of 1 to 40 Latin letters, not “\(name)”.",
                ur: "جزو کی قسم 1 سے 40 لاطینی حروف کا نام ہے، “\(name)” نہیں۔")
        }
    }

    /// Names in a row; long rows are cut, with how many more there are.
    static func listed(_ ids: [ID<Provision>]) -> String {
        let shown = ids.prefix(12).map(\.text).joined(separator: " · ")
        return ids.count > 12 ? shown + " · +\(ids.count - 12)" : shown
    }
}
