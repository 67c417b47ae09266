/// Disputing a number without an account.
extension Words {
    static let dispute = Words(en: "Dispute", ur: "اعتراض")
    static let disputeThis = Words(en: "Dispute this number", ur: "اس عدد پر اعتراض کریں")
    static let disputeLead = Words(
        en:
            "Tell us why a number is wrong. The ministry must answer with a reason, on a clock that "
            + "everybody sees.",
        ur:
            "بتائیں کہ عدد کیوں غلط ہے۔ وزارت کو وجہ کے ساتھ جواب دینا ہوگا، اور اس کی مہلت سب کو نظر آتی ہے۔"
    )
    static let disputeNoAccount = Words(
        en: "You need no account. You get a code with which you can follow your dispute.",
        ur:
            "کسی اکاؤنٹ کی ضرورت نہیں۔ آپ کو ایک کوڈ ملے گا جس سے آپ اپنے اعتراض کا حال دیکھ سکتے ہیں۔"
    )
    static let disputePeriodLabel = Words(
        en: "Which number is wrong?", ur: "کون سا عدد غلط ہے؟")
    static let disputeTextLabel = Words(
        en: "What is wrong with it, and how do you know?",
        ur: "اس میں کیا غلط ہے، اور آپ کو کیسے معلوم ہے؟")
    static let disputeTextHint = Words(
        en: "Name a source where you can. Do not write names, telephone numbers or addresses of "
            + "persons.",
        ur: "ہو سکے تو ماخذ بتائیں۔ لوگوں کے نام، فون نمبر یا پتے نہ لکھیں۔")
    static let disputePublishNotice = Words(
        en: "An officer reads your words first. If the dispute is admitted, they are published "
            + "without a name. That the dispute exists is public at once.",
        ur:
            "پہلے ایک افسر آپ کے الفاظ پڑھتا ہے۔ اعتراض منظور ہو تو وہ نام کے بغیر شائع ہوتے ہیں۔ یہ بات کہ اعتراض "
            + "ہوا، فوراً عوامی ہوتی ہے۔")
    static let disputeSend = Words(en: "Send the dispute", ur: "اعتراض بھیجیں")
    static let disputeChange = Words(en: "Change my words", ur: "الفاظ میں تبدیلی کریں")
    static let disputeReceipt = Words(
        en: "Your dispute is recorded", ur: "آپ کا اعتراض درج ہو گیا")
    static let disputeYourPage = Words(
        en: "Follow your dispute on its own page", ur: "اپنے اعتراض کا حال اس کے صفحے پر دیکھیں")
    static let disputeNextRead = Words(
        en: "An officer reads it, and admits it or refuses it on a ground everybody can see.",
        ur: "ایک افسر اسے پڑھ کر منظور کرتا ہے یا ایسی وجہ پر نامنظور جو سب کو نظر آئے۔")
    static let disputeNextStands = Words(
        en: "If nobody decides in time, it stands by itself.",
        ur: "اگر مہلت میں فیصلہ نہ ہو تو یہ خود بخود قائم ہو جاتا ہے۔")
    static let disputeNextAnswer = Words(
        en: "The ministry answers with a reason; if you are right, the number is corrected in the "
            + "open.",
        ur: "وزارت وجہ کے ساتھ جواب دیتی ہے؛ اگر آپ درست ہوں تو عدد سب کے سامنے درست کیا جاتا ہے۔")
    static let disputeUnknownPeriod = Words(
        en: "No number stands for that period. Choose from the list.",
        ur: "اس مدت کا کوئی عدد قائم نہیں۔ فہرست میں سے منتخب کریں۔")
    static let disputeNothingYet = Words(
        en: "There is no number to dispute yet.", ur: "ابھی کوئی عدد نہیں جس پر اعتراض ہو سکے۔")

