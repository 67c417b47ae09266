import Canon
import Records

extension ServiceContent {
    /// Services around records and registers.
    static let records: [ServiceContent] = [
        ServiceContent(
            "birth-certificate", office: "district-offices", event: "having-a-child", days: 3,
            claimed: 4,
            title: Texts(en: "Birth certificate", ur: "پیدائش کا سرٹیفکیٹ"),
            description: Texts(
                en: "A birth is registered and certified.",
                ur: "پیدائش کا اندراج اور تصدیق۔"),
            authority: Texts(en: "District office (demonstration)", ur: "ضلعی دفتر (نمائشی)"),
            audience: Texts(en: "Parents and guardians", ur: "والدین اور سرپرست"),
            legalBasis: Texts(
                en: "Civil registration rules (invented for this demonstration)",
                ur: "شہری اندراج کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .online("Report the birth", "پیدائش کی اطلاع دیں"),
                .online("Receive the certificate", "سرٹیفکیٹ وصول کریں"),
            ],
            documents: [
                .held("Identity cards of the parents", "والدین کے شناختی کارڈ"),
                .brought("Slip of the hospital", "ہسپتال کی پرچی"),
            ],
            output: Texts(en: "A birth certificate", ur: "پیدائش کا سرٹیفکیٹ"),
            fees: [
                .rupees(0, "Free within sixty days", "ساٹھ دن کے اندر مفت")
            ]),
        ServiceContent(
            "land-record-copy", office: "land-records-offices", event: "owning-property", days: 2,
            claimed: 4,
            title: Texts(en: "Copy of a land record", ur: "اراضی ریکارڈ کی نقل"),
            description: Texts(
                en: "A certified copy of the record of rights.",
                ur: "حقوق کے ریکارڈ کی مصدقہ نقل۔"),
            authority: Texts(
                en: "Land records office (demonstration)",
                ur: "اراضی ریکارڈ دفتر (نمائشی)"),
            audience: Texts(en: "Owners and their heirs", ur: "مالکان اور ان کے ورثا"),
            legalBasis: Texts(
                en: "Land revenue rules (invented for this demonstration)",
                ur: "مالیۂ اراضی کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .online("Search the record", "ریکارڈ تلاش کریں"),
                .online("Pay the fee", "فیس ادا کریں"),
                .online("Download the copy", "نقل ڈاؤن لوڈ کریں"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ")
            ],
            output: Texts(en: "A certified copy", ur: "مصدقہ نقل"),
            fees: [
                .rupees(150, "For each copy", "ہر نقل کے لیے")
            ]),
        ServiceContent(
            "identity-card", office: "registration-centres", event: "coming-of-age", days: 15,
            claimed: 4,
            title: Texts(en: "Identity card", ur: "شناختی کارڈ"),
            description: Texts(
                en: "A first identity card or its renewal.",
                ur: "پہلا شناختی کارڈ یا اس کی تجدید۔"),
            authority: Texts(
                en: "Registration authority (demonstration)",
                ur: "ادارۂ اندراج (نمائشی)"),
            audience: Texts(
                en: "Citizens aged eighteen and over",
                ur: "اٹھارہ سال اور اس سے زیادہ عمر کے شہری"),
            legalBasis: Texts(
                en: "Registration rules (invented for this demonstration)",
                ur: "اندراج کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .inApp("Fill in the form", "فارم پُر کریں"),
                .inApp("Give photograph and fingerprints", "تصویر اور انگلیوں کے نشان دیں"),
                .post("Receive the card", "کارڈ وصول کریں"),
            ],
            documents: [
                .held("Birth certificate", "پیدائش کا سرٹیفکیٹ")
            ],
            output: Texts(en: "An identity card", ur: "شناختی کارڈ"),
            fees: [
                .rupees(750, "Normal handling", "معمول کی کارروائی")
            ]),
        ServiceContent(
            "character-certificate", office: "police-service-centres", event: "looking-for-work",
            days: 5, claimed: 1,
            title: Texts(en: "Police character certificate", ur: "پولیس کا کریکٹر سرٹیفکیٹ"),
            description: Texts(
                en: "A certificate for work or study abroad.",
                ur: "بیرونِ ملک ملازمت یا تعلیم کے لیے سرٹیفکیٹ۔"),
            authority: Texts(
                en: "Police service centre (demonstration)",
                ur: "پولیس خدمت مرکز (نمائشی)"),
            audience: Texts(
                en: "Citizens aged eighteen and over",
                ur: "اٹھارہ سال اور اس سے زیادہ عمر کے شہری"),
            legalBasis: Texts(
                en: "Police rules (invented for this demonstration)",
                ur: "پولیس کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .office("Apply at the centre", "مرکز میں درخواست دیں"),
                .office("Check of the record", "ریکارڈ کی جانچ"),
                .office("Collect the certificate", "سرٹیفکیٹ وصول کریں"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ"),
                .held("Copy of the passport", "پاسپورٹ کی نقل"),
            ],
            output: Texts(en: "A character certificate", ur: "کریکٹر سرٹیفکیٹ"),
            fees: [
                .rupees(500, "For each certificate", "ہر سرٹیفکیٹ کے لیے")
            ]),
        ServiceContent(
            "tax-registration", office: "revenue-office", event: "starting-a-business", days: 1,
            claimed: 4,
            title: Texts(en: "Tax registration", ur: "ٹیکس رجسٹریشن"),
            description: Texts(
                en: "A tax number for a person or a business.",
                ur: "کسی فرد یا کاروبار کا ٹیکس نمبر۔"),
            authority: Texts(
                en: "Revenue office (demonstration)",
                ur: "محصولات کا دفتر (نمائشی)"),
            audience: Texts(
                en: "People and businesses with income",
                ur: "آمدن والے افراد اور کاروبار"),
            legalBasis: Texts(
                en: "Income tax rules (invented for this demonstration)",
                ur: "انکم ٹیکس کے قواعد (اس نمونے کے لیے فرضی)"),
            provisions: ["6.1"],
            steps: [
                .online("Enter the details", "کوائف درج کریں"),
                .online("Receive the number", "نمبر وصول کریں"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ")
            ],
            output: Texts(en: "A tax number", ur: "ٹیکس نمبر"),
            fees: [
                .rupees(0, "Free", "مفت")
            ]),
    ]
}
