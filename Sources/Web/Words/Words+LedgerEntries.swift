/// Looking entries up, and following a proof step by step.
extension Words {
    static let chooseEntries = Words(en: "Find entries", ur: "اندراجات تلاش کریں")
    static let goToEntry = Words(en: "Go to entry", ur: "اندراج کھولیں")
    static let onDay = Words(en: "Recorded on this day", ur: "اس دن درج ہوئے")
    static let entriesFound = Words(en: "Entries found", ur: "ملنے والے اندراجات")
    static let noEntryMatches = Words(
        en: "No entry matches. Choose another kind or day, or leave both empty.",
        ur: "کوئی اندراج نہیں ملا۔ کوئی اور قسم یا دن چنیں، یا دونوں خالی چھوڑ دیں۔")
    static let showAllEntries = Words(en: "Show all entries", ur: "تمام اندراجات دکھائیں")
    static let noSuchDay = Words(
        en: "There is no such day. Give day, month and year as numbers.",
        ur: "ایسا کوئی دن نہیں۔ دن، مہینہ اور سال ہندسوں میں لکھیں۔")
    static let growth = Words(en: "How the register grows", ur: "رجسٹر کیسے بڑھ رہا ہے")
    static let growthCaption = Words(
        en: "Entries by month, newest first", ur: "ماہ بہ ماہ اندراجات، تازہ ترین پہلے")
    static let entriesAdded = Words(en: "Entries added", ur: "نئے اندراجات")
    static let coveredEntries = Words(
        en: "Entries under the newest checkpoint", ur: "تازہ ترین چیک پوائنٹ کے تحت اندراجات")
    static let seeCheckpoints = Words(en: "All checkpoints", ur: "تمام چیک پوائنٹ")
    static let seeWitnesses = Words(en: "Witnesses and keys", ur: "گواہان اور کلیدیں")

    static let whatEntrySays = Words(en: "What it says", ur: "اس میں کیا لکھا ہے")
    static let whatEntrySaysLead = Words(
        en: "The members of the entry, by the names they have in the record.",
        ur: "اندراج کے اجزا، ان ناموں کے ساتھ جو ریکارڈ میں ہیں۔")
    static let seeBytes = Words(en: "Long; see the bytes below.", ur: "طویل ہے؛ نیچے بائٹ دیکھیں۔")
    static let erasedFromEntry = Words(en: "What was erased", ur: "کیا مٹایا گیا")
    static let erasedFromEntryLead = Words(
        en: "The words are gone; the entry, its hash and every proof stay as they were.",
        ur: "الفاظ مٹا دیے گئے؛ اندراج، اس کا ہیش اور ہر ثبوت ویسے ہی باقی ہیں۔")

    static let proofSteps = Words(
        en: "From the entry to the root, step by step", ur: "اندراج سے جڑ تک، قدم بہ قدم")
    static let proofStepsLead = Words(
        en:
            "Each line joins the hash above with one more and hashes both: SHA-256 over the byte 01 "
            + "and the two hashes. The first hash is SHA-256 over the byte 00 and the entry. The "
            + "last result has to be the root of the checkpoint.",
        ur:
            "ہر سطر اوپر والے ہیش کو ایک اور ہیش سے ملا کر نیا ہیش بناتی ہے: بائٹ 01 اور دونوں ہیش پر SHA-256۔ پہلا "
            + "ہیش بائٹ 00 اور اندراج پر SHA-256 ہے۔ آخری نتیجہ چیک پوائنٹ کی جڑ ہونا چاہیے۔")
    static let proofStep = Words(en: "Step", ur: "قدم")
    static let joinedWith = Words(en: "Joined with", ur: "جس سے ملایا گیا")
    static let joinedPlace = Words(en: "Which stands", ur: "اس کی جگہ")
    static let standsBefore = Words(en: "before", ur: "پہلے")
    static let standsAfter = Words(en: "after", ur: "بعد میں")
    static let proofResult = Words(en: "Gives", ur: "نتیجہ")
    static let stepOfEntry = Words(en: "The entry itself", ur: "خود اندراج")
    static let onlyEntry = Words(
        en: "The checkpoint covers this entry alone: its leaf hash is the root.",
        ur: "چیک پوائنٹ صرف اسی اندراج کا ہے: اس کے پتّے کا ہیش ہی جڑ ہے۔")
    static let rootReached = Words(
        en: "The last result is the root of the checkpoint: this page computed it anew.",
        ur: "آخری نتیجہ چیک پوائنٹ کی جڑ ہی ہے: یہ اسی صفحے نے نئے سرے سے شمار کیا۔")
    static let rootNotReached = Words(
        en: "The last result is not the root of the checkpoint. Keep this page and tell a witness.",
        ur: "آخری نتیجہ چیک پوائنٹ کی جڑ نہیں۔ یہ صفحہ محفوظ کریں اور کسی گواہ کو بتائیں۔")
    static let whoCosigned = Words(
        en: "The checkpoint that covers it", ur: "وہ چیک پوائنٹ جو اس کا احاطہ کرتا ہے")
    static let firstCoveredBy = Words(en: "First covered by", ur: "سب سے پہلے احاطہ")
    static let takeItAway = Words(en: "Take it away", ur: "اپنے پاس رکھیں")
    static let takeItAwayLead = Words(
        en: "A receipt proves by itself, without us and without a network, that the entry is in "
            + "the register. Keep it with the key, which you should have from somewhere else.",
        ur:
            "رسید ہمارے بغیر اور نیٹ ورک کے بغیر خود ثابت کرتی ہے کہ اندراج رجسٹر میں ہے۔ اسے کلید کے ساتھ رکھیں، جو "
            + "آپ نے کہیں اور سے لی ہو۔")
    static let receiptAsText = Words(
        en: "Receipt (tlog-proof)", ur: "رسید (tlog-proof)")
    static let receiptAsCOSE = Words(en: "Receipt (COSE)", ur: "رسید (COSE)")
    static let bytesOfEntry = Words(en: "The entry’s bytes", ur: "اندراج کے بائٹ")
    static let checkReceiptWith = Words(
        en: "Check the receipt on your own computer:", ur: "رسید اپنے کمپیوٹر پر پرکھیں:")
}
