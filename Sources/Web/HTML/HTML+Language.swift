/// Runs whose direction or language may differ from the page around them.
extension HTML {
    /// Writes text by people: isolated, its direction taken from its own first letter.
    package mutating func bdi(_ string: String, language tag: String? = nil) {
        element("bdi", .optional("lang", tag), .dir(.auto), text: string)
    }

    /// Writes official text of a known language, with `lang` and `dir`, isolated.
    ///
    /// Text in the page's own language needs neither and is written as it is.
    package mutating func run(_ string: String, in tag: String) {
        if tag == language.rawValue {
            text(string)
        } else {
            element(
                "bdi", .lang(tag), .dir(WritingDirection(languageTag: tag)), text: string)
        }
    }

    /// Writes an identifier, an e-mail, an address or a measured number, always left to right.
    package mutating func isolated(_ string: String) {
        element("bdi", .dir(.ltr), text: string)
    }

    /// Writes a number with its thousands grouped and an optional unit, kept on one line.
    package mutating func number(_ value: Int, unit: String? = nil) {
        element("bdi", .class("number"), .dir(.ltr)) { html in
            html.text(Self.grouped(value))
            if let unit {
                html.raw("\u{00A0}")
                html.text(unit)
            }
        }
    }

    /// `1234567` as `1,234,567`: both scripts use these digits and commas on official pages.
    package static func grouped(_ value: Int) -> String {
        let digits = Array(String(value.magnitude).utf8)
        var written: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) {
                written.append(UInt8(ascii: ","))
            }
            written.append(digit)
        }
        return String(decoding: written, as: UTF8.self)
    }
}
