package import Canon

/// Tells languages apart by script and by the words that hold sentences together. It abstains where
/// a text gives too little to go by; a person's own statement always comes first.
package enum LanguageDetection {
    /// Scalars that are looked at; the beginning of a text shows its language.
    static let readLimit = 20_000

    /// The language of a text, and how sure that is: English, Urdu, Urdu in Latin letters, Sindhi or
    /// Pashto. `nil` where the text is too short, of another language, or evenly mixed.
    package static func guess(
        _ text: String
    ) -> (language: LanguageTag?, confidencePercent: Int) {
        let counts = ScriptCounts(text.unicodeScalars.prefix(readLimit))
        guard counts.letters >= 2, let script = counts.leading else { return (nil, 0) }
        let evidence: LanguageEvidence
        switch script {
        case .latin: evidence = LatinEvidence.of(words(text))
        case .arabic: evidence = ArabicScriptEvidence.of(words(text), letters: counts)
        case .devanagari, .other: return (nil, 0)
        }
        let percent = evidence.confidencePercent * counts.share(of: script) / 100
        guard percent >= 50, evidence.best != .undetermined else { return (nil, min(percent, 49)) }
        return (evidence.best, percent)
    }

    /// A language for records that must name one: the guess, or what its script makes most likely
    /// here, Urdu or English.
    package static func likely(_ text: String) -> LanguageTag {
        if let language = guess(text).language { return language }
        let counts = ScriptCounts(text.unicodeScalars.prefix(readLimit))
        return counts.count(of: .arabic) > counts.count(of: .latin) ? .urdu : .english
    }

    private static func words(_ text: String) -> [String] {
        let start = String(text.unicodeScalars.prefix(readLimit))
        // Heh of Sindhi and Pashto is no heh of Urdu: words are compared as they are written.
        return WordSpans(start, language: .sindhi).map(\.folded)
    }
}

extension LanguageTag {
    /// Sindhi. The text is a valid tag; `undetermined` is never the outcome.
    package static let sindhi = LanguageTag("sd") ?? .undetermined
    /// Pashto. The text is a valid tag; `undetermined` is never the outcome.
    package static let pashto = LanguageTag("ps") ?? .undetermined
}

/// Letters of a text by script.
struct ScriptCounts {
    private(set) var letters = 0
    private var latin = 0
    private var arabic = 0
    private var devanagari = 0
    /// Letters that only one language of the Arabic script has.
    private(set) var urduLetters = 0
    private(set) var sindhiLetters = 0
    private(set) var pashtoLetters = 0

    init(_ scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars {
            guard let script = Script(scalar) else { continue }
            letters += 1
            switch script {
            case .latin: latin += 1
            case .devanagari: devanagari += 1
            case .other: continue
            case .arabic:
                arabic += 1
                countOwn(scalar)
            }
        }
    }

    private mutating func countOwn(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "ٹ", "ڈ", "ڑ", "ے", "ں", "ہ": urduLetters += 1
        case "ٿ", "ٽ", "ٺ", "ڀ", "ٻ", "ڄ", "ڃ", "ڇ", "ڏ", "ڌ", "ڊ", "ڍ", "ڦ", "ڪ", "ڳ", "ڱ",
            "ڻ", "۾", "۽":
            sindhiLetters += 1
        case "ټ", "ډ", "ړ", "ږ", "ښ", "ڼ", "ې", "ۍ", "ځ", "څ", "ګ": pashtoLetters += 1
        default: break
        }
    }

    func count(of script: Script) -> Int {
        switch script {
        case .latin: latin
        case .arabic: arabic
        case .devanagari: devanagari
        case .other: letters - latin - arabic - devanagari
        }
    }

    /// Letters of a script in a hundred.
    func share(of script: Script) -> Int { letters == 0 ? 0 : count(of: script) * 100 / letters }

    /// The script with the most letters; the first named on a tie.
    var leading: Script? {
        guard letters > 0 else { return nil }
        var best = Script.latin
        for script in Script.allCases where count(of: script) > count(of: best) { best = script }
        return best
    }
}
