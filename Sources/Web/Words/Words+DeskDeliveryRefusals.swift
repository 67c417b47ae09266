import Canon
import Delivery
import Records
import Rules

/// Why a command about definitions, targets and reports was refused, by the field it is about.
extension DeskRefusal {
    static func define(_ refusal: DefineIndicator.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownInstrument: DeskRefusal("instrument", .unknownPolicy)
        case .notTheNextVersion(let expected):
            DeskRefusal("", .definitionIsStale(expected - 1), isStale: true)
        case .otherInstrument: DeskRefusal("instrument", .indicatorOfOtherPolicy)
        case .code: DeskRefusal("code", .indicatorCodeUnfit)
        case .codeTaken(let holder): DeskRefusal("code", .indicatorCodeTaken(holder.text))
        case .definition(let problem): definition(problem)
        case .reason(let problem): .texts("reason", problem)
        case .nothingChanged: DeskRefusal("", .nothingWouldChange)
        case .tooLong(let limit): DeskRefusal("", .definitionTooLong(limit))
        }
    }

    private static func definition(_ problem: DefinitionProblem) -> DeskRefusal {
        switch problem {
        case .title(let problem): .texts("title", problem)
        case .unitCode: DeskRefusal("unit", .unitCodeUnfit)
        case .unitName(let problem): .texts("unit-name", problem)
        case .unitPlaces: DeskRefusal("places", .unitPlacesUnfit)
        case .population(let problem): .texts("population", problem)
        case .rateWithoutPopulation: DeskRefusal("population-en", .rateWithoutPopulation)
        case .method(let problem): .texts("method", problem)
        case .owner(let problem): DeskRefusal("owner", .plainText(problem))
        case .source(let problem): .texts("source", problem)
        case .attestedWithFormula: DeskRefusal("formula", .attestedWithFormula)
        case .nothingComputesIt: DeskRefusal("formula", .nothingComputesIt)
        case .awaits(let problem): .texts("awaits", problem)
        case .measure(let error): DeskRefusal(error.field, .measure(error))
        case .dimension(let name), .repeatedDimension(let name):
            DeskRefusal("dimensions", .dimensionUnfit(name))
        case .smallCell(let limit): DeskRefusal("small", .smallCellUnfit(limit))
        case .gaming(let problem): .texts("risk", problem)
        case .seriesBreak(let problem): .texts("break", problem)
        case .tooManyMappings(let limit): DeskRefusal("mappings", .tooManyLines(limit))
        case .mapping(let scheme, let code):
            DeskRefusal("mappings", .mappingUnfit("\(scheme) | \(code)"))
        case .repeatedMapping(let scheme, let code):
            DeskRefusal("mappings", .repeatedName("\(scheme) | \(code)"))
        }
    }

    static func target(_ refusal: SetTarget.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownIndicator: DeskRefusal("", .indicatorUnknown)
        case .noPoints: DeskRefusal("path", .targetWithoutPoints)
        case .tooManyPoints(let limit): DeskRefusal("path", .tooManyLines(limit))
        case .places(let day, let limit): DeskRefusal("path", .pointPlaces(day.description, limit))
        case .notInOrder(let day): DeskRefusal("path", .pointNotInOrder(day.description))
        case .authority(let problem): .texts("authority", problem)
        case .reason(let problem): .texts("reason", problem)
        case .nothingChanged: DeskRefusal("", .nothingWouldChange)
        }
    }

    static func report(_ refusal: PublishReport.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownInstrument: DeskRefusal("policy", .unknownPolicy)
        case .noIndicators: DeskRefusal("policy", .noIndicators)
        case .dayInTheFuture: DeskRefusal("day", .dayInTheFuture)
        case .dayBeforeTheYear: DeskRefusal("day", .dayBeforeTheYear)
        case .foreword(let problem): .texts("foreword", problem)
        case .nothingNew(let entry): DeskRefusal("", .reportStandsAlready(entry))
        }
    }
}

extension MeasureError {
    /// The field that the error is about.
    fileprivate var field: String {
        switch reason {
        case .unknownFold, .formulaAndFold: "fold"
        default: "formula"
        }
    }
}

