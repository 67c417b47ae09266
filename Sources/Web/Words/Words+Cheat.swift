/// The demonstration's cheats.
extension Words {
    static let cheatTitle = Words(en: "Try to cheat", ur: "دھوکا دے کر دیکھیں")
    static let cheatLead = Words(
        en: "The operator holds the key and every file. This button makes copies of the public "
            + "record in which the operator deletes a voice, softens an answer, moves a target, "
            + "reorders acts, tells two histories, rewrites somebody’s words, edits numbers and "
            + "payments, steers a draw by lot, and retouches a yearly report; then it checks each "
            + "copy as a stranger would.",
        ur:
            "منتظم کے پاس کلید بھی ہے اور ہر فائل بھی۔ یہ بٹن عوامی ریکارڈ کی ایسی نقلیں بناتا ہے جن میں منتظم کوئی "
            + "آواز مٹا دیتا ہے، کوئی جواب نرم کر دیتا ہے، کوئی ہدف بدل دیتا ہے، اعمال کی ترتیب بدل دیتا ہے، دو تاریخیں "
            + "سناتا ہے، کسی کے الفاظ دوبارہ لکھتا ہے، اعداد اور ادائیگیاں بدلتا ہے، قرعہ اندازی کا رخ موڑتا ہے اور سالانہ "
            + "رپورٹ میں رد و بدل کرتا ہے؛ پھر ہر نقل کو ایک اجنبی کی طرح جانچتا ہے۔"
    )
    static let cheatButton = Words(en: "Cheat now", ur: "ابھی دھوکا دیں")
    static let cheatCaught = Words(en: "Caught", ur: "پکڑا گیا")
    static let cheatMissed = Words(en: "Missed", ur: "نہیں پکڑا گیا")
    static let cheatKept = Words(
        en: "A careless cheat is caught from the copy alone. A thorough one, computed and signed "
            + "anew with the operator’s own key, is caught because somebody kept an earlier "
            + "checkpoint or copy. The findings are in English, as the checker prints them.",
        ur:
            "لاپروا دھوکا صرف نقل ہی سے پکڑا جاتا ہے۔ مکمل دھوکا، جو منتظم کی اپنی کلید سے نئے سرے سے شمار اور دستخط کیا "
            + "گیا ہو، اس لیے پکڑا جاتا ہے کہ کسی نے پہلے کا چیک پوائنٹ یا نقل محفوظ رکھی تھی۔ نتائج انگریزی میں ہیں، "
            + "جیسے جانچنے والا پروگرام دکھاتا ہے۔")

    static func cheatsCaught(_ caught: Int, of total: Int) -> Words {
        Words(
            en: "\(caught) of \(total) cheats were caught and named.",
            ur: "\(total) میں سے \(caught) دھوکے پکڑے گئے اور ان کی نشان دہی ہوئی۔")
    }
}
