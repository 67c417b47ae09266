import Canon
import Services

/// Words of a name as a search compares them: case, vowel signs, joiners and the variants of Urdu
/// and Arabic letters are overlooked.
struct FoldedName: Sendable {
    let words: [String]

    init(_ text: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if let folded = Self.fold(scalar) { scalars.append(folded) }
        }
        words = String(scalars).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether each word that is asked for begins a word here.
    func answers(_ asked: FoldedName) -> Bool {
        asked.words.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x064B...0x065F, 0x0670, 0x0640, 0x200C, 0x200D: nil
        case 0x064A, 0x0649: "\u{06CC}"
        case 0x0643: "\u{06A9}"
        case 0x0647, 0x06D5: "\u{06C1}"
        case 0x0629: "\u{06C3}"
        case 0x0660...0x0669: Unicode.Scalar(scalar.value - 0x0660 + 0x30)
        case 0x06F0...0x06F9: Unicode.Scalar(scalar.value - 0x06F0 + 0x30)
        default: scalar
        }
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
