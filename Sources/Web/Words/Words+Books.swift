/// The books that must balance: every voice is counted somewhere.
extension Words {
    package static let received = Words(en: "Received", ur: "موصول")
    package static let published = Words(en: "Published", ur: "شائع")
    package static let withheld = Words(en: "Withheld", ur: "روکی گئیں")
    package static let waiting = Words(en: "Waiting", ur: "زیرِ التوا")
    package static let inATheme = Words(en: "In a theme", ur: "کسی موضوع میں شامل")
    package static let uniquePoint = Words(en: "Unique point", ur: "منفرد نکتہ")
    package static let themesAnswered = Words(en: "Themes answered", ur: "جواب یافتہ موضوعات")
    package static let booksCaption = Words(
        en: "Where every submission went",
        ur: "ہر رائے کہاں گئی")
    package static let booksBalance = Words(
        en: "The books balance: every submission is accounted for.",
        ur: "حساب برابر ہے: ہر رائے کا اندراج موجود ہے۔")
    package static let booksDoNotBalance = Words(
        en: "The books do not balance yet; the difference is shown below.",
        ur: "حساب ابھی برابر نہیں؛ فرق نیچے درج ہے۔")
    package static let withheldWithReasons = Words(
        en: "Withheld submissions are counted, and each shows its reason.",
        ur: "روکی گئی آراء بھی شمار ہوتی ہیں اور ہر ایک کے ساتھ وجہ درج ہے۔")

    package static func submissionsReceived(_ count: Int) -> Words {
        Words(
            en: "Submissions received: \(count)",
            ur: "موصولہ آراء: \(count)")
    }
    package static func themesAnswered(_ answered: Int, of total: Int) -> Words {
        Words(
            en: "\(answered) of \(total) themes have an answer.",
            ur: "\(total) میں سے \(answered) موضوعات کا جواب دیا جا چکا ہے۔")
    }
}
