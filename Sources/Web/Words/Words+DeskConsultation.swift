/// Consultations and rounds at the desk.
extension Words {
    static let categories = Words(en: "Categories of people", ur: "شرکا کی اقسام")
    static let categoriesHint = Words(
        en: "One on each line: identifier | English name | Urdu name",
        ur: "ہر سطر پر ایک: شناخت | انگریزی نام | اردو نام")
    static let unsorted = Words(en: "In no theme", ur: "کسی موضوع میں نہیں")
    static let themesUnanswered = Words(en: "Themes without an answer", ur: "جواب طلب موضوعات")
    static let extendRound = Words(en: "Extend this round", ur: "اس دور کی مدت بڑھائیں")
    static let newEnd = Words(en: "New end", ur: "نئی آخری تاریخ")
    static let closeRound = Words(en: "Close this round", ur: "یہ دور بند کریں")
    static let closeRoundLead = Words(
        en: "Fixes the count once the end has passed. Nothing received later is counted.",
        ur: "آخری تاریخ گزرنے پر گنتی حتمی کرتا ہے۔ بعد میں موصول رائے شمار نہیں ہوگی۔")
    static let closeBooks = Words(en: "Close the books", ur: "حساب بند کریں")
    static let closeBooksLead = Words(
        en: "After that nothing in this round changes any more.",
        ur: "اس کے بعد اس دور میں کچھ تبدیل نہیں ہوگا۔")
    static let openRound = Words(en: "Open the next round", ur: "اگلا دور شروع کریں")
    static let versionToSpeakTo = Words(
        en: "Version that people speak to", ur: "نسخہ جس پر لوگ رائے دیں گے")
    static let questions = Words(en: "Questions", ur: "سوالات")
    static let questionsHint = Words(
        en: "One on each line: English | Urdu. May be left empty.",
        ur: "ہر سطر پر ایک: انگریزی | اردو۔ خالی چھوڑا جا سکتا ہے۔")
    static let roundIsOver = Words(en: "Over, not closed yet", ur: "مدت ختم، ابھی بند نہیں")

    static func categoryLine(_ line: Int) -> Words {
        Words(
            en: "Line \(line) is not: identifier | English name | Urdu name.",
            ur: "سطر \(line) اس شکل میں نہیں: شناخت | انگریزی نام | اردو نام۔")
    }
    static func questionLine(_ line: Int) -> Words {
        Words(
            en: "Line \(line) is not: English | Urdu.",
            ur: "سطر \(line) اس شکل میں نہیں: انگریزی | اردو۔")
    }
    static func booksMissing(_ waiting: Int, _ unsorted: Int, _ unanswered: Int) -> Words {
        Words(
            en: "Still missing: to publish or withhold \(waiting) · to sort \(unsorted) · themes "
                + "to answer \(unanswered)",
            ur:
                "ابھی باقی: شائع کرنے یا روکنے کے لیے \(waiting) · ترتیب کے لیے \(unsorted) · جواب کے "
                + "لیے موضوعات \(unanswered)")
    }
}
