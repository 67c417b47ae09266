/// Computing a published number again, now.
extension Words {
    static let recompute = Words(en: "Recompute now", ur: "ابھی دوبارہ حساب کریں")
    static let recomputeTitle = Words(en: "Recomputed", ur: "دوبارہ حساب")
    static let recomputeLead = Words(
        en: "This server has just read the register again and evaluated the formula. Nothing was "
            + "taken from a stored result.",
        ur:
            "اس سرور نے ابھی رجسٹر دوبارہ پڑھا اور کلیہ پھر حل کیا۔ کوئی محفوظ نتیجہ استعمال نہیں ہوا۔"
    )
    static let recomputed = Words(en: "Recomputed", ur: "دوبارہ شمار")
    static let digitsAgree = Words(en: "The digits agree", ur: "ہندسے برابر ہیں")
    static let digitsDiffer = Words(en: "The digits differ", ur: "ہندسے مختلف ہیں")
    static let digitsDifferSentence = Words(
        en:
            "The published number does not follow from the register. Dispute it: the entry and both "
            + "results are above.",
        ur:
            "شائع شدہ عدد رجسٹر سے حاصل نہیں ہوتا۔ اس پر اعتراض کریں: اندراج اور دونوں نتائج اوپر درج ہیں۔"
    )
    static let cannotRecompute = Words(
        en: "An outside publisher vouches for this number, so nothing can be recomputed here. The "
            + "quotation and the document’s digest can be checked instead.",
        ur:
            "اس عدد کی ذمہ داری بیرونی ناشر پر ہے، اس لیے یہاں دوبارہ حساب ممکن نہیں۔ البتہ اقتباس اور دستاویز کا "
            + "ڈائجسٹ جانچا جا سکتا ہے۔")
    static let doItOffline = Words(
        en: "Do the same without this server", ur: "یہی کام اس سرور کے بغیر کریں")
    static let doItOfflineLead = Words(
        en: "Download the register, then let the free program check every recomputable number. It "
            + "names those that differ.",
        ur:
            "رجسٹر ڈاؤن لوڈ کریں، پھر مفت پروگرام سے ہر قابلِ حساب عدد جانچیں۔ جو عدد مختلف ہو وہ اس کا نام بتاتا ہے۔"
    )
    static let nothingToRecompute = Words(
        en: "No number has been published for this period.",
        ur: "اس مدت کے لیے کوئی عدد شائع نہیں ہوا۔")
    static let formulaFailed = Words(
        en: "The formula gave no number.", ur: "کلیے سے کوئی عدد حاصل نہیں ہوا۔")
    static let whomItIsOf = Words(en: "Of whom", ur: "کس کا")

    static func recomputedIn(_ milliseconds: String, _ size: String, _ read: String) -> Words {
        Words(
            en: "\(size) entries were before it; \(read) rows of evidence were read; it took "
                + "\(milliseconds) ms.",
            ur:
                "اس سے پہلے \(size) اندراجات تھے؛ ثبوت کی \(read) سطریں پڑھی گئیں؛ وقت \(milliseconds) ملی سیکنڈ۔"
        )
    }
}

/// The steps of a computation, with their figures.
extension Words {
    static let everyKind = Words(en: "Every kind of entry", ur: "ہر قسم کے اندراجات")

    static func stepRegister(_ size: String) -> Words {
        Words(
            en: "Take the register’s first \(size) entries: those before this number.",
            ur: "رجسٹر کے پہلے \(size) اندراجات لیں: وہ جو اس عدد سے پہلے ہیں۔")
    }
    static func stepKinds(_ count: String) -> Words {
        Words(
            en: "Keep those of the kinds that the formula reads: \(count) entries.",
            ur: "صرف وہ اقسام رکھیں جنہیں کلیہ پڑھتا ہے: \(count) اندراجات۔")
    }
    static func stepPeriod(_ first: String, _ last: String) -> Words {
        Words(
            en: "Set the period: from \(first) to \(last).",
            ur: "مدت مقرر کریں: \(first) سے \(last) تک۔")
    }
    static func stepCases(_ count: String) -> Words {
        Words(
            en: "Evaluate the formula over them: it counts \(count) cases.",
            ur: "ان پر کلیہ حل کریں: اس میں \(count) معاملات شمار ہوتے ہیں۔")
    }
    static func stepResult(_ value: String, _ places: Int) -> Words {
        Words(
            en: "Round half to even, to \(places) digits behind the point: \(value).",
            ur: "اعشاریے کے بعد \(places) ہندسوں تک، نصف کو جفت کی طرف، گول کریں: \(value)۔")
    }
    static func stepInterval(_ low: String, _ high: String) -> Words {
        Words(
            en: "State how uncertain it is: between \(low) and \(high).",
            ur: "غیر یقینی کی حد بتائیں: \(low) اور \(high) کے درمیان۔")
    }
}
