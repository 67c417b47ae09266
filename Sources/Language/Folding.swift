import Canon

/// The folds of the scalars that make up nearly all texts, as a table: U+0000…U+06FF, and general
/// punctuation behind them. One entry is a letter, or one of the marks below.
struct Folding: Sendable {
    /// Stands between words.
    static let separator: UInt32 = 0
    /// Counts for nothing.
    static let nothing: UInt32 = 1
    /// Has to be read scalar by scalar, after composition.
    static let slow: UInt32 = 2
    /// Entries below this are no letters.
    static let firstLetter: UInt32 = 0x20

    /// Where U+2000 lies in the table.
    static let punctuation = 0x700
    /// General punctuation: U+2000…U+206F.
    static let punctuationCount = 0x70

    let table: [UInt32]

    private static let urdu = Folding(keepsHeh: false)
    private static let other = Folding(keepsHeh: true)

    /// The folds of a language.
    static func of(_ language: LanguageTag?) -> Folding { keepsHeh(language) ? other : urdu }

    /// Only Urdu, and texts whose language is not known, write one heh for both.
    static func keepsHeh(_ language: LanguageTag?) -> Bool {
        switch language {
        case nil, .urdu, .undetermined, .english, .romanUrdu: false
        default: true
        }
    }

    private init(keepsHeh: Bool) {
        let values = Array(0..<UInt32(0x700)) + (0x2000..<0x2070)
        table = values.map { value in
            guard !CanonicalComposition.mayChange(value), let scalar = Unicode.Scalar(value)
            else { return Self.slow }
            switch ScalarFold(scalar, keepsHeh: keepsHeh) {
            case .separator: return Self.separator
            case .nothing: return Self.nothing
            case .letter(let letter): return letter
            case .mark, .alone: return Self.slow
            }
        }
    }
}
