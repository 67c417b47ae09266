/// The four promises a stranger can check, and how sure the record is.
extension Words {
    package static let noUnexplainedChange = Words(
        en: "No unexplained change",
        ur: "کوئی تبدیلی بلا وضاحت نہیں")
    package static let noUnexplainedChangeSentence = Words(
        en: """
            Each change of the text after a round has a cause: an answer, a correction or \
            a decision.
            """,
        ur: "مشاورتی دور کے بعد متن کی ہر تبدیلی کا ایک سبب درج ہے: جواب، تصحیح یا فیصلہ۔")
    package static let noLostVoice = Words(en: "No lost voice", ur: "کوئی آواز گم نہیں")
    package static let noLostVoiceSentence = Words(
        en: """
            Each submission is published or withheld with a reason, and ends in a theme or \
            stands as a unique point; each theme gets an answer.
            """,
        ur: """
            ہر رائے شائع ہوتی ہے یا وجہ بتا کر روکی جاتی ہے، پھر کسی موضوع میں شامل ہوتی \
            ہے یا منفرد نکتہ رہتی ہے؛ ہر موضوع کا جواب دیا جاتا ہے۔
            """)
    package static let noNumberWithoutEvidence = Words(
        en: "No number without evidence",
        ur: "کوئی عدد بلا ثبوت نہیں")
    package static let noNumberWithoutEvidenceSentence = Words(
        en: """
            Each figure names its method and its inputs, and says whether you can \
            recompute it or must trust a source.
            """,
        ur: """
            ہر عدد کے ساتھ اس کا طریقۂ کار اور بنیادی اعداد درج ہیں، اور یہ بھی کہ آپ اسے \
            خود پرکھ سکتے ہیں یا کسی ماخذ پر بھروسا کرنا ہوگا۔
            """)
    package static let noRupeeUnaccounted = Words(
        en: "No rupee unaccounted",
        ur: "کوئی روپیہ بے حساب نہیں")
    package static let noRupeeUnaccountedSentence = Words(
        en: """
            All postings balance, nothing is overdrawn, and each payment leads back to an \
            award and a decision.
            """,
        ur: """
            تمام کھاتے برابر ہیں، کہیں گنجائش سے زیادہ خرچ نہیں، اور ہر ادائیگی کسی منظوری \
            اور فیصلے تک جاتی ہے۔
            """)
    package static let invariantHolds = Words(en: "Holds", ur: "درست ہے")
    package static let invariantBroken = Words(en: "Broken", ur: "درست نہیں")
    package static let invariantNotYet = Words(
        en: "Nothing to check yet",
        ur: "ابھی جانچنے کو کچھ نہیں")

    package static let provisional = Words(en: "Provisional", ur: "عارضی")
    package static let provisionalSentence = Words(
        en: "Sealed by this server; independent witnesses have not yet signed.",
        ur: "یہ سرور اسے مہر بند کر چکا ہے؛ آزاد گواہوں کے دستخط ابھی باقی ہیں۔")
    package static let final = Words(en: "Final", ur: "حتمی")
    package static let finalSentence = Words(
        en: "Signed by enough independent witnesses; it can no longer be changed unnoticed.",
        ur: "کافی آزاد گواہ دستخط کر چکے ہیں؛ اب اسے چپکے سے بدلنا ممکن نہیں۔")
}
