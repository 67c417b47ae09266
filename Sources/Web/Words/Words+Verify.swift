/// The page that teaches a stranger to check us without asking us.
extension Words {
    package static let verifyLead = Words(
        en: """
            You do not have to trust us. Every official act is in a public ledger that you \
            can download and recheck on your own computer.
            """,
        ur: """
            آپ کو ہم پر بھروسا کرنے کی ضرورت نہیں۔ ہر سرکاری اقدام ایک عوامی رجسٹر میں درج \
            ہے جسے آپ ڈاؤن لوڈ کر کے اپنے کمپیوٹر پر خود پرکھ سکتے ہیں۔
            """)
    package static let verifyWhatItProves = Words(
        en: "What a check proves",
        ur: "تصدیق سے کیا ثابت ہوتا ہے")
    package static let verifyProvesNothingRemoved = Words(
        en: "No entry was removed or changed after it was sealed.",
        ur: "مہر بند ہونے کے بعد کوئی اندراج حذف یا تبدیل نہیں ہوا۔")
    package static let verifyProvesSameForAll = Words(
        en: "Everybody is shown the same ledger, as independent witnesses confirm.",
        ur: "سب کو ایک ہی رجسٹر دکھایا جاتا ہے، جس کی آزاد گواہ توثیق کرتے ہیں۔")
    package static let verifyProvesSums = Words(
        en: "The four promises hold, recomputed from the entries alone.",
        ur: "چاروں وعدے پورے ہیں، اور یہ صرف اندراجات سے دوبارہ حساب کر کے ثابت ہوتا ہے۔")
    package static let verifyWhatItDoesNotProve = Words(
        en: "What a check does not prove",
        ur: "تصدیق سے کیا ثابت نہیں ہوتا")
    package static let verifyDoesNotProveTruth = Words(
        en: "It does not prove that an outside figure is true; it proves who stated it and when.",
        ur: """
            اس سے یہ ثابت نہیں ہوتا کہ باہر کا کوئی عدد درست ہے؛ صرف یہ کہ اسے کس نے اور \
            کب بیان کیا۔
            """)
    package static let verifyOneReceipt = Words(
        en: "Check one receipt",
        ur: "ایک رسید کی تصدیق کریں")
    package static let verifyReceiptLabel = Words(en: "Paste a receipt", ur: "رسید یہاں چسپاں کریں")
    package static let verifyWholeLedger = Words(
        en: "Check the whole ledger",
        ur: "پورے رجسٹر کی تصدیق کریں")
    package static let verifyRunThis = Words(
        en: "Run this command on your own computer:",
        ur: "یہ کمانڈ اپنے کمپیوٹر پر چلائیں:")
    package static let verifyReceiptGood = Words(
        en: "This receipt is genuine: the entry is in the ledger.",
        ur: "یہ رسید اصلی ہے: اندراج رجسٹر میں موجود ہے۔")
    package static let verifyReceiptBad = Words(
        en: "This receipt does not match the ledger. Keep it, and tell a witness.",
        ur: "یہ رسید رجسٹر سے مطابقت نہیں رکھتی۔ اسے سنبھال کر رکھیں اور کسی گواہ کو بتائیں۔")
    package static let verifyReceiptUnreadable = Words(
        en: "We could not read this receipt. Paste the whole file, with its first and last line.",
        ur: "یہ رسید پڑھی نہیں جا سکی۔ پوری فائل، پہلی اور آخری سطر سمیت، چسپاں کریں۔")
    package static let latestCheckpoint = Words(en: "Latest checkpoint", ur: "تازہ ترین چیک پوائنٹ")
    package static let ledgerSize = Words(en: "Entries in the ledger", ur: "رجسٹر میں اندراجات")
    package static let downloadLedger = Words(en: "Download the ledger", ur: "رجسٹر ڈاؤن لوڈ کریں")

    package static func signedByWitnesses(_ count: Int, of quorum: Int) -> Words {
        Words(
            en: "Signed by \(count) witnesses; \(quorum) are needed.",
            ur: "\(count) گواہ دستخط کر چکے ہیں؛ \(quorum) درکار ہیں۔")
    }
}
