/// The chain of a number: from its digits back to the evidence behind them.
extension Words {
    static let chainOfNumber = Words(
        en: "From the number to its evidence", ur: "عدد سے اس کے ثبوت تک")
    static let numberStands = Words(en: "The number", ur: "عدد")
    static let definition = Words(en: "Definition", ur: "تعریف")
    static let definitions = Words(en: "How it is defined", ur: "اس کی تعریف")
    static let definitionsLead = Words(
        en: "A changed definition is a new version with a reason. The old one stays, and so do its "
            + "numbers.",
        ur:
            "تعریف بدلے تو وجہ کے ساتھ نیا نسخہ بنتا ہے۔ پرانی تعریف اور اس کے اعداد برقرار رہتے ہیں۔"
    )
    static let inForce = Words(en: "In force", ur: "نافذ")
    static let superseded = Words(en: "Superseded", ur: "سابقہ")
    static let whatChangedInWords = Words(
        en: "What changed against the version before", ur: "پچھلے نسخے کے مقابلے میں کیا بدلا")
    static let seriesBreak = Words(en: "Break of the series", ur: "سلسلے میں وقفہ")
    static let unit = Words(en: "Unit", ur: "اکائی")
    static let population = Words(en: "Who or what is counted", ur: "کس کا شمار ہوتا ہے")
    static let howMeasured = Words(en: "How it is measured", ur: "پیمائش کا طریقہ")
    static let whichWayBetter = Words(en: "Which way is better", ur: "بہتری کی سمت")
    static let howOften = Words(en: "How often a number is due", ur: "عدد کتنی بار آتا ہے")
    static let gamingRisk = Words(en: "How it could be gamed", ur: "اسے کیسے بگاڑا جا سکتا ہے")
    static let gamingGuard = Words(en: "What guards against that", ur: "اس سے بچاؤ")
    static let brokenDownBy = Words(en: "Broken down by", ur: "تقسیم")
    static let smallCells = Words(en: "Small cells", ur: "چھوٹے خانے")
    static let mappings = Words(en: "In other lists", ur: "دیگر فہرستوں میں")
    static let scheme = Words(en: "List", ur: "فہرست")
    static let code = Words(en: "Code", ur: "کوڈ")

    static let annual = Words(en: "Every year", ur: "ہر سال")
    static let halfYearly = Words(en: "Every half-year", ur: "ہر ششماہی")
    static let quarterly = Words(en: "Every quarter", ur: "ہر سہ ماہی")
    static let monthly = Words(en: "Every month", ur: "ہر ماہ")

    static let numbersOverTime = Words(en: "Numbers over time", ur: "اعداد، وقت کے ساتھ")
    static let numbersOverTimeCaption = Words(
        en: "Every published number that stands, oldest period first",
        ur: "شائع شدہ اور برقرار اعداد، پرانی مدت سے نئی تک")
    static let value = Words(en: "Value", ur: "عدد")
    static let interval = Words(en: "Interval", ur: "غیر یقینی کی حد")
    static let noInterval = Words(en: "None given", ur: "درج نہیں")
    static let expectedOnPath = Words(en: "Expected", ur: "متوقع")
    static let sample = Words(en: "Cases", ur: "تعداد")
    static let targetsOverTime = Words(en: "Targets", ur: "اہداف کی تاریخ")
    static let targetsCaption = Words(
        en: "Every target that was set, the newest first", ur: "مقرر کیے گئے تمام اہداف، نیا پہلے")
    static let baseline = Words(en: "Baseline", ur: "نقطۂ آغاز")
    static let firstNumberIsBaseline = Words(
        en: "The first number", ur: "پہلا عدد")
    static let path = Words(en: "Path", ur: "راستہ")
    static let authority = Words(en: "Set by", ur: "مقرر کرنے والا")
    static let setOn = Words(en: "Set on", ur: "تاریخِ تقرر")

