/// The receipt page and the look-up by code.
extension Words {
    package static let receiptTitle = Words(
        en: "Your comment is recorded",
        ur: "آپ کی رائے ریکارڈ ہو گئی")
    package static let receiptLead = Words(
        en: """
            Keep this receipt. With it you, or anyone you trust, can prove that your \
            comment was received.
            """,
        ur: """
            یہ رسید سنبھال کر رکھیں۔ اس کی مدد سے آپ یا آپ کا کوئی معتمد ثابت کر سکتا ہے \
            کہ آپ کی رائے موصول ہوئی تھی۔
            """)
    package static let receiptCode = Words(en: "Your code", ur: "آپ کا کوڈ")
    package static let receiptCodeHint = Words(
        en: "Write the code down. We cannot send it again, because we do not know who you are.",
        ur: "یہ کوڈ لکھ لیں۔ ہم اسے دوبارہ نہیں بھیج سکتے، کیونکہ ہم نہیں جانتے کہ آپ کون ہیں۔")
    package static let receiptTime = Words(en: "Recorded", ur: "وقتِ اندراج")
    package static let receiptHash = Words(en: "Fingerprint of the entry", ur: "اندراج کا ہیش")
    package static let receiptVerify = Words(en: "Verify this receipt", ur: "اس رسید کی تصدیق کریں")
    package static let receiptDownload = Words(en: "Download the receipt", ur: "رسید ڈاؤن لوڈ کریں")
    package static let whatHappensNext = Words(en: "What happens next", ur: "آگے کیا ہوگا")
    package static let nextRead = Words(
        en: "An officer reads every comment.",
        ur: "ہر رائے کوئی افسر خود پڑھتا ہے۔")
    package static let nextTheme = Words(
        en: "It joins a theme, or stands as a unique point.",
        ur: "یہ کسی موضوع میں شامل ہوگی یا منفرد نکتے کے طور پر رہے گی۔")
    package static let nextAnswer = Words(
        en: "Each theme gets a public answer with a reason.",
        ur: "ہر موضوع کا دلیل کے ساتھ عوامی جواب دیا جاتا ہے۔")

    package static let lookUpTitle = Words(en: "Find your comment", ur: "اپنی رائے تلاش کریں")
    package static let lookUpLabel = Words(en: "Code from your receipt", ur: "رسید پر درج کوڈ")
    package static let lookUpHint = Words(
        en: "Letters and digits, with or without dashes.",
        ur: "حروف اور ہندسے، ڈیش کے ساتھ یا بغیر۔")
    package static let lookUpButton = Words(en: "Find", ur: "تلاش کریں")
    package static let lookUpNotFound = Words(
        en: "No comment has this code. Check the letters and try again.",
        ur: "اس کوڈ کی کوئی رائے نہیں ملی۔ حروف جانچ کر دوبارہ کوشش کریں۔")
    package static let lookUpWhereItIs = Words(
        en: "Where your comment is now",
        ur: "آپ کی رائے اب کہاں ہے")
}
