/// Words that components say by themselves.
extension Words {
    package static let olderPage = Words(en: "Next", ur: "اگلا صفحہ")
    package static let newerPage = Words(en: "Previous", ur: "پچھلا صفحہ")
    package static let pagination = Words(en: "Pages", ur: "صفحات")
    package static let important = Words(en: "Important", ur: "اہم")
    package static let progress = Words(en: "Progress", ur: "پیش رفت")
    package static let stepDone = Words(en: "Done", ur: "مکمل")
    package static let stepCurrent = Words(en: "Now", ur: "جاری")
    package static let stepAhead = Words(en: "Next", ur: "آئندہ")

    package static func showing(_ shown: Int) -> Words {
        Words(en: "Showing \(shown)", ur: "\(shown) دکھائے جا رہے ہیں")
    }

    package static func showingOf(_ shown: Int, _ total: Int) -> Words {
        Words(
            en: "Showing \(shown) of \(total)",
            ur: "کل \(total) میں سے \(shown) دکھائے جا رہے ہیں")
    }
}
