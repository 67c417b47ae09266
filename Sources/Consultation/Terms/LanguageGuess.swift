package import Canon

/// Guesses the language of a text where the author did not say: Urdu in either script, or English.
///
/// Deliberately small: the guess only sorts and sets direction, and an officer's file may state
/// the language itself.
package enum LanguageGuess {
    /// Words that Roman Urdu cannot do without and English does not have. `to`, `hi`, `is`, `us`,
    /// `are` and `main` are left out, because English has them too.
    private static let romanUrduWords: Set<String> = [
        "hai", "hain", "ka", "ki", "ke", "ko", "se", "mein", "nahi", "nahin", "aur", "kya",
        "kyun", "kyon", "ye", "yeh", "wo", "woh", "ap", "aap", "hum", "ham", "hamein", "humein",
        "hona", "hoga", "chahiye", "karna", "karo", "karte", "karein", "bhi", "liye", "lekin",
        "magar", "agar", "jo", "tak", "par", "sab", "bohat", "bahut", "tha", "thi", "wala",
        "wali", "apna", "apni", "mera", "meri", "hamara", "hamari", "kuch", "koi", "na",
    ]

    /// The likely language of a text.
    package static func language(of text: String) -> LanguageTag {
        var arabic = 0
        var latin = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: arabic += 1
            case 0x41...0x5A, 0x61...0x7A: latin += 1
            default: continue
            }
        }
        if arabic > latin { return .urdu }
        return isRomanUrdu(text) ? .romanUrdu : .english
    }

    /// Whether at least two words, and one in six, are function words of Urdu.
    private static func isRomanUrdu(_ text: String) -> Bool {
        var words = 0
        var hits = 0
        for word in text.utf8.split(whereSeparator: { !isLetter($0) }) {
            words += 1
            let lowered = String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
            if romanUrduWords.contains(lowered) { hits += 1 }
        }
        return hits >= 2 && hits * 6 >= words
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }
}
