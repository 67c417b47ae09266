import Canon
import Records

/// A value with its unit, as it stands in sentences, in cells and large on a page.
struct Amount: Sendable {
    let value: FixedPoint
    let unit: Texts

    init(_ value: FixedPoint, _ unit: Texts) {
        self.value = value
        self.unit = unit
    }

    /// The digits and the unit in one string, for a sentence.
    func text(_ language: PageLanguage) -> String {
        let name = unit.plain(language)
        return name.isEmpty ? value.inSentence : value.inSentence + "\u{00A0}" + name
    }

    /// The digits and the unit.
    func inline(_ language: PageLanguage) -> Inline {
        .markup(HTML(language: language) { $0.amount(self) })
    }
}

extension HTML {
    /// Writes a value with its unit; the digits run left to right, the unit as its language does.
    mutating func amount(_ amount: Amount) {
        number(amount.value)
        guard !amount.unit.isEmpty else { return }
        raw(" ")
        element("span", .class("unit"), inline: .texts(amount.unit, language))
    }
}
