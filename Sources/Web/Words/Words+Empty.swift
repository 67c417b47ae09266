/// What a page says when there is nothing to list.
extension Words {
    package static let noPolicies = Words(
        en: "No policy has been published yet.",
        ur: "ابھی کوئی پالیسی شائع نہیں ہوئی۔")
    package static let noConsultations = Words(
        en: "No consultation is open now.",
        ur: "اس وقت کوئی مشاورت جاری نہیں۔")
    package static let noSubmissions = Words(
        en: "No submission has been published yet.",
        ur: "ابھی کوئی رائے شائع نہیں ہوئی۔")
    package static let noThemes = Words(
        en: "No theme has been published yet.",
        ur: "ابھی کوئی موضوع شائع نہیں ہوا۔")
    package static let noAnswers = Words(
        en: "No answer has been published yet.",
        ur: "ابھی کوئی جواب شائع نہیں ہوا۔")
    package static let noEntries = Words(
        en: "The ledger has no entry yet.",
        ur: "عوامی رجسٹر میں ابھی کوئی اندراج نہیں۔")
    package static let noChanges = Words(
        en: "Nothing has changed between these versions.",
        ur: "ان نسخوں کے درمیان کوئی تبدیلی نہیں۔")
    package static let noResults = Words(
        en: "Nothing matches. Try fewer or other words.",
        ur: "کوئی نتیجہ نہیں ملا۔ کم یا مختلف الفاظ سے تلاش کریں۔")
    package static let noData = Words(en: "No data", ur: "اعداد دستیاب نہیں")
    package static let comeBackLater = Words(
        en: "You can come back later; this page is always up to date.",
        ur: "آپ بعد میں دوبارہ آ سکتے ہیں؛ یہ صفحہ ہمیشہ تازہ رہتا ہے۔")
}
