import Canon

/// The three-letter codes of ISO 639-2 that Akoma Ntoso asks for, and the two-letter tags we keep.
enum LanguageCodes {
    private static let pairs: [(three: String, two: String)] = [
        ("ara", "ar"), ("deu", "de"), ("eng", "en"), ("fas", "fa"), ("fra", "fr"), ("hin", "hi"),
        ("ita", "it"), ("nld", "nl"), ("pan", "pa"), ("por", "pt"), ("pus", "ps"), ("ron", "ro"),
        ("sin", "si"), ("snd", "sd"), ("sot", "st"), ("spa", "es"), ("swa", "sw"), ("tur", "tr"),
        ("urd", "ur"), ("zho", "zh"),
    ]
    /// Bibliographic codes that older documents use.
    private static let older: [(three: String, two: String)] = [
        ("chi", "zh"), ("dut", "nl"), ("fre", "fr"), ("ger", "de"), ("per", "fa"), ("rum", "ro"),
    ]

    /// The tag for a code in a document; undetermined where it is none.
    static func tag(for code: String) -> LanguageTag {
        var subtags = code.lowercased().split(separator: "-").map(String.init)
        guard let first = subtags.first else { return .undetermined }
        if let pair = (pairs + older).first(where: { $0.three == first }) { subtags[0] = pair.two }
        return LanguageTag(subtags.joined(separator: "-")) ?? .undetermined
    }

    /// The code an exported document carries.
    static func code(for tag: LanguageTag) -> String {
        var subtags = tag.text.split(separator: "-").map(String.init)
        if let first = subtags.first, let pair = pairs.first(where: { $0.two == first }) {
            subtags[0] = pair.three
        }
        return subtags.joined(separator: "-")
    }

    /// Whether a language is written from right to left.
    static func isRightToLeft(_ tag: LanguageTag) -> Bool {
        let subtags = tag.text.split(separator: "-")
        if subtags.contains("latn") { return false }
        if subtags.contains("arab") { return true }
        return ["ar", "bal", "fa", "he", "ks", "pnb", "ps", "sd", "skr", "ur", "bft"]
            .contains(subtags[0])
    }
}
