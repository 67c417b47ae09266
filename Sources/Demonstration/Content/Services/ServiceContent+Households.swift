import Canon
import Records

extension ServiceContent {
    /// Services around vehicles, studies and the home.
    static let households: [ServiceContent] = [
        ServiceContent(
            "vehicle-registration", office: "excise-offices", event: "driving", days: 12,
            claimed: 3,
            title: Texts(en: "Vehicle registration", ur: "گاڑی کی رجسٹریشن"),
            description: Texts(
                en: "A new vehicle is registered and gets its plates.",
                ur: "نئی گاڑی کی رجسٹریشن اور نمبر پلیٹ۔"),
            authority: Texts(en: "Excise office (demonstration)", ur: "ایکسائز دفتر (نمائشی)"),
            audience: Texts(en: "Owners of a vehicle", ur: "گاڑی کے مالکان"),
            legalBasis: Texts(
                en: "Motor vehicle rules (invented for this demonstration)",
                ur: "موٹر گاڑیوں کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .online("Enter the details", "کوائف درج کریں"),
                .office("Have the vehicle inspected", "گاڑی کا معائنہ کرائیں"),
                .post("Receive the plates", "نمبر پلیٹیں وصول کریں"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ"),
                .brought("Invoice of the seller", "فروخت کنندہ کی رسید"),
            ],
            output: Texts(
                en: "A registration card and plates",
                ur: "رجسٹریشن کارڈ اور نمبر پلیٹیں"),
            fees: [
                .rupees(3000, "Motorcycle", "موٹر سائیکل"),
                .rupees(12000, "Car", "کار"),
            ]),
        ServiceContent(
            "degree-attestation", office: "education-office", event: "studying", days: 8,
            claimed: 3,
            title: Texts(en: "Attestation of a degree", ur: "ڈگری کی تصدیق"),
            description: Texts(
                en: "A degree is attested for use abroad.",
                ur: "بیرونِ ملک استعمال کے لیے ڈگری کی تصدیق۔"),
            authority: Texts(
                en: "Higher education office (demonstration)",
                ur: "اعلیٰ تعلیم کا دفتر (نمائشی)"),
            audience: Texts(en: "Graduates", ur: "فارغ التحصیل افراد"),
            legalBasis: Texts(
                en: "Attestation rules (invented for this demonstration)",
                ur: "تصدیق کے قواعد (اس نمونے کے لیے فرضی)"),
            provisions: ["2.5"],
            steps: [
                .online("Upload the degree", "ڈگری اپ لوڈ کریں"),
                .online("Pay the fee", "فیس ادا کریں"),
                .office("Bring the original", "اصل ڈگری لائیں"),
            ],
            documents: [
                .brought("The original degree", "اصل ڈگری"),
                .held("National identity card", "قومی شناختی کارڈ"),
            ],
            output: Texts(en: "An attested degree", ur: "تصدیق شدہ ڈگری"),
            fees: [
                .rupees(3000, "For each document", "ہر دستاویز کے لیے")
            ]),
        ServiceContent(
            "marriage-certificate", office: "district-offices", event: "marrying", days: 4,
            claimed: 1,
            title: Texts(en: "Marriage certificate", ur: "نکاح نامے کا سرٹیفکیٹ"),
            description: Texts(
                en: "A computerised certificate of a registered marriage.",
                ur: "درج شدہ نکاح کا کمپیوٹرائزڈ سرٹیفکیٹ۔"),
            authority: Texts(en: "District office (demonstration)", ur: "ضلعی دفتر (نمائشی)"),
            audience: Texts(en: "Married couples", ur: "شادی شدہ جوڑے"),
            legalBasis: Texts(
                en: "Civil registration rules (invented for this demonstration)",
                ur: "شہری اندراج کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .office("Apply at the office", "دفتر میں درخواست دیں"),
                .office("Collect the certificate", "سرٹیفکیٹ وصول کریں"),
            ],
            documents: [
                .brought("Marriage contract", "نکاح نامہ"),
                .held("Identity cards of both", "دونوں کے شناختی کارڈ"),
            ],
            output: Texts(en: "A marriage certificate", ur: "شادی کا سرٹیفکیٹ"),
            fees: [
                .rupees(300, "For each certificate", "ہر سرٹیفکیٹ کے لیے")
            ]),
        ServiceContent(
            "water-connection", office: "water-agency", event: "moving", days: 20, claimed: 0,
            title: Texts(en: "Water connection", ur: "پانی کا کنکشن"),
            description: Texts(
                en: "A domestic connection to the water main.",
                ur: "پانی کی مرکزی لائن سے گھریلو کنکشن۔"),
            authority: Texts(
                en: "Water and sanitation agency (demonstration)",
                ur: "ادارۂ فراہمی و نکاسیِ آب (نمائشی)"),
            audience: Texts(en: "Owners and tenants of a house", ur: "گھر کے مالک اور کرایہ دار"),
            legalBasis: Texts(
                en: "Water supply rules (invented for this demonstration)",
                ur: "پانی کی فراہمی کے قواعد (اس نمونے کے لیے فرضی)"),
            steps: [
                .office("Apply at the agency", "ادارے میں درخواست دیں"),
                .office("Visit of the surveyor", "سروے کرنے والے کا دورہ"),
                .office("Connection is made", "کنکشن کی تنصیب"),
            ],
            documents: [
                .held("National identity card", "قومی شناختی کارڈ"),
                .brought("Proof of ownership or tenancy", "ملکیت یا کرایہ داری کا ثبوت"),
            ],
            output: Texts(en: "A connection with a meter", ur: "میٹر کے ساتھ کنکشن"),
            fees: [
                .rupees(2500, "Half-inch pipe", "آدھے انچ کا پائپ")
            ],
            isOnline: false),
    ]
}
