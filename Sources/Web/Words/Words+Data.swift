/// The page about open data.
extension Words {
    static let dataLead = Words(
        en: "Everything these pages show is also data: free to use, without an account.",
        ur:
            "یہ صفحات جو کچھ دکھاتے ہیں وہ اعداد و متن کی صورت میں بھی دستیاب ہے: بلا معاوضہ، بغیر اکاؤنٹ۔"
    )
    static let dataWholeRecord = Words(en: "The whole record", ur: "پورا ریکارڈ")
    static let dataWholeRecordLead = Words(
        en:
            "One file with every entry, its proofs, and the published words. Everything else on this "
            + "site can be computed from it.",
        ur:
            "ایک فائل جس میں ہر اندراج، اس کے ثبوت اور شائع شدہ الفاظ ہیں۔ اس سائٹ کی باقی ہر چیز اسی سے شمار کی جا "
            + "سکتی ہے۔")
    static let dataInterface = Words(en: "Interface for programs", ur: "پروگراموں کے لیے رابطہ")
    static let dataInterfaceLead = Words(
        en: "JSON over HTTP, described by an OpenAPI 3.1 document.",
        ur: "HTTP پر JSON، جس کی تفصیل OpenAPI 3.1 کی دستاویز میں ہے۔")
    static let dataStandards = Words(
        en: "In the standards of statistics and catalogues",
        ur: "شماریات اور فہرستوں کے معیارات میں")
    static let dataStandardsLead = Words(
        en: "The numbers by SDMX, this site's data by DCAT-AP, the services by CPSV-AP.",
        ur: "اعداد SDMX میں، اس سائٹ کا ڈیٹا DCAT-AP میں، اور سرکاری خدمات CPSV-AP میں۔")
    static let dataTexts = Words(en: "Texts of the policies", ur: "پالیسیوں کے متن")
}
