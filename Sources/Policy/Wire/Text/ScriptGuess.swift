import Canon

/// The language of a document that does not say: Urdu where most letters are of Arabic script.
enum ScriptGuess {
    static func language(of text: String) -> LanguageTag {
        var arabic = 0
        var others = 0
        for scalar in text.unicodeScalars.prefix(20_000) where scalar.properties.isAlphabetic {
            switch scalar.value {
            case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: arabic += 1
            default: others += 1
            }
        }
        return arabic > others ? .urdu : .english
    }
}
