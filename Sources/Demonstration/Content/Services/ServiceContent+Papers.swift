import Canon
import Records

extension ServiceContent {
    /// Services for people on the move and for new companies.
    static let papers: [ServiceContent] = [
        ServiceContent(
            "passport", office: "passport-office", event: "travelling", days: 10, claimed: 3,
            title: Texts(en: "Passport", ur: "پاسپورٹ"),
            description: Texts(
                en: "A passport for travel abroad, valid for ten years.",
                ur: "بیرونِ ملک سفر کے لیے دس سالہ پاسپورٹ۔"),
            authority: Texts(en: "Passport office (demonstration)", ur: "پاسپورٹ دفتر (نمائشی)"),
            audience: Texts(
                en: "Citizens aged eighteen and over",
                ur: "اٹھارہ سال اور اس سے زیادہ عمر کے شہری"),
            legalBasis: Texts(
                en: "Rules of the passport office (invented for this demonstration)",
                ur: "پاسپورٹ دفتر کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .online("Book an appointment", "وقت مقرر کریں"),
                .online("Pay the fee", "فیس ادا کریں"),
                .office("Give photograph and fingerprints", "تصویر اور انگلیوں کے نشان دیں"),
                .post(
                    "Collect the passport or have it sent", "پاسپورٹ وصول کریں یا ڈاک سے منگوائیں"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ"),
                .held("Passport held before", "سابقہ پاسپورٹ"),
            ],
            output: Texts(en: "A passport book", ur: "پاسپورٹ کی کتاب"),
            fees: [
                .rupees(4500, "Normal handling", "معمول کی کارروائی"),
                .rupees(7500, "Urgent handling", "فوری کارروائی"),
            ]),
        ServiceContent(
            "domicile", office: "district-offices", event: "moving", days: 7, claimed: 2,
            title: Texts(en: "Domicile certificate", ur: "ڈومیسائل سرٹیفکیٹ"),
            description: Texts(
                en: "A certificate of the district a person belongs to.",
                ur: "اس ضلع کی تصدیق جس سے کسی فرد کا تعلق ہے۔"),
            authority: Texts(en: "District office (demonstration)", ur: "ضلعی دفتر (نمائشی)"),
            audience: Texts(
                en: "Citizens aged eighteen and over",
                ur: "اٹھارہ سال اور اس سے زیادہ عمر کے شہری"),
            legalBasis: Texts(
                en: "Citizenship rules (invented for this demonstration)",
                ur: "شہریت کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .online("Fill in the application", "درخواست پُر کریں"),
                .office("Have the statement attested", "بیان کی تصدیق کرائیں"),
                .office("Collect the certificate", "سرٹیفکیٹ وصول کریں"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ"),
                .brought("Proof of residence", "رہائش کا ثبوت"),
                .held("School certificate", "تعلیمی سند"),
            ],
            output: Texts(en: "A domicile certificate", ur: "ڈومیسائل سرٹیفکیٹ"),
            fees: [
                .rupees(200, "For each certificate", "ہر سرٹیفکیٹ کے لیے")
            ]),
        ServiceContent(
            "company-registration", office: "companies-registrar", event: "starting-a-business",
            days: 3, claimed: 4,
            title: Texts(en: "Company registration", ur: "کمپنی کی رجسٹریشن"),
            description: Texts(
                en: "A company with limited liability is entered in the register.",
                ur: "محدود ذمہ داری کی کمپنی کا رجسٹر میں اندراج۔"),
            authority: Texts(
                en: "Companies registrar (demonstration)",
                ur: "رجسٹرار کمپنیز (نمائشی)"),
            audience: Texts(en: "People who found a company", ur: "کمپنی قائم کرنے والے افراد"),
            legalBasis: Texts(
                en: "Companies rules (invented for this demonstration)",
                ur: "کمپنیوں کے قواعد (اس نمونے کے لیے فرضی)"),
            provisions: ["6.1"],
            steps: [
                .online("Reserve a name", "نام محفوظ کرائیں"),
                .online("File the articles", "دستاویزات جمع کرائیں"),
                .online("Pay the fee", "فیس ادا کریں"),
                .online("Download the certificate", "سرٹیفکیٹ ڈاؤن لوڈ کریں"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ"),
                .brought("Articles of association", "کمپنی کے ضوابط"),
            ],
            output: Texts(en: "A certificate of incorporation", ur: "رجسٹریشن کا سرٹیفکیٹ"),
            fees: [
                .rupees(2500, "Online", "آن لائن")
            ]),
        ServiceContent(
            "driving-licence", office: "licensing-offices", event: "driving", days: 15, claimed: 3,
            title: Texts(en: "Driving licence", ur: "ڈرائیونگ لائسنس"),
            description: Texts(
                en: "A first licence for a car or a motorcycle.",
                ur: "کار یا موٹر سائیکل کا پہلا لائسنس۔"),
            authority: Texts(
                en: "Traffic licensing office (demonstration)",
                ur: "ٹریفک لائسنسنگ دفتر (نمائشی)"),
            audience: Texts(
                en: "Citizens aged eighteen and over",
                ur: "اٹھارہ سال اور اس سے زیادہ عمر کے شہری"),
            legalBasis: Texts(
                en: "Motor vehicle rules (invented for this demonstration)",
                ur: "موٹر گاڑیوں کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .online("Apply for a learner permit", "لرنر پرمٹ کی درخواست دیں"),
                .office("Take the sign test", "اشاروں کا امتحان دیں"),
                .office("Take the road test", "سڑک پر امتحان دیں"),
                .post("Receive the card", "کارڈ وصول کریں"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ"),
                .brought("Medical certificate", "طبی سرٹیفکیٹ"),
            ],
            output: Texts(en: "A licence card", ur: "لائسنس کارڈ"),
            fees: [
                .rupees(1500, "Five years", "پانچ سال کے لیے")
            ]),
        ServiceContent(
            "electricity-connection", office: "supply-company", event: "moving", days: 21,
            claimed: 2,
            title: Texts(en: "Electricity connection", ur: "بجلی کا کنکشن"),
            description: Texts(
                en: "A new domestic connection with a meter.",
                ur: "میٹر کے ساتھ نیا گھریلو کنکشن۔"),
            authority: Texts(
                en: "Electricity supply company (demonstration)",
                ur: "بجلی کی تقسیم کار کمپنی (نمائشی)"),
            audience: Texts(en: "Owners and tenants of a house", ur: "گھر کے مالک اور کرایہ دار"),
            legalBasis: Texts(
                en: "Consumer service manual (invented for this demonstration)",
                ur: "صارفین کی خدمت کا ضابطہ (اس نمونے کے لیے فرضی)"),
            steps: [
                .online("Apply", "درخواست دیں"),
                .office("Visit of the surveyor", "سروے کرنے والے کا دورہ"),
                .online("Pay the demand notice", "ڈیمانڈ نوٹس ادا کریں"),
                .office("Meter is fitted", "میٹر کی تنصیب"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ"),
                .brought("Proof of ownership or tenancy", "ملکیت یا کرایہ داری کا ثبوت"),
            ],
            output: Texts(en: "A working meter", ur: "چالو میٹر"),
            fees: [
                .rupees(8000, "Single phase, security deposit apart", "سنگل فیز، زرِ ضمانت الگ")
            ]),
    ]
}
