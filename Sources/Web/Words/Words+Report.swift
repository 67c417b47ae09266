/// Yearly reports.
extension Words {
    static let reportsLead = Words(
        en: "What stood on the scorecard at the end of each year, sealed in the public register.",
        ur: "ہر سال کے اختتام پر کارکردگی کے گوشوارے میں کیا درج تھا، عوامی رجسٹر میں مہر بند۔")
    static let noReports = Words(
        en: "No yearly report has been published yet.",
        ur: "ابھی کوئی سالانہ رپورٹ شائع نہیں ہوئی۔")
    static let reportPrint = Words(en: "For print (PDF)", ur: "طباعت کے لیے (PDF)")
    static let reportMakeAgain = Words(
        en: "How to make this report again", ur: "یہ رپورٹ دوبارہ کیسے تیار کی جائے")
    static let reportPublishedAs = Words(en: "Published as", ur: "اشاعت کا اندراج")
    static let reportDigest = Words(en: "SHA-256 of the data", ur: "مواد کا SHA-256")
    static let reportEditions = Words(
        en: "Editions of this report", ur: "اس رپورٹ کی اشاعتیں")
    static let reportReplaced = Words(
        en: "A later edition of this report exists; this one stays as it was published.",
        ur: "اس رپورٹ کی بعد کی اشاعت موجود ہے؛ یہ اشاعت جیسی شائع ہوئی ویسی ہی برقرار ہے۔")
    static let reportNewest = Words(en: "Read the newest edition", ur: "تازہ ترین اشاعت پڑھیں")
    static let reportDiffers = Words(
        en: """
            The entries that this report says it was made from give other data than its digest. \
            The report is not shown. Check the register with sanad-verify.
            """,
        ur: """
            جن اندراجات سے یہ رپورٹ تیار ہونا بتائی گئی ہے، ان سے حاصل ہونے والا مواد اس کے ڈائجسٹ سے مختلف ہے۔ \
            رپورٹ نہیں دکھائی جا رہی۔ رجسٹر کو sanad-verify سے جانچیں۔
            """)
    static let reportCompareDigest = Words(
        en: """
            The data file is canonical JSON: its SHA-256 is the digest that the entry of this \
            report holds. sanad-verify computes the recomputable numbers of the register again.
            """,
        ur: """
            مواد کی فائل معیاری JSON ہے: اس کا SHA-256 وہی ڈائجسٹ ہے جو اس رپورٹ کے اندراج میں درج ہے۔ \
            sanad-verify رجسٹر کے قابلِ حساب اعداد دوبارہ نکالتا ہے۔
            """)
    static let reportNotSigned = Words(
        en: "No checkpoint covers this report yet.",
        ur: "ابھی کوئی چیک پوائنٹ اس رپورٹ کا احاطہ نہیں کرتا۔")

    static func reportReadEntries(_ count: Int) -> Words {
        Words(
            en: "It is made from the first \(count) entries of the register and from nothing else.",
            ur: "یہ رجسٹر کے پہلے \(count) اندراجات سے تیار ہوئی ہے اور کسی اور چیز سے نہیں۔")
    }

    static func pageOf(_ page: Int, _ count: Int) -> Words {
        Words(en: "Page \(page) of \(count)", ur: "صفحہ \(page) از \(count)")
    }

    static func reportFoot(_ origin: String, _ entry: Int, _ address: String) -> Words {
        Words(
            en: "Log \(origin), entry \(entry), \(address)",
            ur: "رجسٹر \(origin)، اندراج \(entry)، \(address)")
    }

    static func reportCheckpoint(_ size: Int, _ root: String) -> Words {
        Words(en: "Checkpoint \(size): \(root)", ur: "چیک پوائنٹ \(size): \(root)")
    }
}