extension Words {
    static let indicatorOfOtherPolicy = Words(
        en: "The indicator belongs to another policy for ever.",
        ur: "یہ اشاریہ ہمیشہ کے لیے کسی اور پالیسی کا ہے۔")
    static let indicatorCodeUnfit = Words(
        en: "Use 1 to 32 Latin letters, digits, dashes and underscores.",
        ur: "1 سے 32 لاطینی حروف، ہندسے، ڈیش اور زیریں خط لکھیں۔")
    static let unitCodeUnfit = Words(
        en: "Use 1 to 32 capital letters, digits and underscores.",
        ur: "1 سے 32 بڑے لاطینی حروف، ہندسے اور زیریں خط لکھیں۔")
    static let unitPlacesUnfit = Words(en: "Use a number from 0 to 9.", ur: "0 سے 9 تک عدد لکھیں۔")
    static let rateWithoutPopulation = Words(
        en: "A share or rate says nothing until it says of whom: name the population.",
        ur: "حصہ یا شرح تب تک بے معنی ہے جب تک یہ نہ بتائے کہ کس کا: آبادی لکھیں۔")
    static let attestedWithFormula = Words(
        en: "An attested number has no formula. Choose another class, or leave the formula empty.",
        ur: "ناشر کی تصدیق والے عدد کا کلیہ نہیں ہوتا۔ دوسری نوعیت چنیں یا کلیہ خالی چھوڑیں۔")
    static let nothingComputesIt = Words(
        en: "Give a formula or a fold, or say what the number still waits for.",
        ur: "کلیہ یا فولڈ دیں، یا لکھیں کہ عدد کو ابھی کس کا انتظار ہے۔")
    static let indicatorUnknown = Words(
        en: "There is no such indicator.", ur: "ایسا کوئی اشاریہ نہیں۔")
    static let targetWithoutPoints = Words(
        en: "Give at least one day with its value.", ur: "کم از کم ایک دن اور اس کا عدد لکھیں۔")
    static let pointUnreadable = Words(
        en: "Write each line as a day and a value: 2026-12-31 | 70.5",
        ur: "ہر سطر یوں لکھیں: دن اور عدد، مثلاً 2026-12-31 | 70.5")
    static let dayInTheFuture = Words(en: "This day is in the future.", ur: "یہ دن ابھی نہیں آیا۔")
    static let dayBeforeTheYear = Words(
        en: "The day lies before the year that the report closes.",
        ur: "یہ دن رپورٹ کے سال سے پہلے کا ہے۔")
    static let notAWholeNumber = Words(
        en: "Write a whole number in digits.", ur: "پورا عدد ہندسوں میں لکھیں۔")

    static func definitionIsStale(_ version: Int) -> Words {
        Words(
            en: "Definition \(version) was published meanwhile. Compare, then send again.",
            ur: "اس دوران تعریف \(version) شائع ہو گئی۔ موازنہ کر کے دوبارہ بھیجیں۔")
    }
    static func indicatorCodeTaken(_ holder: String) -> Words {
        Words(
            en: "Indicator \(holder) of this policy has the code.",
            ur: "یہ کوڈ اسی پالیسی کے اشاریے \(holder) کا ہے۔")
    }
    static func definitionTooLong(_ limit: Int) -> Words {
        Words(
            en: "The definition may have \(limit) bytes in all.",
            ur: "پوری تعریف \(limit) بائٹ تک ہو سکتی ہے۔")
    }
    static func dimensionUnfit(_ name: String) -> Words {
        Words(
            en: "Numbers cannot be broken down by \(name), or it stands there twice.",
            ur: "\(name) کے لحاظ سے تقسیم ممکن نہیں، یا یہ دو بار درج ہے۔")
    }
    static func smallCellUnfit(_ limit: Int) -> Words {
        Words(en: "Use a number from 0 to \(limit).", ur: "0 سے \(limit) تک عدد لکھیں۔")
    }
    static func mappingUnfit(_ line: String) -> Words {
        Words(
            en: "“\(line)”: list and code have no spaces and only plain Latin characters.",
            ur: "”\(line)“: فہرست اور کوڈ میں وقفہ نہ ہو اور صرف سادہ لاطینی حروف ہوں۔")
    }
    static func pointPlaces(_ day: String, _ limit: Int) -> Words {
        Words(
            en: "\(day): the unit has \(limit) digits behind the point, the value has more.",
            ur: "\(day): اکائی کے اعشاریے کے بعد \(limit) ہندسے ہیں، عدد میں زیادہ ہیں۔")
    }
    static func pointNotInOrder(_ day: String) -> Words {
        Words(
            en: "\(day) must come after the day before it.",
            ur: "\(day) اپنے سے پہلی تاریخ کے بعد ہونی چاہیے۔")
    }
    static func reportStandsAlready(_ entry: Int) -> Words {
        Words(
            en: "The same report stands already, in entry \(entry).",
            ur: "یہی رپورٹ پہلے سے اندراج \(entry) میں موجود ہے۔")
    }
}