    static let disputesTitle = Words(en: "Disputes of numbers", ur: "اعداد پر اعتراضات")
    static let disputesLead = Words(
        en: "Everybody may dispute a number. Here are all disputes, with their clocks and answers.",
        ur:
            "ہر کوئی کسی عدد پر اعتراض کر سکتا ہے۔ یہاں تمام اعتراضات، ان کی مہلت اور جوابات درج ہیں۔"
    )
    static let noDisputes = Words(
        en: "Nobody has disputed a number yet.", ur: "ابھی کسی نے کسی عدد پر اعتراض نہیں کیا۔")
    static let noDisputesOfThis = Words(
        en: "Nobody has disputed this number.", ur: "اس عدد پر کسی نے اعتراض نہیں کیا۔")
    static let disputeWaiting = Words(en: "Waits to be read", ur: "پڑھے جانے کا منتظر")
    static let disputeOpen = Words(en: "Waits for an answer", ur: "جواب کا منتظر")
    static let disputeRefused = Words(en: "Not admitted", ur: "نامنظور")
    static let disputeUpheld = Words(en: "Upheld", ur: "اعتراض درست")
    static let disputePartly = Words(en: "Partly upheld", ur: "جزوی طور پر درست")
    static let disputeRejected = Words(en: "Rejected", ur: "اعتراض مسترد")
    static let disputeOverdue = Words(en: "Answer overdue", ur: "جواب میں تاخیر")
    static let disputeClock = Words(en: "Clock", ur: "مہلت")
    static let disputedWords = Words(en: "The words of the dispute", ur: "اعتراض کے الفاظ")
    static let disputeWordsNotShown = Words(
        en: "The words are read by an officer first.", ur: "الفاظ پہلے ایک افسر پڑھتا ہے۔")
    static let disputeWordsRefused = Words(
        en: "The words are not shown, because the dispute was not admitted.",
        ur: "الفاظ نہیں دکھائے جاتے کیونکہ اعتراض منظور نہیں ہوا۔")
    static let disputeWordsGone = Words(
        en: "The words are no longer here; their fingerprint stays in the register.",
        ur: "الفاظ اب یہاں موجود نہیں؛ ان کا نشان رجسٹر میں باقی ہے۔")
    static let disputeStoodByItself = Words(
        en: "Nobody decided in time, so it stands by itself.",
        ur: "مہلت میں فیصلہ نہیں ہوا، اس لیے یہ خود بخود قائم ہے۔")
    static let disputeAdmitted = Words(en: "Admitted", ur: "منظور")
    static let corrections = Words(en: "Corrections", ur: "تصحیحات")
    static let ground = Words(en: "Ground", ur: "وجہ")
    static let disputePersonalData = Words(
        en: "It holds personal data.", ur: "اس میں ذاتی معلومات ہیں۔")
    static let groundAbuse = Words(en: "It is abuse.", ur: "یہ بدزبانی ہے۔")
    static let groundDuplicate = Words(
        en: "The same dispute stands already.", ur: "یہی اعتراض پہلے سے موجود ہے۔")
    static let groundNotAboutTheNumber = Words(
        en: "It is not about the number.", ur: "یہ عدد کے بارے میں نہیں۔")

    static func disputeNumbered(_ entry: Int) -> Words {
        Words(en: "Dispute in entry \(entry)", ur: "اعتراض، اندراج \(entry)")
    }
    static func admitBy(_ moment: String) -> Words {
        Words(en: "To be admitted or refused by \(moment)", ur: "منظوری یا نامنظوری \(moment) تک")
    }
    static func answerBy(_ moment: String) -> Words {
        Words(en: "Answer due by \(moment)", ur: "جواب \(moment) تک لازم")
    }
    static func answeredInEntry(_ entry: Int) -> Words {
        Words(en: "Answered in entry \(entry)", ur: "جواب اندراج \(entry) میں")
    }
    static func openDisputes(_ count: Int) -> Words {
        Words(en: "Open disputes: \(count)", ur: "زیرِ غور اعتراضات: \(count)")
    }
}
