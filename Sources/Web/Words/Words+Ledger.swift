/// The pages of the ledger and of checking it.
extension Words {
    static let ledgerLead = Words(
        en:
            "Every official act is an entry in this register. Entries are only ever added; each one "
            + "is covered by a signed checkpoint, and anybody can check all of it without us.",
        ur:
            "ہر سرکاری عمل اس رجسٹر میں ایک اندراج ہے۔ اندراجات صرف شامل کیے جاتے ہیں؛ ہر اندراج ایک دستخط شدہ "
            + "چیک پوائنٹ کے تحت ہوتا ہے، اور کوئی بھی ہمارے بغیر یہ سب جانچ سکتا ہے۔")
    static let newestEntries = Words(en: "Newest entries", ur: "تازہ ترین اندراجات")
    static let allEntriesCaption = Words(
        en: "Entries of the register, newest first", ur: "رجسٹر کے اندراجات، تازہ ترین پہلے")
    static let kindOfAct = Words(en: "Kind of act", ur: "عمل کی قسم")
    static let actor = Words(en: "Acted by", ur: "کس نے کیا")
    static let actorPublic = Words(en: "a member of the public", ur: "عوام میں سے کوئی")
    static let actorClock = Words(en: "the server, at a set hour", ur: "سرور، مقررہ وقت پر")
    static let entryBytes = Words(
        en: "The entry, byte for byte", ur: "اندراج، حرف بہ حرف")
    static let entryBytesLead = Words(
        en: "These bytes (RFC 8785) are the leaf of the register; nothing else is hashed.",
        ur: "یہی بائٹ (RFC 8785) رجسٹر کا پتّا ہیں؛ ان کے سوا کسی چیز کا ہیش نہیں لیا جاتا۔")
    static let leafHash = Words(en: "Leaf hash", ur: "پتّے کا ہیش")
    static let inclusionProof = Words(en: "Inclusion proof", ur: "شمولیت کا ثبوت")
    static let coveredBy = Words(en: "Covered by checkpoint", ur: "متعلقہ چیک پوائنٹ")
    static let notYetCovered = Words(
        en: "No checkpoint covers this entry yet. One is published every second; reload this page.",
        ur:
            "ابھی کوئی چیک پوائنٹ اس اندراج کا احاطہ نہیں کرتا۔ ہر سیکنڈ ایک شائع ہوتا ہے؛ صفحہ دوبارہ کھولیں۔"
    )
    static let openedCommitments = Words(
        en: "What its commitments hold", ur: "اس کے وعدوں (commitments) میں کیا ہے")
    static let findEntry = Words(en: "Find an entry by its number", ur: "نمبر سے اندراج تلاش کریں")
    static let entryNumber = Words(en: "Entry number", ur: "اندراج نمبر")
    static let previousEntry = Words(en: "Previous entry", ur: "پچھلا اندراج")
    static let nextEntry = Words(en: "Next entry", ur: "اگلا اندراج")
    static let verifierKey = Words(en: "Key that verifies it", ur: "تصدیق کی کلید")
    static let downloadBundle = Words(
        en: "Download the whole register (one file)", ur: "پورا رجسٹر ڈاؤن لوڈ کریں (ایک فائل)")
    static let keepCheckpoint = Words(
        en: "Keep this checkpoint", ur: "یہ چیک پوائنٹ محفوظ رکھیں")
    static let keepCheckpointLead = Words(
        en:
            "Save it today. If the history is ever rewritten, the checkpoint you kept will no longer "
            + "fit, and the check will say so.",
        ur:
            "اسے آج محفوظ کریں۔ اگر کبھی تاریخ دوبارہ لکھی گئی تو آپ کا محفوظ چیک پوائنٹ اس سے میل نہیں کھائے گا، "
            + "اور جانچ یہ بتا دے گی۔")
    static let verifyStepDownload = Words(
        en: "Download the register: every entry, its proofs, and what opens its commitments.",
        ur: "رجسٹر ڈاؤن لوڈ کریں: ہر اندراج، اس کے ثبوت، اور وہ جو اس کے وعدے کھولتا ہے۔")
    static let verifyStepUnplug = Words(
        en: "Unplug the network. The check needs none.",
        ur: "نیٹ ورک بند کر دیں۔ جانچ کو اس کی ضرورت نہیں۔")
    static let verifyStepRun = Words(
        en:
            "Run the checker. It computes the tree, the signature and the invariants anew, and names "
            + "the entry and the field where anything is wrong.",
        ur:
            "جانچنے والا پروگرام چلائیں۔ وہ درخت، دستخط اور اصول نئے سرے سے شمار کرتا ہے، اور جہاں کچھ غلط ہو وہاں "
            + "اندراج اور خانے کا نام بتاتا ہے۔")
    static let verifyOtherSoftware = Words(
        en:
            "You need not trust our checker either: the files follow C2SP tlog-tiles and signed notes, "
            + "and software written by others, such as Go’s sumdb packages, reads them.",
        ur:
            "ہمارے پروگرام پر بھی بھروسا ضروری نہیں: فائلیں C2SP کے tlog-tiles اور signed note کے مطابق ہیں، اور "
            + "دوسروں کے لکھے پروگرام، مثلاً Go کے sumdb، انھیں پڑھتے ہیں۔")
}
