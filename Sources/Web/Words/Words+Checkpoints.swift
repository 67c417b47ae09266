/// The pages of checkpoints.
extension Words {
    static let checkpoints = Words(en: "Checkpoints", ur: "چیک پوائنٹ")
    static let checkpointsLead = Words(
        en:
            "A checkpoint is the register in three lines: its name, how many entries it has, and one "
            + "hash over all of them. Whoever keeps one can prove later that nothing before it was "
            + "changed.",
        ur:
            "چیک پوائنٹ پورا رجسٹر تین سطروں میں ہے: اس کا نام، اندراجات کی تعداد، اور ان سب پر ایک ہیش۔ جس نے ایک "
            + "محفوظ رکھا وہ بعد میں ثابت کر سکتا ہے کہ اس سے پہلے کچھ نہیں بدلا گیا۔")
    static let checkpointsCaption = Words(
        en: "Signed checkpoints, newest first", ur: "دستخط شدہ چیک پوائنٹ، تازہ ترین پہلے")
    static let noCheckpoints = Words(
        en: "No checkpoint is signed yet. The first follows the first entry within seconds.",
        ur:
            "ابھی کسی چیک پوائنٹ پر دستخط نہیں ہوئے۔ پہلا چیک پوائنٹ پہلے اندراج کے چند سیکنڈ بعد آتا ہے۔"
    )
    static let cosigned = Words(en: "Cosigned", ur: "توثیقی دستخط")
    static let newestEntryAt = Words(en: "Newest entry of", ur: "تازہ ترین اندراج کا وقت")
    static let rootHash = Words(en: "Root", ur: "جڑ")
    static let checkpointNote = Words(en: "The note, byte for byte", ur: "نوٹ، حرف بہ حرف")
    static let checkpointNoteLead = Words(
        en: "Save exactly this text. Each line that begins with a dash is a signature.",
        ur: "بعینہٖ یہی متن محفوظ کریں۔ خطِ فاصل سے شروع ہونے والی ہر سطر ایک دستخط ہے۔")
    static let downloadNote = Words(en: "Download the note", ur: "نوٹ ڈاؤن لوڈ کریں")
    static let signatureLines = Words(en: "The signatures, line by line", ur: "دستخط، سطر بہ سطر")
    static let signatureLine = Words(en: "Line", ur: "سطر")
    static let signedBy = Words(en: "Signed by", ur: "دستخط کنندہ")
    static let algorithm = Words(en: "Kind of signature", ur: "دستخط کی قسم")
    static let signedAt = Words(en: "Signed on", ur: "دستخط کا وقت")
    static let checkedHere = Words(en: "Checked here", ur: "یہاں جانچ")
    static let signatureGood = Words(en: "Good", ur: "درست")
    static let signatureBad = Words(en: "Not valid", ur: "درست نہیں")
    static let signatureUnknown = Words(en: "Key not known here", ur: "کلید یہاں معلوم نہیں")
    static let byTheRegister = Words(en: "This register", ur: "یہ رجسٹر")
    static let byTheSecondKey = Words(
        en: "This register, second key (post-quantum)", ur: "یہ رجسٹر، دوسری کلید (post-quantum)")
    static let noTimeSigned = Words(en: "states no time", ur: "وقت درج نہیں")
    static let growsFromBefore = Words(
        en: "It continues the one before", ur: "یہ پچھلے کا تسلسل ہے")
    static let consistencyHashes = Words(
        en: "The proof (RFC 9162, section 2.1.4): with these hashes anybody computes both roots.",
        ur: "ثبوت (RFC 9162، حصہ 2.1.4): ان ہیشوں سے کوئی بھی دونوں جڑیں شمار کر سکتا ہے۔")
    static let consistencyHolds = Words(
        en: "Computed anew by this page: both roots fit, so nothing before was changed.",
        ur: "اس صفحے نے نئے سرے سے شمار کیا: دونوں جڑیں درست ہیں، اس لیے پہلے کا کچھ نہیں بدلا گیا۔"
    )
    static let consistencyFails = Words(
        en: "The roots do not fit: the history was changed. Keep both notes and tell a witness.",
        ur: "جڑیں میل نہیں کھاتیں: تاریخ بدلی گئی ہے۔ دونوں نوٹ محفوظ کریں اور کسی گواہ کو بتائیں۔")
    static let consistencyTrivial = Words(
        en: "The proof needs no hash of its own here.",
        ur: "یہاں ثبوت کے لیے کسی الگ ہیش کی ضرورت نہیں۔")
    static let firstCheckpoint = Words(
        en: "It is the first one: there is nothing before it.",
        ur: "یہ پہلا ہے: اس سے پہلے کچھ نہیں۔")
    static let olderCheckpoint = Words(en: "The one before", ur: "پچھلا چیک پوائنٹ")
    static let newerCheckpoint = Words(en: "The one after", ur: "اگلا چیک پوائنٹ")
    static let coversTheseEntries = Words(en: "Entries it added", ur: "اس کے نئے اندراجات")
    static let whoIsAWitness = Words(en: "Who cosigned, and when", ur: "کس نے اور کب توثیق کی")
    static let notCosigned = Words(en: "Not cosigned", ur: "دستخط نہیں کیے")
    static let hasCosigned = Words(en: "Cosigned", ur: "دستخط کیے")

    static func checkpoint(ofSize size: Int) -> Words {
        Words(
            en: "Checkpoint of \(size) entries", ur: "\(size) اندراجات کا چیک پوائنٹ")
    }

    static func entriesRange(_ first: Int, _ last: Int) -> Words {
        Words(en: "\(first) to \(last)", ur: "\(first) تا \(last)")
    }

    static func countOf(_ some: Int, _ all: Int) -> Words {
        Words(en: "\(some) of \(all)", ur: "\(all) میں سے \(some)")
    }

    static func waitsForWitnesses(_ size: Int, _ count: QuorumCount) -> Words {
        Words(
            en: "A newer checkpoint of \(size) entries is signed and waits for witnesses: "
                + "\(count.cosigned) of \(count.total) have cosigned.",
            ur:
                "\(size) اندراجات کے ایک نئے چیک پوائنٹ پر دستخط ہو چکے ہیں اور گواہوں کا انتظار ہے: "
                + "\(count.total) میں سے \(count.cosigned) دستخط کر چکے ہیں۔")
    }

    /// A provisional checkpoint under one that is final.
    static func laterIsFinal(_ size: Int) -> Words {
        Words(
            en: "The later checkpoint of \(size) entries is final and continues this one, so "
                + "everything under this one is final too.",
            ur:
                "\(size) اندراجات کا بعد والا چیک پوائنٹ حتمی ہے اور اسی کا تسلسل ہے، اس لیے جو کچھ اس کے تحت ہے "
                + "وہ بھی حتمی ہے۔")
    }
}
