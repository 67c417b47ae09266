package import Canon

/// A word of a text: where it stands and how it is compared.
package struct WordSpan: Hashable, Sendable {
    /// Its place in the original, in Unicode scalars from 0.
    package let range: Range<Int>
    /// The word as it is compared.
    package let folded: String
    /// Whether it is one scalar that needs no spaces around it: a pictograph, a Han or Thai letter.
    package let isAlone: Bool
}

/// The words of a text in order: runs of letters, digits and marks. A pictograph is a word by itself,
/// and so is each letter of a script without spaces.
package struct WordSpans: RandomAccessCollection, Sendable {
    private let spans: [WordSpan]

    /// Splits a text; linear in its length.
    package init(_ text: String, language: LanguageTag? = nil) {
        var splitter = WordSplitter(keepsHeh: Folding.keepsHeh(language))
        for scalar in text.unicodeScalars { splitter.take(scalar) }
        splitter.endWord()
        spans = splitter.spans
    }

    package var startIndex: Int { spans.startIndex }
    package var endIndex: Int { spans.endIndex }
    package subscript(position: Int) -> WordSpan { spans[position] }
}

/// Collects scalars into words.
private struct WordSplitter {
    let keepsHeh: Bool
    private(set) var spans: [WordSpan] = []
    private var offset = 0
    private var raw: [Unicode.Scalar] = []
    private var start = 0
    private var end = 0
    private var hasLetter = false
    private var needsComposition = false

    init(keepsHeh: Bool) { self.keepsHeh = keepsHeh }

    mutating func take(_ scalar: Unicode.Scalar) {
        defer { offset += 1 }
        let letters = PresentationForms.letters(of: scalar.value)
        let shown = letters.first.flatMap(Unicode.Scalar.init) ?? scalar
        switch ScalarFold(shown, keepsHeh: keepsHeh) {
        case .separator: endWord()
        case .nothing:
            // Madda and hamza compose with the letter before them.
            if !raw.isEmpty, (0x653...0x655).contains(scalar.value) { extend(by: scalar) }
        case .letter:
            if raw.isEmpty { start = offset }
            hasLetter = true
            extend(by: scalar)
        case .mark:
            if raw.isEmpty { start = offset }
            extend(by: scalar)
        case .alone(let value):
            endWord()
            let folded = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
            spans.append(WordSpan(range: offset..<offset + 1, folded: folded, isAlone: true))
        }
    }

    private mutating func extend(by scalar: Unicode.Scalar) {
        raw.append(scalar)
        end = offset + 1
        if CanonicalComposition.mayChange(scalar.value) { needsComposition = true }
    }

    mutating func endWord() {
        if hasLetter {
            spans.append(WordSpan(range: start..<end, folded: folded, isAlone: false))
        }
        raw.removeAll(keepingCapacity: true)
        hasLetter = false
        needsComposition = false
    }

    private var folded: String {
        let composed = needsComposition ? Array(CanonicalComposition.of(raw)) : raw
        var view = String.UnicodeScalarView()
        for scalar in composed {
            switch ScalarFold(scalar, keepsHeh: keepsHeh) {
            case .letter(let value), .mark(let value), .alone(let value):
                view.append(Unicode.Scalar(value) ?? scalar)
            case .nothing, .separator: continue
            }
        }
        return String(view)
    }
}
