/// "How to check this yourself", for somebody who is no programmer: what to keep and why.
extension Words {
    static let howTitle = Words(
        en: "How to check this yourself, step by step", ur: "خود تصدیق کیسے کریں، قدم بہ قدم")
    static let howLead = Words(
        en:
            "You need no permission, no account and not our word. Keep two small files today; with "
            + "them you can show at any later time whether this register was changed behind your "
            + "back.",
        ur:
            "آپ کو نہ اجازت چاہیے، نہ اکاؤنٹ، نہ ہماری بات پر یقین۔ آج دو چھوٹی فائلیں محفوظ کر لیں؛ ان سے آپ بعد میں کبھی بھی "
            + "دکھا سکتے ہیں کہ یہ رجسٹر آپ کی پیٹھ پیچھے بدلا گیا یا نہیں۔")

    static let howKeepCheckpoint = Words(
        en: "1. Keep a checkpoint", ur: "1۔ ایک چیک پوائنٹ محفوظ کریں")
    static let howKeepCheckpointLead = Words(
        en:
            "A checkpoint is a few lines of text: the register’s name, its number of entries, and one "
            + "hash over all of them. Think of a fingerprint of every page of a book. If a single "
            + "comma in any old entry changes, the fingerprint no longer fits.",
        ur:
            "چیک پوائنٹ چند سطروں کا متن ہے: رجسٹر کا نام، اندراجات کی تعداد، اور ان سب پر ایک ہیش۔ اسے کتاب کے ہر صفحے کا "
            + "مشترکہ نشانِ انگشت سمجھیں۔ کسی پرانے اندراج کا ایک سکتہ بھی بدلے تو یہ نشان میل نہیں کھاتا۔"
    )
    static let howKeepOften = Words(
        en: "Download one now, and another whenever something matters to you.",
        ur: "ایک ابھی ڈاؤن لوڈ کریں، اور جب بھی کوئی اہم بات ہو، ایک اور۔")
    static let howKeepApart = Words(
        en: "Keep it where we cannot reach it: send it to a colleague, print it, put its hash into "
            + "an article.",
        ur:
            "اسے ایسی جگہ رکھیں جو ہماری پہنچ میں نہ ہو: کسی ساتھی کو بھیجیں، چھاپیں، یا اس کا ہیش مضمون میں لکھ دیں۔"
    )
    static let howKeepKey = Words(
        en:
            "Keep the key beside it, and compare it with what others have: a newspaper, a witness, a "
            + "mirror. A key that you have only from this page proves little.",
        ur:
            "کلید بھی ساتھ رکھیں، اور دوسروں کے پاس موجود کلید سے ملائیں: کوئی اخبار، کوئی گواہ، کوئی عکسی نقل۔ جو کلید "
            + "صرف اسی صفحے سے ملی ہو وہ کم ہی کچھ ثابت کرتی ہے۔")

    static let howKeepReceipt = Words(en: "2. Keep a receipt", ur: "2۔ ایک رسید محفوظ کریں")
    static let howKeepReceiptLead = Words(
        en:
            "A receipt proves one entry: your comment, a payment, a decision. It holds the entry, a "
            + "short chain of hashes and a checkpoint. Every entry’s page offers it.",
        ur:
            "رسید ایک اندراج ثابت کرتی ہے: آپ کی رائے، کوئی ادائیگی، کوئی فیصلہ۔ اس میں اندراج، ہیشوں کی ایک مختصر زنجیر اور ایک "
            + "چیک پوائنٹ ہوتا ہے۔ ہر اندراج کے صفحے پر یہ ملتی ہے۔")

