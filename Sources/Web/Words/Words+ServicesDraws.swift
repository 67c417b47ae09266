/// The page of draws.
extension Words {
    static let drawsLead = Words(
        en: "Which services are tested next is drawn by lot. The lot is the public register "
            + "itself, so nobody can choose, and anybody can draw again.",
        ur:
            "آگے کون سی خدمات آزمائی جائیں، قرعہ سے طے ہوتا ہے۔ قرعہ خود عوامی رجسٹر ہے، اس لیے کوئی چن "
            + "نہیں سکتا اور ہر کوئی دوبارہ قرعہ نکال سکتا ہے۔")
    static let drawsNone = Words(en: "Nothing was drawn yet.", ur: "ابھی کوئی قرعہ نہیں نکالا گیا۔")
    static let drawsAgain = Words(en: "How to draw again", ur: "دوبارہ قرعہ کیسے نکالیں")
    static let drawsTakeEntry = Words(
        en: "Take the last entry before the draw, byte for byte.",
        ur: "قرعہ سے پہلے کا آخری اندراج لیں، بائٹ بہ بائٹ۔")
    static let drawsHashEntry = Words(
        en: "Its SHA-256 is the lot.", ur: "اس کا SHA-256 ہی قرعہ ہے۔")
    static let drawsHashService = Words(
        en: "For each service that stood in the catalogue then, take SHA-256 of the 32 bytes of "
            + "the lot followed by the service’s identifier.",
        ur: "اس وقت فہرست میں موجود ہر خدمت کے لیے قرعہ کے 32 بائٹ اور اس کے بعد خدمت کی شناخت کا "
            + "SHA-256 لیں۔")
    static let drawsSort = Words(
        en: "Sort by that. The first ones are drawn.",
        ur: "اسی ترتیب سے رکھیں۔ پہلی والی قرعہ میں آئیں۔")
    static let drawsCommands = Words(en: "In Python", ur: "پائتھن میں")
    static let drawsLot = Words(en: "Lot", ur: "قرعہ")
    static let drawsFrom = Words(en: "Drawn from", ur: "کس سے نکالا گیا")
    static let drawsTestedBy = Words(en: "To be tested by", ur: "آزمائش کی آخری تاریخ")
    static let drawsTest = Words(en: "Test", ur: "آزمائش")
    static let drawsWaiting = Words(en: "Waits for its test", ur: "آزمائش کی منتظر")
    static let drawsOverdue = Words(en: "Test is overdue", ur: "آزمائش کی تاریخ گزر گئی")
    static let drawsServices = Words(
        en: "Services drawn, in the order of the lot", ur: "قرعہ کی ترتیب میں نکلی خدمات")

    static func drawOf(_ day: String) -> Words {
        Words(en: "Draw of \(day)", ur: "\(day) کا قرعہ")
    }
    static func drawsEntries(_ count: Int) -> Words {
        Words(en: "the first \(count) entries", ur: "پہلے \(count) اندراجات")
    }
    static func drawsOverdueCount(_ count: Int) -> Words {
        Words(
            en: "Tests that are overdue: \(count)", ur: "آزمائشیں جن کی تاریخ گزر چکی: \(count)")
    }
}
