/// Funds on the officers' desk.
extension Words {
    static let moneyFunds = Words(en: "Funds", ur: "فنڈز")
    static let publicPage = Words(en: "Public page", ur: "عوامی صفحہ")
    static let waitsForSignature = Words(
        en: "Waiting for a second signature", ur: "دوسرے دستخط کے منتظر")
    static let waitsForSignatureCaption = Words(
        en: "Payments that another office must sign",
        ur: "وہ ادائیگیاں جن پر دوسرے دفتر کے دستخط ہونے ہیں")
    static let waitsForBank = Words(en: "Waiting for the bank", ur: "بینک کے منتظر")
    static let waitsForBankCaption = Words(
        en: "Payments signed by two offices, not yet confirmed by the bank",
        ur: "دو دفاتر کی دستخط شدہ ادائیگیاں، بینک کی تصدیق باقی")
    static let approvedPaymentsCSV = Words(
        en: "Approved payments for the accounts office (CSV)",
        ur: "دفترِ حسابات کے لیے منظور شدہ ادائیگیاں (CSV)")
    static let openFund = Words(en: "Open a fund", ur: "فنڈ کھولیں")
    static let fundProvisionsHint = Words(
        en: "Identifiers of provisions, one a line. Leave empty for all of the policy.",
        ur: "شقوں کی شناخت، ہر سطر میں ایک۔ پوری پالیسی کے لیے خالی چھوڑیں۔")
    static let grantMoney = Words(en: "Grant money", ur: "رقم منظور کریں")
    static let grantAuthority = Words(en: "Authority", ur: "منظوری کی سند")
    static let grantAuthorityHint = Words(
        en: "Which act or order grants it.", ur: "کس قانون یا حکم سے منظور ہوئی۔")
    static let allotMoney = Words(
        en: "Put money at an office’s disposal", ur: "رقم دفتر کے اختیار میں دیں")
    static let officeHint = Words(
        en: "Identifier of the office, e.g. skills-wing.", ur: "دفتر کی شناخت، مثلاً skills-wing۔")
    static let makeAward = Words(en: "Make an award", ur: "گرانٹ دیں")
    static let makeAwardLead = Words(
        en: "An award names its recipient, the decision, the provision it serves, and milestones "
            + "that add up to it.",
        ur:
            "گرانٹ میں وصول کنندہ، فیصلہ، متعلقہ شق اور وہ سنگِ میل درج ہوتے ہیں جن کا میزان گرانٹ ہے۔"
    )
    static let recipientOrganisation = Words(en: "An organisation", ur: "ایک ادارہ")
    static let recipientPerson = Words(en: "A person", ur: "ایک فرد")
    static let recipientPersonHint = Words(
        en: "The name is kept apart from the public register and can be erased.",
        ur: "نام عوامی رجسٹر سے الگ رکھا جاتا ہے اور مٹایا جا سکتا ہے۔")
    static let recipientName = Words(en: "Name of the recipient", ur: "وصول کنندہ کا نام")
    static let registrationHint = Words(
        en: "Of an organisation, where it has one.", ur: "ادارے کا، اگر ہو۔")
    static let areaHint = Words(
        en: "Identifier of the area, where the award is for one.",
        ur: "علاقے کی شناخت، اگر گرانٹ کسی علاقے کے لیے ہو۔")
    static let notStated = Words(en: "Not stated", ur: "درج نہیں")
    static let provisionHint = Words(
        en: "Identifier of the provision that it serves, e.g. 3.1.",
        ur: "اس شق کی شناخت جس کے لیے گرانٹ ہے، مثلاً 3.1۔")
    static let decisionHint = Words(
        en: "Who decided, when, and on which ground.", ur: "کس نے، کب اور کس بنیاد پر فیصلہ کیا۔")
    static let treasuryDigestHint = Words(
        en: "64 hexadecimal digits, as sha256sum prints them. It may be left empty.",
        ur: "sha256sum کے دیے ہوئے 64 ہندسے۔ خالی چھوڑا جا سکتا ہے۔")
    static let acceptMilestone = Words(en: "Accept a milestone", ur: "سنگِ میل تسلیم کریں")
    static let evidenceHint = Words(
        en: "What was seen, by whom, and where it is kept.",
        ur: "کیا دیکھا گیا، کس نے دیکھا، اور ثبوت کہاں محفوظ ہے۔")
    static let instructPayment = Words(
        en: "Prepare a payment (first signature)", ur: "ادائیگی تیار کریں (پہلا دستخط)")
    static let instructHint = Words(
        en: "Your office signs first; another office must sign as well. No money moves here.",
        ur:
            "آپ کا دفتر پہلے دستخط کرتا ہے؛ دوسرے دفتر کے دستخط بھی لازم ہیں۔ یہاں سے رقم منتقل نہیں ہوتی۔"
    )
    static let paymentNameHint = Words(
        en: "At most 35 characters: the bank carries it as its end-to-end reference.",
        ur: "زیادہ سے زیادہ 35 حروف: بینک اسی کو حوالے کے طور پر ساتھ رکھتا ہے۔")
    static let voidAward = Words(en: "Void the award", ur: "گرانٹ منسوخ کریں")
    static let voidAwardHint = Words(
        en: "What no milestone has earned goes back to the office. What was earned stays owed.",
        ur: "جو رقم ابھی واجب نہیں ہوئی وہ دفتر کو واپس جائے گی۔ جو واجب ہو چکی وہ واجب رہے گی۔")
    static let signPayment = Words(
        en: "Sign the payment (second signature)", ur: "ادائیگی پر دستخط کریں (دوسرا دستخط)")
    static let takePaymentBack = Words(en: "Take the payment back", ur: "ادائیگی واپس لیں")
    static let recordRefund = Words(en: "Record a refund", ur: "رقم کی واپسی درج کریں")
    static let lapseYear = Words(en: "Close a fiscal year", ur: "مالی سال بند کریں")
    static let lapseYearHint = Words(
        en: "What was not promised lapses. Awards of the year go on.",
        ur: "جس رقم کا وعدہ نہیں ہوا وہ منقضی ہو جائے گی۔ اس سال کی گرانٹس جاری رہیں گی۔")

    static func signPaymentHint(_ first: String, _ own: String) -> Words {
        Words(
            en: "The office \(first) prepared it. You sign for the office \(own); "
                + "both signatures must be of different offices.",
            ur: "اسے دفتر \(first) نے تیار کیا۔ آپ دفتر \(own) کی طرف سے دستخط کرتے ہیں؛ "
                + "دونوں دستخط الگ الگ دفاتر کے ہونے چاہییں۔")
    }

    static func amountHint(_ currency: String) -> Words {
        Words(
            en: "In \(currency), digits with a point, e.g. 1250.50.",
            ur: "کرنسی \(currency) میں، ہندسوں میں، مثلاً 1250.50۔")
    }

    static func milestonesHint(_ currency: String) -> Words {
        Words(
            en: "One a line: amount in \(currency) | due date | English title | Urdu title, "
                + "e.g. 250000.00 | 2026-12-31 | First class taught | Pehli jamaat",
            ur: "ہر سطر میں ایک: رقم (\(currency)) | تاریخ | انگریزی عنوان | اردو عنوان، "
                + "مثلاً 250000.00 | 2026-12-31 | First class taught | پہلی جماعت")
    }

    static func yearsOfFund(_ currency: String) -> Words {
        Words(
            en: "Fiscal years of the fund, in \(currency)", ur: "فنڈ کے مالی سال، کرنسی \(currency)"
        )
    }
}
