/// Themes, their answers, and the page of all answers.
extension Words {
    static let themeQuotations = Words(
        en: "What people said, in their words", ur: "لوگوں کے اپنے الفاظ")
    static let themeQuotationCount = Words(en: "Quotations", ur: "اقتباسات")
    static let themeCreatedBy = Words(en: "Created by", ur: "قیام کا اندراج")
    static let themeWordedBy = Words(en: "Present wording by", ur: "موجودہ الفاظ کا اندراج")
    static let themeEarlierAnswers = Words(en: "Earlier answers", ur: "پہلے دیے گئے جوابات")
    static let themeChanges = Words(en: "What the answer changed", ur: "جواب سے کیا بدلا")
    static let noQuotations = Words(
        en: "No quotation is in this theme.", ur: "اس موضوع میں کوئی اقتباس نہیں۔")
    static let themeRetiredSentence = Words(
        en: "This theme is no longer used.", ur: "یہ موضوع اب استعمال میں نہیں۔")
    static let themeMergedSentence = Words(
        en: "Its submissions went to this theme:", ur: "اس کی آراء اس موضوع میں منتقل ہوئیں:")
    static let answerReplaced = Words(en: "Replaced", ur: "تبدیل شدہ جواب")
    static let answerWillChange = Words(en: "Provisions named", ur: "نامزد شقیں")
    static let quotationNotPublic = Words(
        en: "These words are counted but not shown.",
        ur: "یہ الفاظ شمار ہیں مگر ظاہر نہیں کیے جاتے۔")

    static let answersTitle = Words(en: "You said, we did", ur: "آپ نے کہا، ہم نے کیا")
    static let answersLead = Words(
        en: "Every theme and every unique point of this consultation, with its answer and reason.",
        ur: "اس مشاورت کا ہر موضوع اور ہر منفرد نکتہ، اپنے جواب اور دلیل کے ساتھ۔")
    static let youSaid = Words(en: "You said", ur: "آپ نے کہا")
    static let weAnswered = Words(en: "We answered", ur: "ہمارا جواب")
    static let weChanged = Words(en: "We changed", ur: "ہم نے بدلا")
    static let uniquePointsHeading = Words(
        en: "Points that one submission alone made", ur: "وہ نکات جو صرف ایک رائے میں تھے")

    static func answerReplacedBy(_ entry: Int) -> Words {
        Words(
            en: "This answer no longer stands; entry \(entry) replaced it.",
            ur: "یہ جواب اب نافذ نہیں؛ اندراج \(entry) نے اس کی جگہ لی۔")
    }
    static func fromSubmissions(_ count: String) -> Words {
        Words(en: "Submissions: \(count)", ur: "آراء: \(count)")
    }
    static func changedInVersion(_ provision: String, _ version: Int) -> Words {
        Words(en: "\(provision), version \(version)", ur: "\(provision)، نسخہ \(version)")
    }
}
