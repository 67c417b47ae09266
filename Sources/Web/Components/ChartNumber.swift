package import Canon

extension FixedPoint {
    /// `1234567.50` as `1,234,567.50`; all its places are written.
    package var grouped: String {
        let parts = description.split(separator: "-").last?.split(separator: ".") ?? []
        var written = ""
        for (index, digit) in (parts.first ?? "").enumerated() {
            let rest = (parts.first ?? "").count - index
            if index > 0, rest.isMultiple(of: 3) { written.append(",") }
            written.append(digit)
        }
        if parts.count == 2 { written += "." + parts[1] }
        return units < 0 ? "-" + written : written
    }

    /// The digits for a sentence: a sign would change sides in Urdu, so they are isolated.
    var inSentence: String { units < 0 ? "\u{2066}\(grouped)\u{2069}" : grouped }
}

extension HTML {
    /// Writes a decimal with its thousands grouped and an optional unit, kept on one line.
    package mutating func number(_ value: FixedPoint, unit: String? = nil) {
        element("span", .class("number")) { html in
            html.element("bdi", .dir(.ltr), text: value.grouped)
            if let unit {
                html.raw("\u{00A0}")
                html.text(unit)
            }
        }
    }
}

extension Inline {
    /// A decimal with an optional unit, in the page's language; no value is a word.
    package static func number(
        _ value: FixedPoint?, unit: String? = nil, _ language: PageLanguage
    ) -> Inline {
        guard let value else { return .words(.noData) }
        return .markup(HTML(language: language) { $0.number(value, unit: unit) })
    }
}
