import Canon
import Language
import Services

/// Words of a name as a search compares them: case, vowel signs, joiners and the variants of Urdu
/// and Arabic letters are overlooked.
struct FoldedName: Sendable {
    let words: [String]

    init(_ text: String) { words = WordSpans(text, language: .urdu).map(\.folded) }

    /// Whether each word that is asked for begins a word here.
    func answers(_ asked: FoldedName) -> Bool {
        asked.words.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
}

extension ServiceSummary {
    /// Whether a search for words finds the service: by its name in any language, its authority or
    /// its identifier.
    func isFound(by asked: FoldedName) -> Bool {
        let texts = (title.versions + authority.versions).map(\.text) + [service.text]
        return FoldedName(texts.joined(separator: " ")).answers(asked)
    }
}