    static let inputs = Words(en: "Inputs", ur: "بنیادی اعداد")
    static let computation = Words(en: "Computation", ur: "حساب")
    static let theFormula = Words(en: "The formula", ur: "کلیہ")
    static let formulaInWords = Words(en: "In plain language", ur: "آسان الفاظ میں")
    static let stepByStep = Words(en: "Step by step", ur: "مرحلہ وار")
    static let entriesRead = Words(en: "Entries read", ur: "پڑھے گئے اندراجات")
    static let kindOfEntry = Words(en: "Kind of entry", ur: "اندراج کی قسم")
    static let some = Words(en: "Some of them", ur: "ان میں سے چند")
    static let noFormulaYet = Words(
        en: "This number is to be computed from the register, but its formula is not in force yet.",
        ur: "یہ عدد رجسٹر سے شمار ہونا ہے، مگر اس کا کلیہ ابھی نافذ نہیں۔")
    static let computedByFold = Words(
        en: "No formula says this number; a published program folds it from the entries.",
        ur: "یہ عدد کسی کلیے سے نہیں، بلکہ ایک شائع شدہ پروگرام سے اندراجات پر شمار ہوتا ہے۔")

    static let attestedBy = Words(en: "Who vouches for it", ur: "ذمہ دار ناشر")
    static let sideBySide = Words(en: "Series side by side", ur: "سلسلے ساتھ ساتھ")
    static let conflicting = Words(en: "Sources differ", ur: "ماخذ متفق نہیں")
    static let series = Words(en: "Series", ur: "سلسلہ")
    static let publisher = Words(en: "Publisher", ur: "ناشر")
    static let document = Words(en: "Document", ur: "دستاویز")
    static let quotedPlace = Words(en: "Quoted place", ur: "حوالے کا مقام")
    static let quotedWords = Words(en: "Quoted words", ur: "نقل شدہ الفاظ")
    static let retrievedOn = Words(en: "Retrieved on", ur: "تاریخِ حصول")
    static let confidence = Words(en: "Confidence", ur: "اعتماد")
    static let documentDigest = Words(
        en: "SHA-256 of the document", ur: "دستاویز کا SHA-256")
    static let confidenceHigh = Words(en: "High", ur: "زیادہ")
    static let confidenceMedium = Words(en: "Medium", ur: "درمیانہ")
    static let confidenceLow = Words(en: "Low", ur: "کم")
    static let howSettled = Words(en: "How settled", ur: "کتنا حتمی")
    static let settledNormal = Words(en: "Settled", ur: "حتمی")
    static let settledEstimated = Words(en: "Estimated", ur: "اندازہ")
    static let settledBreak = Words(en: "First after a break", ur: "وقفے کے بعد پہلا")
    static let otherSeriesSayOtherwise = Words(
        en: "Another series of this indicator would give another status:",
        ur: "اس اشاریے کے ایک اور سلسلے سے دوسری حیثیت نکلتی ہے:")
    static let sideBySideCaption = Words(
        en: "The newest number of each series", ur: "ہر سلسلے کا تازہ ترین عدد")
    static let seriesOrderSentence = Words(
        en: "The first series decides the status: computed numbers first, then the office’s own "
            + "series, then the one trusted most.",
        ur:
            "حیثیت پہلے سلسلے سے نکلتی ہے: پہلے شمار شدہ اعداد، پھر ادارے کا اپنا سلسلہ، پھر وہ جس پر اعتماد زیادہ ہو۔"
    )
    static let everyNumberCSV = Words(
        en: "Every number ever given (CSV)", ur: "اب تک کے تمام اعداد (CSV)")
    static let firstEntryRead = Words(en: "First entry read", ur: "پہلا پڑھا گیا اندراج")
    static let lastEntryRead = Words(en: "Last entry read", ur: "آخری پڑھا گیا اندراج")
    static let headlineSeries = Words(en: "Counts for the status", ur: "حیثیت اسی سے نکلتی ہے")

