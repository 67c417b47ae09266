import Insight

/// Searching.
extension Words {
    static let searchDesk = Words(
        en: "Search everything that was said", ur: "تمام موصولہ آراء میں تلاش")
    static let searchFor = Words(en: "Words or a sentence", ur: "الفاظ یا ایک جملہ")
    static let searchIn = Words(en: "Look in", ur: "کہاں تلاش کریں")
    static let searchEverything = Words(en: "Everything", ur: "ہر جگہ")
    static let searchHint = Words(
        en: "Finds provisions, themes, answers, published submissions, indicators and services. "
            + "Letters that look alike in Urdu and Arabic count as one, and so do spellings of Roman "
            + "Urdu.",
        ur:
            "دفعات، موضوعات، جوابات، شائع شدہ آراء، اشاریے اور خدمات تلاش کی جاتی ہیں۔ اردو اور عربی کے "
            + "ہم شکل حروف ایک سمجھے جاتے ہیں، اور رومن اردو کے مختلف ہجے بھی۔")
    static let searchDeskHint = Words(
        en: "Finds submissions that are not published yet as well. Erased words are not found.",
        ur: "وہ آراء بھی تلاش ہوتی ہیں جو ابھی شائع نہیں ہوئیں۔ مٹائے گئے الفاظ نہیں ملتے۔")
    static let searchNothing = Words(
        en: "Nothing was found. Try fewer or other words.",
        ur: "کچھ نہیں ملا۔ کم یا دوسرے الفاظ آزمائیں۔")
    static let searchByMeaning = Words(
        en: "Words and meaning were compared. A machine ordered the list; it decides nothing.",
        ur:
            "الفاظ اور معنی دونوں کا موازنہ کیا گیا۔ فہرست کی ترتیب مشین نے دی؛ وہ کوئی فیصلہ نہیں کرتی۔"
    )
    static let searchByWords = Words(
        en: "Words alone were compared: no language model is installed here.",
        ur: "صرف الفاظ کا موازنہ کیا گیا: یہاں زبان کا کوئی ماڈل نصب نہیں۔")
    static let searchLikeMeaning = Words(
        en: "found by its meaning, not by its words", ur: "الفاظ سے نہیں، معنی سے ملا")

    static func searchReading(_ read: Int, of total: Int) -> Words {
        Words(
            en: "The search is still being prepared: \(read) of \(total) entries are in it.",
            ur: "تلاش ابھی تیار ہو رہی ہے: \(total) میں سے \(read) اندراجات شامل ہیں۔")
    }

    static func searchFound(_ count: Int, limit: Int) -> Words {
        if count == limit {
            return Words(en: "The best \(count) finds", ur: "بہترین \(count) نتائج")
        }
        return count == 1
            ? Words(en: "1 find", ur: "1 نتیجہ")
            : Words(en: "\(count) finds", ur: "\(count) نتائج")
    }

    static func passageKind(_ kind: PassageKind) -> Words {
        switch kind {
        case .provision: Words(en: "Provision", ur: "دفعہ")
        case .theme: Words(en: "Theme", ur: "موضوع")
        case .answer: Words(en: "Answer", ur: "جواب")
        case .statement: Words(en: "Statement", ur: "بیان")
        case .submission: Words(en: "Submission", ur: "رائے")
        case .indicator: Words(en: "Indicator", ur: "اشاریہ")
        case .service: Words(en: "Service", ur: "خدمت")
        case .uniquePoint: Words(en: "Unique point", ur: "منفرد نکتہ")
        }
    }

    static func searchOpen(_ kind: PassageKind) -> Words {
        switch kind {
        case .provision: Words(en: "Open the provision", ur: "دفعہ کھولیں")
        case .theme: Words(en: "Open the theme", ur: "موضوع کھولیں")
        case .answer: Words(en: "Open the answered theme", ur: "جواب والا موضوع کھولیں")
        case .statement: Words(en: "Open the statement", ur: "بیان کھولیں")
        case .submission: Words(en: "Open the submission", ur: "رائے کھولیں")
        case .indicator: Words(en: "Open the indicator", ur: "اشاریہ کھولیں")
        case .service: Words(en: "Open the service", ur: "خدمت کھولیں")
        case .uniquePoint:
            Words(en: "Open the submission with its point", ur: "نکتے والی رائے کھولیں")
        }
    }
}
