import Canon

/// Where numbers come from, and what numbers wait for.
extension IndicatorContent {
    static let log = Texts(
        en: "The public log of this site", ur: "اس ویب سائٹ کا عوامی کھاتہ")
    static let centralBank = Texts(
        en: "State Bank of Pakistan, as published", ur: "بینک دولت پاکستان، جیسے شائع ہوا")
    static let tracker = Texts(
        en: "A public tracker of investments", ur: "سرمایہ کاری کی ایک عوامی فہرست")
    static let unSurvey = Texts(
        en: "United Nations E-Government Survey", ur: "اقوامِ متحدہ کا ای حکومت جائزہ")
    static let itu = Texts(
        en: "International Telecommunication Union", ur: "بین الاقوامی ٹیلی مواصلات یونین")
    static let household = Texts(
        en: "Household survey of the Pakistan Bureau of Statistics",
        ur: "ادارۂ شماریات پاکستان کا گھریلو سروے")
    static let gsma = Texts(
        en: "GSMA Mobile Gender Gap Report", ur: "جی ایس ایم اے کی موبائل صنفی فرق رپورٹ")
    static let catalogue = Texts(
        en: "The service catalogue of this site and its tests",
        ur: "اس ویب سائٹ کی خدمات کی فہرست اور اس کی جانچیں")
    static let cases = Texts(
        en: "Cases that offices report in the service catalogue of this site",
        ur: "وہ معاملات جو دفاتر اس ویب سائٹ کی خدمات کی فہرست میں رپورٹ کرتے ہیں")
    static let verifiers = Texts(
        en: "Signed reports of people who check the log",
        ur: "کھاتہ جانچنے والوں کی دستخط شدہ رپورٹیں")
    static let measurements = Texts(
        en: "Public measurements and the regulator’s survey",
        ur: "عوامی پیمائشیں اور ریگولیٹر کا سروے")
    static let regulator = Texts(
        en: "Returns to the regulator", ur: "ریگولیٹر کو دی گئی رپورٹیں")
    static let followUp = Texts(
        en: "Survey of people six months after their certificate",
        ur: "سند کے چھ ماہ بعد افراد کا سروے")
    static let cert = Texts(
        en: "Signed totals of the CERT", ur: "سائبر ہنگامی ٹیم کے دستخط شدہ مجموعے")
    static let tenders = Texts(
        en: "Sample of tender documents", ur: "ٹینڈر دستاویزات کا نمونہ")

    static let gender = Texts(
        en: "People may not yet state their gender when they take part.",
        ur: "حصہ لیتے وقت لوگ ابھی اپنی جنس نہیں بتا سکتے۔")
    static let erasure = Texts(
        en: "The log holds erasures, and not yet the requests for them.",
        ur: "کھاتے میں حذف درج ہیں، ان کی درخواستیں ابھی نہیں۔")
    static let aiRegister = Texts(
        en: "The register of government AI is not open yet.",
        ur: "سرکاری مصنوعی ذہانت کا رجسٹر ابھی نہیں کھلا۔")
    static let analyser = Texts(
        en: "The accuracy of suggested themes is not recorded in the log yet.",
        ur: "تجویز کردہ موضوعات کی درستی ابھی کھاتے میں درج نہیں ہوتی۔")
    static let witnesses = Texts(
        en: "Countersignatures of witnesses stand beside the log and not in it yet.",
        ur: "گواہوں کے تائیدی دستخط کھاتے کے ساتھ ہیں، ابھی اس کے اندر نہیں۔")
    static let actTimes = Texts(
        en: "An entry holds the time it was sealed, and not yet the time of the act itself.",
        ur: "اندراج میں مہر لگنے کا وقت درج ہے، خود عمل کا وقت ابھی نہیں۔")
    static let connectivityMeasured = Texts(
        en: "Measurements of connections are not in the log yet.",
        ur: "رابطہ کاری کی پیمائشیں ابھی کھاتے میں نہیں۔")
    static let devices = Texts(
        en: "The register of devices is not open yet.", ur: "آلات کا رجسٹر ابھی نہیں کھلا۔")
    static let certificates = Texts(
        en: "The register of certificates is not open yet.", ur: "اسناد کا رجسٹر ابھی نہیں کھلا۔")
    static let cyber = Texts(
        en: "Self-assessments and reports of weaknesses are not in the log yet.",
        ur: "خود جائزے اور کمزوریوں کی اطلاعات ابھی کھاتے میں نہیں۔")
    static let ventures = Texts(
        en: "The register of start-ups and the calls for proposals are not open yet.",
        ur: "نئے کاروباروں کا رجسٹر اور تجاویز کی دعوتیں ابھی نہیں کھلیں۔")
    static let probe = Texts(
        en: "Probes of the open interfaces are not in the log yet.",
        ur: "کھلے اے پی آئی کی خودکار جانچ ابھی کھاتے میں نہیں۔")
}
