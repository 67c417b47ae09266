/// Signing in to the officers' desk.
extension Words {
    static let signInLead = Words(
        en: "Without a key, use a one-time link of the operator, such as the one that the server "
            + "printed when it started. It works once.",
        ur:
            "کلید نہ ہو تو منتظم کا یک بار استعمال کا لنک استعمال کریں، مثلاً وہ جو سرور نے شروع ہوتے وقت دکھایا۔ "
            + "یہ صرف ایک بار کام کرتا ہے۔"
    )
    static let signInWithKey = Words(en: "With your key", ur: "اپنی کلید سے")
    static let signInWithLink = Words(en: "With a one-time link", ur: "یک بار استعمال کے لنک سے")
    static let signInByCode = Words(en: "Sign in with the code", ur: "کوڈ سے سائن اِن کریں")
    static let signInKeyLead = Words(
        en: "Run this command where your key file is, with its name in the place of FILE. Paste "
            + "the line that it prints below. It counts for ten minutes, and once.",
        ur:
            "جہاں آپ کی کلید کی فائل ہے وہاں یہ کمانڈ چلائیں اور FILE کی جگہ اس فائل کا نام لکھیں۔ جو سطر ظاہر ہو وہ نیچے "
            + "چسپاں کریں۔ یہ دس منٹ تک اور صرف ایک بار کارآمد ہے۔")
    static let signInAnswer = Words(en: "Answer", ur: "جواب")
    static let signInExpired = Words(
        en: "These words to sign have expired, or are not from this page. Sign the new ones above.",
        ur:
            "دستخط کے لیے دیا گیا متن پرانا ہو چکا ہے یا اس صفحے کا نہیں۔ اوپر دیے گئے نئے متن پر دستخط کریں۔"
    )
    static let signInAnswerRefused = Words(
        en: "This answer is not by a key that signs in for an office now, or was used already. "
            + "Copy the whole line; if your key was withdrawn, ask the operator.",
        ur:
            "یہ جواب کسی ایسی کلید کا نہیں جو اس وقت کسی دفتر کے لیے سائن اِن کر سکے، یا پہلے استعمال ہو چکا ہے۔ پوری سطر "
            + "نقل کریں؛ اگر آپ کی کلید واپس لی گئی ہے تو منتظم سے رابطہ کریں۔")
    static let signInCode = Words(en: "One-time code", ur: "یک بار کوڈ")
    static let signInRefused = Words(
        en: "This code is unknown, used up or expired. Ask the operator for a new one: "
            + "run “sanad keys sign-in”.",
        ur:
            "یہ کوڈ نامعلوم، استعمال شدہ یا زائد المیعاد ہے۔ منتظم سے نیا کوڈ لیں: sanad keys sign-in چلائیں۔"
    )
    static func signedInAs(_ office: String) -> Words {
        Words(en: "Signed in for: \(office)", ur: "سائن اِن بطور: \(office)")
    }
}
