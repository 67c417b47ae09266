import Records

/// Saying how it went with a service, and what became of it.
extension Words {
    static let feedbackHeading = Words(en: "How it went for people", ur: "لوگوں کا تجربہ")
    static let feedbackGive = Words(en: "Say how it went for you", ur: "اپنا تجربہ بتائیں")
    static let feedbackNoAccount = Words(
        en: "You need no account and give no name. You get a code with which you can follow what "
            + "becomes of it.",
        ur: "نہ اکاؤنٹ درکار ہے نہ نام۔ آپ کو ایک کوڈ ملے گا جس سے آپ اس کا حال دیکھ سکتے ہیں۔")
    static let feedbackOutcome = Words(
        en: "Did you get what you came for?", ur: "کیا آپ کا کام ہو گیا؟")
    static let feedbackPaid = Words(
        en: "Did somebody ask for money beside the fee?", ur: "کیا کسی نے فیس کے علاوہ پیسے مانگے؟")
    static let feedbackText = Words(
        en: "What happened? (optional)", ur: "کیا ہوا؟ (اختیاری)")
    static let feedbackTextHint = Words(
        en: "Leave out names, telephone and case numbers: your words are published after an "
            + "officer has read them.",
        ur: "نام، فون یا معاملے کا نمبر نہ لکھیں: افسر کے پڑھنے کے بعد آپ کے الفاظ شائع ہوتے ہیں۔")
    static let feedbackKept = Words(
        en: "The register keeps for ever your two answers and the hour. Your words stand in a "
            + "vault, from which they can be erased.",
        ur:
            "آپ کے دو جوابات اور گھنٹہ رجسٹر میں ہمیشہ رہتے ہیں۔ آپ کے الفاظ والٹ میں رہتے ہیں جہاں سے "
            + "مٹائے جا سکتے ہیں۔")
    static let feedbackChange = Words(en: "Change my answers", ur: "جوابات تبدیل کریں")
    static let feedbackNoWords = Words(en: "No words", ur: "الفاظ نہیں لکھے گئے")
    static let feedbackRecorded = Words(
        en: "Your experience is recorded", ur: "آپ کا تجربہ ریکارڈ ہو گیا")
    static let feedbackNextRead = Words(
        en: "Your two answers are counted at once.", ur: "آپ کے دو جوابات فوراً گنتی میں آ گئے۔")
    static let feedbackNextPublished = Words(
        en: "An officer reads your words, and publishes them or says on which ground not.",
        ur: "افسر آپ کے الفاظ پڑھ کر شائع کرتا ہے، یا بتاتا ہے کہ کس بنیاد پر نہیں۔")
    static let feedbackNextAnswer = Words(
        en: "The office may answer you in public.", ur: "دفتر آپ کو سب کے سامنے جواب دے سکتا ہے۔")
    static let feedbackFollow = Words(
        en: "Follow it on its own page", ur: "اس کا حال اس کے صفحے پر دیکھیں")
    static let feedbackCount = Words(en: "People", ur: "لوگ")
    static let feedbackCountsCaption = Words(
        en: "What people say came of it", ur: "لوگوں کے بقول نتیجہ")
    static let feedbackPaidExtra = Words(
        en: "Asked for money beside the fee", ur: "فیس کے علاوہ پیسے مانگے گئے")
    static let feedbackNone = Words(
        en: "Nobody has said yet how it went.", ur: "ابھی کسی نے اپنا تجربہ نہیں بتایا۔")
    static let feedbackPublishedHeading = Words(en: "In their words", ur: "ان کے اپنے الفاظ میں")
    static let feedbackAnswerHeading = Words(en: "Answer of the office", ur: "دفتر کا جواب")
    static let feedbackNotAnswered = Words(
        en: "The office has not answered.", ur: "دفتر نے جواب نہیں دیا۔")
    static let feedbackIsWaiting = Words(
        en: "An officer has not read the words yet.", ur: "افسر نے الفاظ ابھی نہیں پڑھے۔")
    static let feedbackIsErased = Words(
        en: "The words were erased. Count and proof remain.",
        ur: "الفاظ مٹا دیے گئے۔ گنتی اور ثبوت باقی ہیں۔")
    static let feedbackIsElsewhere = Words(
        en: "This server does not hold the words.", ur: "یہ سرور الفاظ نہیں رکھتا۔")
    static let feedbackHadNoWords = Words(
        en: "This person left no words.", ur: "اس شخص نے الفاظ نہیں چھوڑے۔")
    static let feedbackChooseOutcome = Words(
        en: "Say whether you got what you came for.", ur: "بتائیں کہ آپ کا کام ہوا یا نہیں۔")
    static let feedbackChoosePaid = Words(
        en: "Say whether somebody asked for money beside the fee.",
        ur: "بتائیں کہ کیا کسی نے فیس کے علاوہ پیسے مانگے۔")
    static let feedbackWithheldBecause = Words(
        en: "The words are counted and not shown. Ground:",
        ur: "الفاظ گنتی میں ہیں مگر دکھائے نہیں گئے۔ بنیاد:")

    static func feedbackNumbered(_ entry: Int) -> Words {
        Words(en: "Feedback \(entry)", ur: "تجربہ \(entry)")
    }
    static func feedbackWaitingCount(_ count: Int) -> Words {
        Words(en: "Feedback to read: \(count)", ur: "پڑھنے کے لیے تجربات: \(count)")
    }

    static func feedbackOutcome(_ outcome: FeedbackReceived.Outcome) -> Words {
        switch outcome {
        case .done: Words(en: "Yes, I got it", ur: "ہاں، ہو گیا")
        case .waiting: Words(en: "I am still waiting", ur: "ابھی انتظار ہے")
        case .refused: Words(en: "No, I was refused", ur: "نہیں، انکار ہوا")
        case .gaveUp: Words(en: "No, I gave up", ur: "نہیں، میں نے چھوڑ دیا")
        }
    }

    static func feedbackGround(_ ground: FeedbackWithheld.Ground) -> Words {
        switch ground {
        case .personalData: .groundPersonalData
        case .abuse: .groundThreatOrAbuse
        case .duplicate: Words(en: "The same words again", ur: "وہی الفاظ دوبارہ")
        case .notAboutTheService: Words(en: "Not about the service", ur: "خدمت سے متعلق نہیں")
        }
    }
}
