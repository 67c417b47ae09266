import Canon
import Delivery
import Records

/// The officers' desk of delivery: areas and goals.
extension Words {
    static let listAreas = Words(en: "List areas", ur: "علاقے درج کریں")
    static let listAreasLead = Words(
        en: "Numbers can be given for areas that stand on this list. Name a listed area again to "
            + "change its name; none is ever taken off.",
        ur: "اعداد انہی علاقوں کے دیے جا سکتے ہیں جو اس فہرست میں ہیں۔ نام بدلنے کے لیے "
            + "علاقہ دوبارہ درج کریں؛ فہرست سے کوئی علاقہ نکالا نہیں جاتا۔")
    static let areasToList = Words(en: "Areas, one a line", ur: "علاقے، ہر سطر میں ایک")
    static let areasToListHint = Words(
        en: "Code | code of the whole | name in English | name in Urdu. For example: PK-PB-LHR | "
            + "PK-PB | Lahore. A whole comes before its parts.",
        ur: "کوڈ | کُل کا کوڈ | انگریزی نام | اردو نام۔ مثلاً: PK-PB-LHR | PK-PB | Lahore | لاہور۔ "
            + "کُل اپنے حصوں سے پہلے آئے۔")
    static let areasSource = Words(en: "Source of the list", ur: "فہرست کا ماخذ")
    static let areasSourceHint = Words(
        en: "Who draws these borders and gives these codes, and as of when.",
        ur: "یہ حدود اور کوڈ کون مقرر کرتا ہے، اور کس تاریخ تک کے ہیں۔")
    static let publishAreas = Words(en: "Publish the list", ur: "فہرست شائع کریں")
    static let areasOnList = Words(en: "Areas on the list", ur: "فہرست کے علاقے")
    static let areaPartOf = Words(en: "Part of", ur: "کس کا حصہ")
    static let noAreasListed = Words(
        en: "No area is listed yet.", ur: "ابھی کوئی علاقہ درج نہیں۔")

    static let setGoal = Words(en: "Set a goal", ur: "ہدف مقرر کریں")
    static let setGoalAnew = Words(en: "Set the goal anew", ur: "ہدف نئے سرے سے مقرر کریں")
    static let setGoalLead = Words(
        en: "A goal of the policy in one sentence, and the indicators that tell whether it comes. "
            + "What stood before stays in the record.",
        ur: "پالیسی کا ایک ہدف ایک جملے میں، اور وہ اشاریے جو بتائیں کہ وہ پورا ہو رہا ہے یا نہیں۔ "
            + "پہلے جو درج تھا ریکارڈ میں رہتا ہے۔")
    static let goalID = Words(en: "Permanent identifier", ur: "مستقل شناخت")
    static let goalIDHint = Words(
        en: "Latin letters, digits and dashes, for example goal-exports. It never changes.",
        ur: "لاطینی حروف، ہندسے اور ڈیش، مثلاً goal-exports۔ یہ کبھی نہیں بدلتی۔")
    static let goalTitle = Words(en: "The goal", ur: "ہدف")
    static let goalIndicators = Words(
        en: "Codes of its indicators, one a line", ur: "اس کے اشاریوں کے کوڈ، ہر سطر میں ایک")
    static let goalIndicatorsHint = Words(
        en: "As the list of indicators shows them, for example G-1.",
        ur: "جیسے اشاریوں کی فہرست میں ہیں، مثلاً G-1۔")
    static let publishGoal = Words(en: "Publish the goal", ur: "ہدف شائع کریں")
    static let goalsOnList = Words(en: "Goals that are set", ur: "مقررہ اہداف")
}

/// Why a command about areas and goals was refused, by the field it is about.
extension DeskRefusal {
    static func areas(_ refusal: ListAreas.Refusal) -> DeskRefusal {
        switch refusal {
        case .noAreas: DeskRefusal("areas", .noAreasTyped)
        case .tooMany(let limit): DeskRefusal("areas", .tooManyLines(limit))
        case .repeated(let area): DeskRefusal("areas", .repeatedName(area.text))
        case .name(let area, let problem):
            DeskRefusal("areas", .named(area.text, .texts(problem)))
        case .unknownParent(let area, let parent):
            DeskRefusal("areas", .areaParentUnknown(area.text, parent.text))
        case .partOfItself(let area): DeskRefusal("areas", .areaPartOfItself(area.text))
        case .source(let problem): .texts("source", problem)
        case .tooLong(let limit): DeskRefusal("areas", .areasTooLong(limit))
        }
    }

    static func goal(_ refusal: SetGoal.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownInstrument: DeskRefusal("policy", .unknownPolicy)
        case .title(let problem): .texts("title", problem)
        case .noIndicators: DeskRefusal("indicators", .goalWithoutIndicators)
        case .tooManyIndicators(let limit): DeskRefusal("indicators", .tooManyLines(limit))
        case .repeatedIndicator(let code): DeskRefusal("indicators", .repeatedName(code))
        case .unknownIndicator(let code): DeskRefusal("indicators", .goalIndicatorUnknown(code))
        }
    }
}

extension Words {
    static let noAreasTyped = Words(
        en: "Write at least one area.", ur: "کم از کم ایک علاقہ لکھیں۔")
    static let goalWithoutIndicators = Words(
        en: "Name at least one indicator: without one nobody can tell whether the goal comes.",
        ur: "کم از کم ایک اشاریہ لکھیں: اس کے بغیر کوئی نہیں بتا سکتا کہ "
            + "ہدف پورا ہو رہا ہے یا نہیں۔")
    static let goalTaken = Words(
        en: "A goal of this policy has this identifier. Choose another, or set that goal anew from "
            + "the list below.",
        ur: "یہ شناخت اسی پالیسی کے ایک ہدف کی ہے۔ دوسری چنیں، یا نیچے کی "
            + "فہرست سے وہ ہدف نئے سرے سے مقرر کریں۔")

    static func areaUnreadable(_ line: Int) -> Words {
        Words(
            en: "Line \(line): write code | code of the whole | name in English | name in Urdu.",
            ur: "سطر \(line): یوں لکھیں: کوڈ | کُل کا کوڈ | انگریزی نام | اردو نام۔")
    }
    static func areaParentUnknown(_ area: String, _ parent: String) -> Words {
        Words(
            en: "\(area) is part of \(parent), which is not listed. List the whole before its "
                + "part.",
            ur: "\(area) جس \(parent) کا حصہ ہے وہ درج نہیں۔ کُل کو اس کے حصے سے پہلے درج کریں۔")
    }
    static func areaPartOfItself(_ area: String) -> Words {
        Words(
            en: "\(area) would be a part of itself.", ur: "\(area) خود اپنا حصہ بن جائے گا۔")
    }
    static func areasTooLong(_ limit: Int) -> Words {
        Words(
            en: "The list may have \(limit) bytes in all. Publish it in parts.",
            ur: "پوری فہرست \(limit) بائٹ تک ہو سکتی ہے۔ اسے حصوں میں شائع کریں۔")
    }
    static func goalIndicatorUnknown(_ code: String) -> Words {
        Words(
            en: "No indicator of this policy has the code \(code).",
            ur: "اس پالیسی کے کسی اشاریے کا کوڈ \(code) نہیں۔")
    }
}
