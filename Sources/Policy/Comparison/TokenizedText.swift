/// A text cut into words, marks and white space.
///
/// A simplification of the word boundaries of Unicode (UAX #29) that serves English and Urdu alike:
/// - a word is a run of letters, combining marks and digits; a zero-width (non-)joiner stays in it,
///   an apostrophe between two letters (`don't`) and a separator between two digits (`3.1`) too;
/// - white space is one run;
/// - everything else stands alone, with the combining marks and joiners that follow it.
///
/// The tokens, joined, are the text, scalar by scalar. Cost: one pass.
package struct TokenizedText: Sendable {
    /// One token.
    package struct Token: Sendable, Hashable {
        package enum Kind: Sendable { case word, space, mark }
        package let kind: Kind
        /// Unicode scalars from the start of the text.
        package let range: Range<Int>
    }

    package let scalars: [Unicode.Scalar]
    package let tokens: [Token]

    package init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var tokens: [Token] = []
        tokens.reserveCapacity(scalars.count / 3)
        var start = 0
        while start < scalars.count {
            let kind: Token.Kind
            var end = start + 1
            switch ScalarSort(scalars[start]) {
            case .letter, .digit, .combining:
                kind = .word
                end = Self.endOfWord(from: start, in: scalars)
            case .space:
                kind = .space
                while end < scalars.count, ScalarSort(scalars[end]) == .space { end += 1 }
            case .joiner, .other:
                kind = .mark
                while end < scalars.count, ScalarSort(scalars[end]).clings { end += 1 }
            }
            tokens.append(Token(kind: kind, range: start..<end))
            start = end
        }
        self.scalars = scalars
        self.tokens = tokens
    }

    private static func endOfWord(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
        var end = start + 1
        while end < scalars.count {
            let sort = ScalarSort(scalars[end])
            if sort == .space { break }
            if sort == .other {
                guard end + 1 < scalars.count else { break }
                let before = ScalarSort(scalars[end - 1])
                let after = ScalarSort(scalars[end + 1])
                let binds: Bool
                switch scalars[end] {
                case "'", "’": binds = before != .digit && after == .letter
                case ".", ",", "٫", "٬": binds = before == .digit && after == .digit
                default: binds = false
                }
                guard binds else { break }
            }
            end += 1
        }
        return end
    }

    /// The text between two scalars.
    package func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}

/// What a scalar does to the words around it.
enum ScalarSort {
    case letter, digit, combining, joiner, space, other

    /// Whether it belongs to the mark before it.
    var clings: Bool { self == .combining || self == .joiner }

    init(_ scalar: Unicode.Scalar) {
        // The ranges that nearly all text falls in, before the general tables are asked.
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: self = .letter
        case 0x30...0x39: self = .digit
        case 0x20, 0x09...0x0D: self = .space
        case 0..<0x80: self = .other
        case 0x0620...0x064A, 0x0671...0x06D3: self = .letter
        case 0x064B...0x065F: self = .combining
        case 0x0660...0x0669, 0x06F0...0x06F9: self = .digit
        case 0x06D4: self = .other
        case 0x200C, 0x200D: self = .joiner
        default: self = ScalarSort(scalar.properties)
        }
    }

    private init(_ properties: Unicode.Scalar.Properties) {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            self = .letter
        case .decimalNumber, .letterNumber, .otherNumber: self = .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .combining
        default: self = properties.isWhitespace ? .space : .other
        }
    }
}
