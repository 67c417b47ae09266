import Records

/// Submissions and themes at the desk.
extension Words {
    static let allSubmissions = Words(en: "All", ur: "تمام")
    static let nothingHere = Words(
        en: "No submission is on this list.", ur: "اس فہرست میں کوئی رائے نہیں۔")
    static let publishThose = Words(
        en: "Publish those shown", ur: "دکھائی گئی آراء شائع کریں")
    static let onTheWhole = Words(en: "On the policy as a whole", ur: "مجموعی پالیسی پر")
    static let wordsAreErased = Words(
        en: "These words were erased for ever; the count and the proof stay.",
        ur: "یہ الفاظ ہمیشہ کے لیے مٹا دیے گئے؛ شمار اور ثبوت باقی ہیں۔")
    static let wordsNotHere = Words(
        en: "These words are not in this vault.", ur: "یہ الفاظ اس محفوظ خانے میں نہیں۔")
    static let makeThemeFirst = Words(
        en: "This round has no theme yet; make one before sorting.",
        ur: "اس دور میں ابھی کوئی موضوع نہیں؛ ترتیب سے پہلے ایک بنائیں۔")
    static let putIntoTheme = Words(en: "Put into a theme", ur: "کسی موضوع میں شامل کریں")
    static let partOfSubmission = Words(en: "Which part", ur: "کون سا حصہ")
    static let exactWords = Words(en: "Exact words", ur: "عین الفاظ")
    static let exactWordsHint = Words(
        en: "Paste them from above, letter for letter. Leave it empty for the whole part.",
        ur: "اوپر سے حرف بہ حرف چسپاں کریں۔ پورے حصے کے لیے خالی چھوڑیں۔")
    static let markUnique = Words(en: "Mark as a unique point", ur: "منفرد نکتہ قرار دیں")
    static let pointInASentence = Words(en: "The point in a sentence", ur: "نکتہ ایک جملے میں")
    static let whatMinistrySays = Words(en: "What the ministry says to it", ur: "وزارت کا جواب")
    static let withholdSubmission = Words(
        en: "Withhold this submission", ur: "یہ رائے روکیں")
    static let onWhatGround = Words(en: "On what ground?", ur: "کس بنیاد پر؟")
    static let groundNoteHint = Words(
        en: "Everybody can read it; do not repeat what is withheld.",
        ur: "اسے سب پڑھ سکتے ہیں؛ روکی گئی بات نہ دہرائیں۔")
    static let eraseSubmission = Words(
        en: "Erase the words for ever", ur: "الفاظ ہمیشہ کے لیے مٹائیں")
    static let eraseLead = Words(
        en: "The words cannot be brought back. The count, the entry and every proof stay.",
        ur: "الفاظ واپس نہیں لائے جا سکتے۔ شمار، اندراج اور ہر ثبوت باقی رہتا ہے۔")
    static let noThemeYet = Words(
        en: "This round has no theme yet.", ur: "اس دور میں ابھی کوئی موضوع نہیں۔")
    static let newTheme = Words(en: "Make a theme", ur: "موضوع بنائیں")
    static let themeRetired = Words(en: "No longer used", ur: "اب استعمال میں نہیں")
    static let noQuotationYet = Words(
        en: "No submission is in this theme yet.", ur: "اس موضوع میں ابھی کوئی رائے شامل نہیں۔")
    static let answerTheme = Words(en: "Answer this theme", ur: "اس موضوع کا جواب دیں")
    static let answerAnew = Words(
        en: "Answer anew; the earlier answer stays on record",
        ur: "نیا جواب دیں؛ پہلا جواب ریکارڈ میں رہے گا")
    static let provisionsItWillChange = Words(
        en: "Provisions it will change", ur: "شقیں جو اس سے بدلیں گی")
    static let reviseTheme = Words(en: "Put it into other words", ur: "الفاظ بدلیں")
    static let retireTheme = Words(en: "Take this theme out of use", ur: "یہ موضوع ختم کریں")
    static let retireLead = Words(
        en: "Its submissions go to another theme, or wait to be sorted again.",
        ur: "اس کی آراء دوسرے موضوع میں جائیں گی یا دوبارہ ترتیب کی منتظر ہوں گی۔")
    static let mergeThemeInto = Words(en: "Merge it into", ur: "کس موضوع میں ضم کریں")
    static let mergeThemeHint = Words(
        en: "Leave it without a choice to send its submissions back.",
        ur: "انتخاب نہ کریں تو آراء واپس ترتیب کے لیے جائیں گی۔")
    static let takeOutOfTheme = Words(
        en: "Take submissions out of this theme", ur: "آراء اس موضوع سے نکالیں")

    static func publishThoseLead(_ count: Int) -> Words {
        Words(
            en: "You have read them. Anybody can read them then: \(count)",
            ur: "آپ انہیں پڑھ چکے ہیں۔ اس کے بعد ہر کوئی پڑھ سکے گا: \(count)")
    }
    static func onQuestion(_ question: String) -> Words {
        Words(en: "Question \(question)", ur: "سوال \(question)")
    }
    static func erasedOn(_ ground: PayloadErased.Ground) -> Words {
        switch ground {
        case .requestOfAuthor: Words(en: "Its author asks for it", ur: "لکھنے والے کی درخواست")
        case .courtOrder: Words(en: "Order of a court", ur: "عدالت کا حکم")
        case .retentionEnded:
            Words(en: "The time of keeping is over", ur: "محفوظ رکھنے کی مدت ختم")
        case .containedOthersData:
            Words(en: "It holds data of other people", ur: "اس میں دوسروں کی معلومات ہیں")
        }
    }
}