    static let howCheck = Words(
        en: "3. Check, now or in ten years", ur: "3۔ پرکھیں، آج یا دس سال بعد")
    static let howCheckProgram = Words(
        en: "With the register’s own checker. It reads files and needs no network:",
        ur: "رجسٹر کے اپنے جانچنے والے پروگرام سے۔ وہ فائلیں پڑھتا ہے اور نیٹ ورک نہیں مانگتا:")
    static let howCheckWhole = Words(
        en:
            "The whole register against your checkpoint. It ends with 0 when everything holds, with "
            + "1 when something was changed, and then names the entry:",
        ur:
            "پورا رجسٹر آپ کے چیک پوائنٹ سے ملا کر۔ سب درست ہو تو 0 پر ختم ہوتا ہے، کچھ بدلا ہو تو 1 پر، اور اندراج کا نام "
            + "بتاتا ہے:")
    static let howCheckOthers = Words(
        en: "4. Check with software that is not ours", ur: "4۔ ایسے پروگرام سے پرکھیں جو ہمارا نہیں"
    )
    static let howCheckGo = Words(
        en:
            "With the packages that Go checks its own modules with (golang.org/x/mod/sumdb). The "
            + "source code has a short program around them:",
        ur:
            "ان پیکجوں سے جن سے Go اپنے ماڈیول پرکھتا ہے (golang.org/x/mod/sumdb)۔ سورس کوڈ میں ان کے گرد ایک مختصر پروگرام "
            + "ہے:")
    static let howCheckPython = Words(
        en:
            "With a second checker in Python, written from the description of the format alone; it "
            + "needs the standard library and one package for signatures:",
        ur:
            "Python کے دوسرے جانچنے والے پروگرام سے، جو صرف فارمیٹ کی تفصیل سے لکھا گیا؛ اسے معیاری لائبریری اور دستخطوں کا ایک "
            + "پیکج درکار ہے:")
    static let howCheckOwn = Words(
        en:
            "With your own: docs/ledger.md of the source code describes every byte. The first step "
            + "takes one line; it gives the leaf hash that the entry’s page shows:",
        ur:
            "اپنے لکھے پروگرام سے: سورس کوڈ کی docs/ledger.md ہر بائٹ بیان کرتی ہے۔ پہلا قدم ایک سطر کا ہے؛ اس سے پتّے کا وہی "
            + "ہیش نکلتا ہے جو اندراج کے صفحے پر ہے:")

    static let howWitnesses = Words(
        en: "5. What witnesses add", ur: "5۔ گواہوں سے کیا فرق پڑتا ہے")
    static let howWitnessesLead = Words(
        en:
            "One trick would still work against a single reader: two registers, both correct in "
            + "themselves, one shown to you and one to everybody else. Witnesses close that gap. "
            + "They are other organisations that each cosign only one continuing history. When "
            + "enough of them have cosigned, the checkpoint is final, and the operator alone can no "
            + "longer show two.",
        ur:
            "اکیلے پڑھنے والے کے خلاف ایک چال پھر بھی چل سکتی ہے: دو رجسٹر، دونوں اپنی جگہ درست، ایک آپ کو دکھایا جائے اور ایک "
            + "باقی سب کو۔ گواہ یہ خلا بند کرتے ہیں۔ یہ دوسرے ادارے ہیں جو صرف ایک مسلسل تاریخ پر دستخط کرتے ہیں۔ جب کافی گواہ "
            + "دستخط کر دیں تو چیک پوائنٹ حتمی ہے، اور ادارہ اکیلا دو تاریخیں نہیں دکھا سکتا۔")
    static let howWitnessesStatus = Words(
        en: "Every page says at its foot how sure it is:",
        ur: "ہر صفحہ اپنے آخر میں بتاتا ہے کہ وہ کتنا یقینی ہے:")
    static let howProvisional = Words(
        en: "the register alone has signed. Nobody outside has seen it yet.",
        ur: "صرف رجسٹر کے دستخط ہیں۔ باہر کے کسی نے ابھی اسے نہیں دیکھا۔")
    static let howSimulated = Words(
        en: "the witnesses run on the operator’s own machine. It shows the way it works and proves "
            + "nothing to you.",
        ur:
            "گواہ ادارے کی اپنی ہی مشین پر ہیں۔ اس سے طریقہ دکھایا جاتا ہے، آپ کے لیے کچھ ثابت نہیں ہوتا۔"
    )
    static let howFinal = Words(
        en: "enough outside organisations have cosigned it.",
        ur: "کافی بیرونی ادارے اس پر دستخط کر چکے ہیں۔")

