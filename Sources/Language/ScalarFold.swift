/// How one scalar counts when texts are compared.
enum ScalarFold: Hashable {
    /// Stands between words.
    case separator
    /// Counts for nothing and ends no word: harakat, tatweel, joiners, apostrophes, direction marks.
    case nothing
    /// A letter or digit of a word, as it is compared.
    case letter(UInt32)
    /// A mark that belongs to the letter before it.
    case mark(UInt32)
    /// A word by itself: a pictograph, or a letter of a script that puts no spaces between words.
    case alone(UInt32)

    /// The fold of a scalar of a text in Unicode normal form C.
    /// - Parameter keepsHeh: whether heh stays heh; else it is the heh of Urdu (U+06C1).
    init(_ scalar: Unicode.Scalar, keepsHeh: Bool) {
        switch scalar.value {
        case 0x27, 0x2BC, 0x2018, 0x2019, 0x640: self = .nothing
        case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8,
            0x6EA...0x6ED, 0x8D3...0x8FF:
            self = .nothing
        case 0x643: self = .letter(0x6A9)
        case 0x649, 0x64A: self = .letter(0x6CC)
        case 0x647, 0x6D5: self = .letter(keepsHeh ? scalar.value : 0x6C1)
        default: self.init(byCategory: scalar)
        }
    }

    private init(byCategory scalar: Unicode.Scalar) {
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint {
            self = .nothing
            return
        }
        switch properties.generalCategory {
        case .decimalNumber:
            let digit = properties.numericValue.map { UInt32($0) } ?? 0
            self = .letter(0x30 + digit)
        case .uppercaseLetter, .titlecaseLetter:
            let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
            self = .letter(lower.value)
        case .otherLetter where Self.isUnspaced(scalar.value): self = .alone(scalar.value)
        case .lowercaseLetter, .otherLetter, .modifierLetter, .letterNumber, .otherNumber:
            self = .letter(scalar.value)
        case .nonspacingMark, .spacingMark: self = .mark(scalar.value)
        case .enclosingMark, .format, .modifierSymbol: self = .nothing
        case .otherSymbol, .privateUse, .unassigned: self = .alone(scalar.value)
        default: self = .separator
        }
    }

    /// Whether a letter belongs to a script that writes words without spaces between them: Thai,
    /// Lao, Myanmar, Khmer, kana, Han.
    private static func isUnspaced(_ value: UInt32) -> Bool {
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
