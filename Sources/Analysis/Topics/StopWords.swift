import Canon
import Language

/// Words that hold sentences together and name no topic.
///
/// Source: the closed classes of each language (pronouns, postpositions and prepositions, articles,
/// conjunctions, particles, question words, numerals up to ten, auxiliary and light verbs in their forms),
/// written out here by class, and what any comment on a policy says (`please`, `should`). Roman Urdu is
/// compared by spelling classes, so that one spelling of each is enough.
struct StopWords {
    private let written: Set<String>
    private let keys: Set<String>

    /// Whether a folded word, or its spelling class, is one of them.
    func contains(_ word: String, key: String) -> Bool {
        written.contains(word) || keys.contains(key)
    }

    /// The stop words of a language. Roman Urdu is mixed with English, and a text of unknown language may
    /// be in any.
    static func of(_ language: LanguageTag) -> StopWords {
        switch language {
        case .english: english
        case .urdu: urdu
        case .romanUrdu: romanUrdu
        case .undetermined: any
        default: none
        }
    }

    private static let english = StopWords(
        written: folded(EnglishStopWords.text, .english), keys: [])
    private static let urdu = StopWords(written: folded(UrduStopWords.text, .urdu), keys: [])
    private static let romanUrdu = StopWords(
        written: english.written,
        keys: Set(folded(RomanUrduStopWords.text, .romanUrdu).map(RomanUrdu.classKey)))
    private static let any = StopWords(
        written: english.written.union(urdu.written), keys: romanUrdu.keys)
    private static let none = StopWords(written: [], keys: [])

    private static func folded(_ text: String, _ language: LanguageTag) -> Set<String> {
        Set(WordSpans(text, language: language).map(\.folded))
    }
}
