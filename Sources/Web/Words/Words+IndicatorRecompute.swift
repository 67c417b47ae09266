/// Computing a published number again, now.
extension Words {
    static let recompute = Words(en: "Recompute now", ur: "ابھی دوبارہ حساب کریں")
    static let recomputeTitle = Words(en: "Recomputed", ur: "دوبارہ حساب")
    static let recomputeLead = Words(
        en: "This server has just read the register again and evaluated the formula. Nothing was "
            + "taken from a stored result.",
        ur: "اس سرور نے ابھی رجسٹر دوبارہ پڑھا اور کلیہ پھر حل کیا۔ کوئی محفوظ نتیجہ استعمال نہیں ہوا۔")
    static let published = Words(en: "Published", ur: "شائع شدہ")
    static let recomputed = Words(en: "Recomputed", ur: "دوبارہ شمار")
    static let digitsAgree = Words(en: "The digits agree", ur: "ہندسے برابر ہیں")
    static let digitsDiffer = Words(en: "The digits differ", ur: "ہندسے مختلف ہیں")
    static let digitsDifferSentence = Words(
        en: "The published number does not follow from the register. Dispute it: the entry and both "
            + "results are above.",
        ur: "شائع شدہ عدد رجسٹر سے حاصل نہیں ہوتا۔ اس پر اعتراض کریں: اندراج اور دونوں نتائج اوپر درج ہیں۔")
    static let cannotRecompute = Words(
        en: "An outside publisher vouches for this number, so nothing can be recomputed here. The "
            + "quotation and the document’s digest can be checked instead.",
        ur: "اس عدد کی ذمہ داری بیرونی ناشر پر ہے، اس لیے یہاں دوبارہ حساب ممکن نہیں۔ البتہ اقتباس اور دستاویز کا "
            + "ڈائجسٹ جانچا جا سکتا ہے۔")
    static let doItOffline = Words(
        en: "Do the same without this server", ur: "یہی کام اس سرور کے بغیر کریں")
    static let doItOfflineLead = Words(
        en: "Download the register, then let the free program check every recomputable number. It "
            + "names those that differ.",
        ur: "رجسٹر ڈاؤن لوڈ کریں، پھر مفت پروگرام سے ہر قابلِ حساب عدد جانچیں۔ جو عدد مختلف ہو وہ اس کا نام بتاتا ہے۔")
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
            ur: "اس سے پہلے \(size) اندراجات تھے؛ ثبوت کی \(read) سطریں پڑھی گئیں؛ وقت \(milliseconds) ملی سیکنڈ۔")
    }
}
