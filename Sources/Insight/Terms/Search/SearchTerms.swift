import Canon
import Language

/// The words of a question, as they are looked for and as they are marked in what was found.
package struct SearchTerms: Hashable, Sendable {
    /// More words than these are not looked for: an answer must not cost more than it is worth.
    static let limit = 12
    /// The folded words, each once, in the order in which they were typed.
    let words: [String]

    package init(_ question: String) {
        var words: [String] = []
        for span in WordSpans(question, language: .urdu) where !words.contains(span.folded) {
            words.append(span.folded)
        }
        self.words = Array(words.prefix(Self.limit))
    }

    package var isEmpty: Bool { words.isEmpty }

    /// One word in the language of FTS5. It also stands for other spellings of it in Roman Urdu, and the
    /// last word, when nobody ever said it, for longer ones that begin with it: it may still be being
    /// typed.
    func expression(_ place: Int, _ vocabulary: SearchVocabulary) -> String {
        let word = words[place]
        let mayGrow =
            place == words.count - 1 && word.unicodeScalars.count > 2
            && vocabulary.passages(with: word) == 0
        let spelling = Self.spelling(word).map { " OR spelling : \(Self.quoted($0))" } ?? ""
        return "(words : \(Self.quoted(word))\(mayGrow ? " *" : "")\(spelling))"
    }

    /// The places of a text where a word of the question stands, in Unicode scalars.
    package func marks(in text: String) -> [Range<Int>] {
        guard let last = words.last else { return [] }
        let keys = Set(words.compactMap(Self.spelling))
        return WordSpans(text, language: .urdu).compactMap { span in
            let isFound =
                words.contains(span.folded)
                || (last.unicodeScalars.count > 2 && span.folded.hasPrefix(last))
                || Self.spelling(span.folded).map(keys.contains) == true
            return isFound ? span.range : nil
        }
    }

    /// What a text is indexed by: its folded words, and their spelling classes where it may be Roman Urdu.
    static func columns(
        _ text: String, _ language: LanguageTag
    ) -> (words: [String], spellings: [String]) {
        let words = WordSpans(text, language: .urdu).map(\.folded)
        return (words, language == .romanUrdu ? words.compactMap(spelling) : [])
    }

    /// The spelling class of a Latin word; `nil` for other words and for those too short to have one.
    private static func spelling(_ word: String) -> String? {
        guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return nil
        }
        return RomanUrdu.classKey(word)
    }

    /// A string of FTS5: nothing in it is an operator.
    private static func quoted(_ word: String) -> String {
        "\"" + word.replacing("\"", with: "\"\"") + "\""
    }
}
