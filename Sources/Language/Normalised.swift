package import Canon

/// Fixed forms of a text, for comparing and for models. The original is always kept beside them.
package enum Normalised {
    /// Grows whenever a form changes, so that recorded outputs name the form they were made from.
    package static let version = 1

    /// The text as it is compared and searched: normal form C, lower case, letters of one sound and
    /// shape alike (ي ى ی, ك ک; ه ہ in Urdu), digits 0–9, without harakat, tatweel, joiners,
    /// apostrophes or invisible marks; white space is one space.
    package static func forComparing(_ text: String, language: LanguageTag?) -> String {
        let keepsHeh = Folding.keepsHeh(language)
        var folded = String.UnicodeScalarView()
        for scalar in composed(text) {
            switch ScalarFold(scalar, keepsHeh: keepsHeh) {
            case .nothing: continue
            case .separator: appendSeparator(scalar, to: &folded)
            case .letter(let value), .mark(let value), .alone(let value):
                folded.append(Unicode.Scalar(value) ?? scalar)
            }
        }
        if folded.last == " " { folded.removeLast() }
        return String(folded)
    }

    /// The one form that sentence models read: normal form C, ي ك as ی ک, without harakat, tatweel
    /// or invisible marks; case, punctuation and digits stay; white space is one space.
    package static func forMeaning(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in composed(text) {
            switch scalar.value {
            case 0x643: plain.append("\u{6A9}")
            case 0x649, 0x64A: plain.append("\u{6CC}")
            case 0x640, 0x64B...0x652, 0x670: continue
            case 0x27, 0x2BC, 0x2018, 0x2019: plain.append(scalar)
            default:
                switch ScalarFold(scalar, keepsHeh: true) {
                case .separator: appendSeparator(scalar, to: &plain)
                case .nothing: continue
                case .letter, .mark, .alone: plain.append(scalar)
                }
            }
        }
        if plain.last == " " { plain.removeLast() }
        return String(plain)
    }

    private static func composed(_ text: String) -> String.UnicodeScalarView {
        let scalars = text.unicodeScalars
        return scalars.contains { CanonicalComposition.mayChange($0.value) }
            ? CanonicalComposition.of(scalars) : scalars
    }

    /// White space and control characters become one space; punctuation stays.
    private static func appendSeparator(
        _ scalar: Unicode.Scalar, to view: inout String.UnicodeScalarView
    ) {
        let category = scalar.properties.generalCategory
        if scalar.properties.isWhitespace || category == .control {
            if !view.isEmpty, view.last != " " { view.append(" ") }
        } else {
            view.append(scalar)
        }
    }
}
