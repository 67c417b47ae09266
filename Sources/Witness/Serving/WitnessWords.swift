/// One whole sentence of the front page, in both of its languages.
struct WitnessWords: Sendable {
    let en: String
    let ur: String

    func `in`(_ language: WitnessLanguage) -> String {
        switch language {
        case .english: en
        case .urdu: ur
        }
    }
}

extension WitnessWords {
    static let title = Self(en: "Witness", ur: "گواہ")
    static let otherLanguage = Self(en: "اردو", ur: "English")

    static let whatItIs = Self(
        en: "This is a witness of public logs. It cosigns the newest checkpoint of a log only "
            + "after it has seen a proof that nothing written earlier was changed or removed.",
        ur: "یہ عوامی رجسٹروں کا گواہ ہے۔ یہ کسی رجسٹر کے تازہ ترین چیک پوائنٹ پر اسی وقت "
            + "دستخط کرتا ہے جب اسے ثبوت مل جائے کہ پہلے لکھی گئی کوئی بات بدلی یا ہٹائی نہیں گئی۔")
    static let whatItPromises = Self(
        en: "It has never cosigned two different histories of one log. It does not read what the "
            + "entries say, and does not vouch that they are true.",
        ur:
            "اس نے کبھی ایک رجسٹر کی دو مختلف تاریخوں پر دستخط نہیں کیے۔ یہ اندراجات کا مضمون "
            + "نہیں پڑھتا اور نہ ہی اس کے سچ ہونے کی ضمانت دیتا ہے۔")
    static let whatItLearns = Self(
        en: "It receives signed sizes and hashes from logs, never entries, names or other "
            + "personal data, and it keeps no addresses of visitors.",
        ur: "اسے رجسٹروں سے صرف دستخط شدہ تعداد اور ہیش ملتے ہیں، اندراجات، نام یا دیگر ذاتی "
            + "معلومات کبھی نہیں، اور یہ آنے والوں کے پتے محفوظ نہیں رکھتا۔")

    static let cosigning = Self(
        en: "The witness is at work.", ur: "گواہ کام کر رہا ہے۔")
    static let stopped = Self(
        en: "The witness met a fault and cosigns nothing until its operator has started it anew.",
        ur:
            "گواہ کو خرابی پیش آئی ہے اور جب تک اس کا منتظم اسے دوبارہ نہ چلائے، یہ کسی چیز پر دستخط "
            + "نہیں کرتا۔")

    static let keys = Self(en: "Its keys", ur: "اس کی کلیدیں")
    static let keysNote = Self(
        en: "Software that checks the log needs these lines. Take them from a second source as "
            + "well, for a page alone proves nothing.",
        ur:
            "رجسٹر کی جانچ کرنے والے سافٹ ویئر کو یہ سطریں درکار ہیں۔ انہیں کسی دوسرے ذریعے سے "
            + "بھی حاصل کریں، کیونکہ اکیلا صفحہ کچھ ثابت نہیں کرتا۔")
    static let ed25519 = Self(
        en: "Ed25519 cosignatures (type 4)", ur: "‏Ed25519 دستخط (قسم 4)")
    static let mldsa44 = Self(
        en: "ML-DSA-44 cosignatures (type 6): no quantum computer is known to forge them",
        ur: "‏ML-DSA-44 دستخط (قسم 6): کسی کوانٹم کمپیوٹر سے ان کی جعل سازی معلوم نہیں")

    static let logs = Self(en: "The logs it watches", ur: "وہ رجسٹر جن پر نظر ہے")
    static let noLogs = Self(
        en: "It watches no log yet.", ur: "ابھی کسی رجسٹر پر نظر نہیں ہے۔")
    static let log = Self(en: "Log", ur: "رجسٹر")
    static let size = Self(en: "Entries", ur: "اندراجات")
    static let time = Self(en: "Cosigned at (UTC)", ur: "دستخط کا وقت (UTC)")
    static let checkpoint = Self(en: "Checkpoint", ur: "چیک پوائنٹ")
    static let newest = Self(en: "newest checkpoint", ur: "تازہ ترین چیک پوائنٹ")
    static let nothingYet = Self(en: "nothing cosigned yet", ur: "ابھی کوئی دستخط نہیں")
    static let noLongerWatched = Self(
        en: "no longer watched", ur: "اب اس پر نظر نہیں ہے")
    static let logKeys = Self(en: "Keys of the logs", ur: "رجسٹروں کی کلیدیں")

    /// A log has signed two histories.
    static func forked(_ count: Int) -> Self {
        Self(
            en: "This log has signed two different histories. Checkpoints kept as proof: \(count).",
            ur: "اس رجسٹر نے دو مختلف تاریخوں پر دستخط کیے ہیں۔ ثبوت کے طور پر محفوظ چیک پوائنٹ: "
                + "\(count)۔")
    }

    static let howToAsk = Self(en: "For logs and monitors", ur: "رجسٹروں اور نگرانوں کے لیے")
    static let protocolNote = Self(
        en: "A log sends its checkpoints to add-checkpoint, as c2sp.org/tlog-witness says. "
            + "Anybody may read the newest checkpoints, the keys, the state of health and the "
            + "counters.",
        ur: "رجسٹر اپنے چیک پوائنٹ add-checkpoint پر بھیجتا ہے، جیسا کہ c2sp.org/tlog-witness میں "
            + "لکھا ہے۔ تازہ ترین چیک پوائنٹ، کلیدیں، حالت اور گنتیاں ہر کوئی پڑھ سکتا ہے۔")
}
