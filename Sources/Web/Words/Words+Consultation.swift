/// The list of consultations, one consultation, and its rounds.
extension Words {
    static let consultationsLead = Words(
        en: """
            Every policy is put before the public in rounds. Here is what was asked, what \
            people said, and what became of it.
            """,
        ur: """
            ہر پالیسی مرحلہ وار عوام کے سامنے رکھی جاتی ہے۔ یہاں درج ہے کہ کیا پوچھا گیا، لوگوں نے \
            کیا کہا، اور اس کا کیا بنا۔
            """)
    static let noConsultationYet = Words(
        en: "No consultation has been opened yet.",
        ur: "ابھی تک کوئی مشاورت شروع نہیں ہوئی۔")
    static let noRoundYet = Words(
        en: "No round has been opened yet.",
        ur: "ابھی کوئی مشاورتی دور شروع نہیں ہوا۔")
    static let consultationOn = Words(en: "The text", ur: "زیرِ مشاورت متن")
    static let consultationOpened = Words(en: "Consultation opened", ur: "مشاورت کا آغاز")
    static let roundOpensAt = Words(
        en: "Opens (Pakistan time)", ur: "آغاز (پاکستان کا وقت)")
    static let roundClosesAt = Words(
        en: "Closes (Pakistan time)", ur: "اختتام (پاکستان کا وقت)")
    static let roundVersion = Words(en: "Version asked about", ur: "زیرِ رائے نسخہ")
    static let roundOpenedBy = Words(en: "Opened by", ur: "آغاز کا اندراج")
    static let roundClosedBy = Words(en: "Count fixed by", ur: "شمار کی حتمی تعیین کا اندراج")
    static let roundExtensions = Words(en: "Kept open longer", ur: "مدت میں توسیع")
    static let roundEnded = Words(en: "Ended, being counted", ur: "ختم، شمار جاری")
    static let roundBooksClosed = Words(en: "Books closed", ur: "حساب بند")
    static let roundQuestions = Words(en: "What is asked", ur: "کیا پوچھا گیا")
    static let noQuestions = Words(
        en: "This round asks no question of its own; you may speak to any provision.",
        ur: "اس دور میں کوئی الگ سوال نہیں پوچھا گیا؛ آپ کسی بھی شق پر رائے دے سکتے ہیں۔")
    static let roundThemesCaption = Words(
        en: "Themes of this round, those with most submissions first",
        ur: "اس دور کے موضوعات، زیادہ آراء والے پہلے")
    static let notAnsweredYet = Words(en: "Not answered yet", ur: "جواب ابھی باقی ہے")
    static let readTheSubmissions = Words(
        en: "Read the submissions", ur: "آراء پڑھیں")
    static let readAllAnswers = Words(
        en: "You said, we did: all answers", ur: "آپ نے کہا، ہم نے کیا: تمام جوابات")
    static let answerThisQuestion = Words(
        en: "Answer this question", ur: "اس سوال کا جواب دیں")

    static func openUntil(_ moment: String) -> Words {
        Words(en: "until \(moment)", ur: "\(moment) تک")
    }
    static func roundUpcomingFrom(_ moment: String) -> Words {
        Words(en: "from \(moment)", ur: "\(moment) سے")
    }
    static func extendedUntil(_ moment: String) -> Words {
        Words(
            en: "Open until \(moment), Pakistan time.",
            ur: "پاکستان کے وقت کے مطابق \(moment) تک کھلا ہے۔")
    }
    static func submissionsSoFar(_ count: String) -> Words {
        Words(en: "Submissions received: \(count)", ur: "موصول شدہ آراء: \(count)")
    }
}
