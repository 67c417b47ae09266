/// The comparison of versions, and the chain of a sentence.
extension Words {
    static let changeResponsibility = Words(en: "Responsibility", ur: "ذمہ داری")
    static let changeElement = Words(en: "Other kind of provision", ur: "شق کی قسم تبدیل")
    static let compareWith = Words(en: "Compare with", ur: "کس نسخے سے موازنہ")
    static let changesOfFirst = Words(en: "The first version", ur: "پہلا نسخہ")
    static let nothingBefore = Words(
        en: "This is the first version; there is nothing before it to compare with.",
        ur: "یہ پہلا نسخہ ہے؛ موازنے کے لیے اس سے پہلے کچھ نہیں۔")
    static let summaryOfChanges = Words(en: "In short", ur: "خلاصہ")
    static let changesOneByOne = Words(en: "Change by change", ur: "ایک ایک تبدیلی")
    static let movedSentence = Words(
        en: "It stands in another place among its neighbours.",
        ur: "یہ اپنی ساتھی شقوں میں اب دوسری جگہ پر ہے۔")
    static let inTheOtherLanguage = Words(
        en: "The same change in the other language", ur: "یہی تبدیلی دوسری زبان میں")
    static let headingOfProvision = Words(en: "Heading", ur: "عنوان")
    static let textOfProvision = Words(en: "Text", ur: "متن")
    static let wordsStayedTheSame = Words(
        en: "The words in this language stayed the same.",
        ur: "اس زبان میں الفاظ جوں کے توں رہے۔")
    static let noCauseNeeded = Words(
        en: "No cause is recorded: no round had closed yet, so none was needed.",
        ur: "کوئی سبب درج نہیں: ابھی کوئی مشاورتی دور ختم نہیں ہوا تھا، اس لیے درکار نہ تھا۔")
    static let causeAnswer = Words(en: "Answer to the theme:", ur: "اس موضوع کا جواب:")
    static let causeUniquePoint = Words(
        en: "A point that one person made:", ur: "ایک فرد کا اٹھایا ہوا نکتہ:")
    static let becauseOfCorrection = Words(en: "Correction:", ur: "تصحیح:")
    static let becauseOfDecision = Words(en: "Decision:", ur: "فیصلہ:")

    static let earlierAnswer = Words(en: "Earlier answer", ur: "سابقہ جواب")
    static let earlierAnswers = Words(
        en: "Earlier answers, since replaced", ur: "سابقہ جوابات جن کی جگہ نیا جواب آ چکا")
    static let askedAndNotDone = Words(
        en: "What was asked and not done, and why",
        ur: "کیا مانگا گیا اور نہیں ہوا، اور کیوں")
    static let goalCarriedOn = Words(
        en: "The older goal it carries on", ur: "وہ سابقہ ہدف جو یہاں جاری ہے")
    static let recordThemed = Words(en: "Put into the theme", ur: "موضوع میں شمولیت")
    static let recordGoal = Words(en: "Fate of the older goal", ur: "سابقہ ہدف کا انجام")

    static func changesBetween(_ old: Int, _ new: Int) -> Words {
        Words(
            en: "What changed from version \(old) to version \(new)",
            ur: "نسخہ \(old) سے نسخہ \(new) تک کیا بدلا")
    }
    static func renumberedFrom(_ old: String, to new: String) -> Words {
        Words(en: "Number \(old) became \(new).", ur: "نمبر \(old) اب \(new) ہے۔")
    }
    static func changedTimes(_ count: Int) -> Words {
        Words(
            en: "Changes of this sentence since it first stood: \(count)",
            ur: "ابتدا سے اب تک اس جملے میں تبدیلیاں: \(count)")
    }
    static func unchangedSince(_ version: Int) -> Words {
        Words(
            en: "This sentence has not changed since version \(version).",
            ur: "یہ جملہ نسخہ \(version) سے اب تک تبدیل نہیں ہوا۔")
    }
    static func sentenceChanged(_ version: Int) -> Words {
        Words(en: "Changed in version \(version)", ur: "نسخہ \(version) میں تبدیلی")
    }
    static func sentenceAdded(_ version: Int) -> Words {
        Words(en: "Added in version \(version)", ur: "نسخہ \(version) میں اضافہ")
    }
    static func firstStandsIn(_ version: Int) -> Words {
        Words(en: "First stands in version \(version)", ur: "پہلی بار نسخہ \(version) میں")
    }
    static func answeredOn(_ day: String) -> Words {
        Words(en: "Answered \(day)", ur: "تاریخِ جواب: \(day)")
    }
    static func submissionCount(_ count: Int) -> Words {
        Words(en: "Submissions: \(count)", ur: "آراء: \(count)")
    }
    static func quotationCount(_ count: Int) -> Words {
        Words(en: "Quotations: \(count)", ur: "اقتباسات: \(count)")
    }
    static func quotedOf(_ shown: Int, _ total: Int) -> Words {
        Words(
            en: "Submissions quoted here, in their exact words: \(shown) of \(total)",
            ur: "یہاں حرف بہ حرف نقل کی گئی آراء: \(total) میں سے \(shown)")
    }
    static func allVoices(_ total: Int) -> Words {
        Words(en: "Read all \(total) submissions", ur: "تمام \(total) آراء پڑھیں")
    }
    static func recordText(_ version: Int) -> Words {
        Words(en: "The text of version \(version)", ur: "نسخہ \(version) کا متن")
    }
}
