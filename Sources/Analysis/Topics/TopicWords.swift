import Canon
import Language

/// The different words of a text that can name a topic, and how each is written.
struct TopicWords {
    /// A word by which texts are compared, and as it stands in a label.
    struct Word: Hashable {
        /// The word itself, or its spelling class in Roman Urdu.
        let key: String
        /// The word as it is compared.
        let written: String
    }

    let language: LanguageTag
    /// Each key once, in the order of the text.
    let words: [Word]
    /// Whether the text has no words at all, not even ones that cannot name a topic.
    let isEmpty: Bool

    /// Letters of a word that can stand in a label.
    private static let lengths = 2...30
    /// Words of a text that are read at most; a book is not the label of a topic.
    private static let mostWords = 20_000

    init(_ reading: Reading) {
        language = reading.language
        let spans = WordSpans(reading.text, language: reading.language)
        isEmpty = spans.isEmpty
        let stopWords = StopWords.of(reading.language)
        var seen: Set<String> = []
        var words: [Word] = []
        for span in spans.prefix(Self.mostWords) where Self.isTelling(span.folded) {
            let isRoman = reading.language == .romanUrdu
            let key = isRoman ? RomanUrdu.classKey(span.folded) : span.folded
            if stopWords.contains(span.folded, key: key) { continue }
            if seen.insert(key).inserted { words.append(Word(key: key, written: span.folded)) }
        }
        self.words = words
    }

    /// Whether a word has letters only, enough of them, and not one letter again and again.
    private static func isTelling(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        guard lengths.contains(scalars.count), let first = scalars.first else { return false }
        // Two Latin letters are an abbreviation or a rest of a word.
        if scalars.count == 2, first.value < 0x250 { return false }
        return scalars.allSatisfy(\.properties.isAlphabetic) && scalars.contains { $0 != first }
    }
}
