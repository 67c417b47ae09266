import Canon
import Records

/// A value with its unit, as it stands in sentences, cells and large on a page.
struct Amount: Sendable {
    let value: FixedPoint
    let unit: Texts

    init(_ value: FixedPoint, _ unit: Texts) {
        self.value = value
        self.unit = unit
    }

    /// The digits and the unit in one string, for a sentence. A sign stays before its digits in
    /// text that runs from the right.
    func text(_ language: PageLanguage) -> String {
        let digits = value.grouped
        let isolated =
            digits.hasPrefix("\u{2212}") ? "\u{2066}" + digits + "\u{2069}" : digits
        let name = unit.plain(language)
        return name.isEmpty ? isolated : isolated + "\u{00A0}" + name
    }

    /// The digits and the unit.
    func inline(_ language: PageLanguage) -> Inline {
        .markup(HTML(language: language) { $0.amount(self) })
    }
}

extension HTML {
    /// Writes a value with its unit; the digits run left to right, the unit as its language does.
    mutating func amount(_ amount: Amount) {
        digits(amount.value)
        guard !amount.unit.isEmpty else { return }
        raw(" ")
        element("span", .class("unit"), inline: .texts(amount.unit, language))
    }

    /// Writes bare digits, for cells of a table whose caption names the unit.
    mutating func digits(_ value: FixedPoint) {
        element("bdi", .class("number"), .dir(.ltr), text: value.grouped)
    }
}

extension Inline {
    /// Bare digits, for cells of a table whose caption names the unit.
    static func digits(_ value: FixedPoint, _ language: PageLanguage) -> Inline {
        .markup(HTML(language: language) { $0.digits(value) })
    }
}
