/// The front page and the guided tour of a demonstration.
extension Words {
    static let homeLead = Words(
        en:
            "Read the policy, follow any sentence back to the voices and reasons behind it, and give "
            + "your view. Every act is an entry in a public register that anybody can check without us.",
        ur:
            "پالیسی پڑھیں، کسی بھی جملے سے ان آوازوں اور دلائل تک پہنچیں جو اس کے پیچھے ہیں، اور اپنی رائے دیں۔ "
            + "ہر عمل عوامی رجسٹر میں ایک اندراج ہے جسے کوئی بھی ہمارے بغیر جانچ سکتا ہے۔")
    static let openNow = Words(en: "Open for your view", ur: "آپ کی رائے کے لیے کھلا")
    static let homeFind = Words(
        en: "With the code on your receipt you see where your comment went and what it changed.",
        ur: "رسید پر درج کوڈ سے آپ دیکھ سکتے ہیں کہ آپ کی رائے کہاں گئی اور اس سے کیا بدلا۔")
    static let fourPromises = Words(en: "Four promises", ur: "چار وعدے")
    static let checkedByAnyone = Words(en: "Anyone can check this", ur: "کوئی بھی جانچ سکتا ہے")
    static let checkThePromises = Words(
        en: "Check the promises on your own computer", ur: "وعدے اپنے کمپیوٹر پر خود جانچیں")
    static let newestActs = Words(en: "Newest acts", ur: "تازہ ترین اقدامات")
    static let wholeLedger = Words(en: "The whole register", ur: "پورا رجسٹر")
    static let noNextDate = Words(
        en: "No date is set for the next step.", ur: "اگلے مرحلے کی کوئی تاریخ مقرر نہیں۔")

    static let tourTitle = Words(en: "See it in five steps", ur: "پانچ مرحلوں میں دیکھیں")
    static let tourSentence = Words(en: "A sentence", ur: "ایک جملہ")
    static let tourSentenceLead = Words(
        en: "Walk back from one sentence of the policy to what people said.",
        ur: "پالیسی کے ایک جملے سے لوگوں کی کہی ہوئی بات تک واپس چلیں۔")
    static let tourNumber = Words(en: "A number", ur: "ایک عدد")
    static let tourNumberLead = Words(
        en: "See how it was made, the day its ruler changed, and compute it again.",
        ur: "دیکھیں کہ یہ کیسے بنا، کس دن اس کا پیمانہ بدلا، اور اسے خود دوبارہ شمار کریں۔")
    static let seeTheNumber = Words(en: "See how it was made", ur: "دیکھیں یہ کیسے بنا")
    static let tourReceipt = Words(en: "A receipt", ur: "ایک رسید")
    static let tourReceiptLead = Words(
        en: "Take this code, find the comment behind it, and see what it changed.",
        ur: "یہ کوڈ لیں، اس کے پیچھے کی رائے تلاش کریں اور دیکھیں کہ اس سے کیا بدلا۔")
    static let tourStranger = Words(en: "A stranger", ur: "ایک اجنبی")
    static let tourStrangerLead = Words(
        en: "Check all of it offline, as somebody who does not trust us would.",
        ur: "سب کچھ نیٹ ورک کے بغیر جانچیں، جیسے کوئی ایسا شخص جو ہم پر بھروسا نہیں کرتا۔")
    static let tourCheat = Words(en: "A cheat", ur: "ایک دھوکا")
    static let tourCheatLead = Words(
        en: "Let the operator cheat in a copy of the record, and watch the check catch it.",
        ur: "منتظم کو ریکارڈ کی ایک نقل میں دھوکا کرنے دیں اور دیکھیں کہ جانچ اسے کیسے پکڑتی ہے۔")
    static let tourCheatButton = Words(en: "Cheat now", ur: "ابھی دھوکا کر کے دیکھیں")

    static func nextPublication(_ moment: String) -> Words {
        Words(
            en: "Next: a new version comes out on \(moment)",
            ur: "اگلا مرحلہ: نیا نسخہ \(moment) کو شائع ہوگا")
    }
    static func nextRoundEnds(_ moment: String) -> Words {
        Words(
            en: "Next: the round closes on \(moment)",
            ur: "اگلا مرحلہ: مشاورتی دور \(moment) کو ختم ہوگا")
    }
}
