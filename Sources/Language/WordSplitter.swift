import Canon

/// Collects scalars into words.
struct WordSplitter {
    private let folding: Folding
    private let keepsHeh: Bool
    /// The scalars of the word so far, as they stand in the text.
    private var raw: [Unicode.Scalar] = []
    private var start = 0
    private var end = 0
    private var hasLetter = false
    private var needsComposition = false

    init(_ language: LanguageTag?) {
        folding = Folding.of(language)
        keepsHeh = Folding.keepsHeh(language)
    }

    /// Hands on each word: its place, and whether it stands by itself.
    mutating func split(_ text: String, _ found: (WordSplitter, Range<Int>, Bool) -> Void) {
        var offset = 0
        for scalar in text.unicodeScalars {
            switch fold(scalar) {
            case .separator: endWord(found)
            case .nothing:
                // Madda and hamza compose with the letter before them.
                if !raw.isEmpty, (0x653...0x655).contains(scalar.value) {
                    extend(by: scalar, at: offset)
                }
            case .letter:
                extend(by: scalar, at: offset)
                hasLetter = true
            case .mark: extend(by: scalar, at: offset)
            case .alone:
                endWord(found)
                raw = [scalar]
                found(self, offset..<offset + 1, true)
                raw = []
            }
            offset += 1
        }
        endWord(found)
    }

    /// The word just found, as it is compared.
    func folded(_ isAlone: Bool) -> String {
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

    private func fold(_ scalar: Unicode.Scalar) -> ScalarFold {
        if scalar.value < UInt32(Folding.punctuation) {
            switch folding.table[Int(scalar.value)] {
            case Folding.separator: return .separator
            case Folding.nothing: return .nothing
            case Folding.slow: break
            case let letter: return .letter(letter)
            }
        }
        let letters = PresentationForms.letters(of: scalar.value)
        let shown = letters.first.flatMap(Unicode.Scalar.init) ?? scalar
        return ScalarFold(shown, keepsHeh: keepsHeh)
    }

    private mutating func extend(by scalar: Unicode.Scalar, at offset: Int) {
        if raw.isEmpty { start = offset }
        raw.append(scalar)
        end = offset + 1
        if CanonicalComposition.mayChange(scalar.value) { needsComposition = true }
    }

    /// A run of marks without a letter is no word.
    private mutating func endWord(_ found: (WordSplitter, Range<Int>, Bool) -> Void) {
        if hasLetter { found(self, start..<end, false) }
        raw.removeAll(keepingCapacity: true)
        hasLetter = false
        needsComposition = false
    }
}