    static let howLimits = Words(
        en: "What none of this can prove", ur: "اس سب سے کیا ثابت نہیں ہوتا")
    static let howLimitTrue = Words(
        en:
            "That what was recorded is true. The register proves who stated it, when, and that it was "
            + "not changed since.",
        ur:
            "یہ کہ جو درج ہوا وہ سچ ہے۔ رجسٹر یہ ثابت کرتا ہے کہ کس نے، کب بیان کیا، اور یہ کہ تب سے بدلا نہیں گیا۔"
    )
    static let howLimitComplete = Words(
        en:
            "That everything was recorded. What never reached the register leaves no trace in it: keep "
            + "your own receipt.",
        ur:
            "یہ کہ سب کچھ درج ہوا۔ جو رجسٹر تک پہنچا ہی نہیں اس کا اس میں نشان نہیں: اپنی رسید خود رکھیں۔"
    )
    static let howLimitErased = Words(
        en:
            "What erased or withheld words said. It proves that they were there, who took them out, "
            + "and on what ground.",
        ur:
            "یہ کہ مٹائے یا روکے گئے الفاظ کیا تھے۔ یہ ثابت ہوتا ہے کہ وہ موجود تھے، کس نے ہٹائے اور کس بنیاد پر۔"
    )
    static let howLimitCollusion = Words(
        en:
            "That nobody lies together. If the operator and enough witnesses agree to cheat, they can "
            + "sign two histories; then a checkpoint that you kept is the proof against them.",
        ur:
            "یہ کہ سب مل کر جھوٹ نہیں بول رہے۔ اگر ادارہ اور کافی گواہ مل جائیں تو دو تاریخوں پر دستخط کر سکتے ہیں؛ تب آپ کا محفوظ "
            + "چیک پوائنٹ ان کے خلاف ثبوت ہے۔")
    static let howIfWrong = Words(en: "If a check fails", ur: "اگر جانچ ناکام ہو")
    static let howIfWrongLead = Words(
        en:
            "Keep all files as they are: your checkpoint and the new one together are proof that "
            + "nobody can talk away. Show them to a witness, a court or a newspaper.",
        ur:
            "تمام فائلیں جیسی ہیں ویسی رکھیں: آپ کا چیک پوائنٹ اور نیا چیک پوائنٹ مل کر ایسا ثبوت ہیں جسے کوئی جھٹلا نہیں سکتا۔ "
            + "انھیں کسی گواہ، عدالت یا اخبار کو دکھائیں۔")
    static let downloadCheckpoint = Words(
        en: "Download the newest checkpoint", ur: "تازہ ترین چیک پوائنٹ ڈاؤن لوڈ کریں")
    static let downloadKey = Words(en: "Download the key", ur: "کلید ڈاؤن لوڈ کریں")
    static let verifyThisEntry = Words(en: "Check that page", ur: "اس صفحے کی جانچ")
    static let howToCheckLink = Words(
        en: "All of it step by step, for people who are no programmers",
        ur: "سب کچھ قدم بہ قدم، ان کے لیے جو پروگرامر نہیں")

    static func verifyThisEntryLead(_ entry: String) -> Words {
        Words(
            en: "The page you came from stands on the register up to entry \(entry). This receipt "
                + "proves that entry and, with it, everything before.",
            ur:
                "جس صفحے سے آپ آئے وہ اندراج \(entry) تک کے رجسٹر پر مبنی ہے۔ یہ رسید اس اندراج کو، اور اس کے ساتھ اس سے "
                + "پہلے کے سب کو، ثابت کرتی ہے۔")
    }
}