    static let revisions = Words(en: "Revisions", ur: "نظرِ ثانی")
    static let revisionsLead = Words(
        en:
            "Nothing is overwritten: a number that no longer stands is struck through and keeps its "
            + "entry.",
        ur:
            "کچھ مٹایا نہیں جاتا: جو عدد قائم نہ رہے اس پر لکیر کھینچی جاتی ہے اور اس کا اندراج باقی رہتا ہے۔"
    )
    static let noRevisions = Words(
        en: "No number has been revised or withdrawn.",
        ur: "کسی عدد پر نظرِ ثانی نہیں ہوئی، نہ کوئی واپس لیا گیا۔")
    static let revised = Words(en: "Revised", ur: "نظرِ ثانی شدہ")
    static let breakdown = Words(en: "Breakdown", ur: "تقسیم")
    static let byArea = Words(en: "By area", ur: "علاقے کے لحاظ سے")
    static let bySex = Words(en: "Women and men", ur: "خواتین اور مرد")
    static let byAreaType = Words(en: "Town and country", ur: "شہر اور دیہات")
    static let area = Words(en: "Area", ur: "علاقہ")
    static let women = Words(en: "Women", ur: "خواتین")
    static let men = Words(en: "Men", ur: "مرد")
    static let urban = Words(en: "Urban", ur: "شہری")
    static let rural = Words(en: "Rural", ur: "دیہی")
    static let everyone = Words(en: "All", ur: "کل")
    static let suppressed = Words(en: "Left out: too few cases", ur: "حذف: تعداد بہت کم")
    static let suppressedSentence = Words(
        en: "Cells with too few cases behind them are left out, and others with them where a "
            + "reader could otherwise subtract.",
        ur:
            "جن خانوں کے پیچھے تعداد بہت کم ہو وہ حذف کیے جاتے ہیں، اور ساتھ وہ بھی جن سے تفریق کر کے عدد نکل سکتا ہو۔"
    )

    static let ownersReply = Words(en: "The owner’s reply", ur: "ذمہ دار ادارے کا مؤقف")
    static let noReply = Words(
        en: "The office that answers for it has not commented.",
        ur: "ذمہ دار ادارے نے ابھی کوئی مؤقف نہیں دیا۔")
    static let upTheChain = Words(
        en: "What it measures in the policy", ur: "پالیسی میں یہ کس چیز کو ناپتا ہے")
    static let measuresNothing = Words(
        en: "No provision of the current text names this indicator.",
        ur: "موجودہ متن کی کوئی شق اس اشاریے کا نام نہیں لیتی۔")
    static let sentencesOfIt = Words(
        en: "Its sentences, each with its own chain", ur: "اس کے جملے، ہر ایک اپنے سلسلے کے ساتھ")
    static let downTheChain = Words(en: "The entries behind it", ur: "اس کے پیچھے اندراجات")

    static func definitionVersion(_ version: Int) -> Words {
        Words(en: "Definition \(version)", ur: "تعریف \(version)")
    }
    static func rulerChanged(_ day: String) -> Words {
        Words(en: "The ruler changed on \(day)", ur: "پیمانہ \(day) کو بدلا")
    }
    static func definedOn(_ day: String) -> Words {
        Words(en: "Defined on \(day)", ur: "تاریخِ تعریف: \(day)")
    }
    static func smallerThan(_ count: Int) -> Words {
        Words(
            en: "Cells of fewer than \(count) cases are not published.",
            ur: "\(count) سے کم تعداد کے خانے شائع نہیں ہوتے۔")
    }
    static func between(_ low: String, _ high: String) -> Words {
        Words(en: "\(low) to \(high)", ur: "\(low) تا \(high)")
    }
    static func logRead(_ size: String) -> Words {
        Words(
            en: "The register was read up to \(size) entries.",
            ur: "رجسٹر کے پہلے \(size) اندراجات پڑھے گئے۔")
    }
    static func entriesUsed(_ count: String) -> Words {
        Words(en: "Entries that count: \(count)", ur: "شمار ہونے والے اندراجات: \(count)")
    }
    static func wasReplaced(_ entry: Int) -> Words {
        Words(en: "Replaced by entry \(entry)", ur: "اندراج \(entry) نے اس کی جگہ لی")
    }
    static func wasWithdrawn(_ entry: Int) -> Words {
        Words(en: "Withdrawn by entry \(entry)", ur: "اندراج \(entry) سے واپس لیا گیا")
    }
    static func numberOfPeriod(_ period: String, _ value: String) -> Words {
        Words(en: "\(period): \(value)", ur: "\(period) کا عدد: \(value)")
    }
    static func numberOf(_ title: String, _ period: String) -> Words {
        Words(en: "\(title): \(period)", ur: "\(title)، مدت \(period)")
    }
}
