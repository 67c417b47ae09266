/// A line that starts with a number, and what kind of number that is.
///
/// Recognised: a word for a level with its number (`Article 5`, `Chapter II: Scope`, `باب 1`,
/// `دفعہ ۵`), decimal numbers with a dot, bracket or inner dots (`1.`, `1.2`, `۱۔`, `3)`), and
/// numbers in brackets (`(a)`, `(iv)`, `(2)`). Digits of any script count. `Section 5 of the Act
/// shall` is a sentence: behind a word and its number stands nothing, punctuation, or a word that
/// does not start with a lower-case letter.
struct NumberedLine {
    /// What kind of number.
    enum Kind: Hashable {
        /// A word for a level: its Akoma Ntoso element.
        case word(String)
        /// A decimal number of so many parts.
        case decimal(Int)
        case bracketedLetter, bracketedRoman, bracketedDigit
    }

    let kind: Kind
    /// The number as printed, without a full stop at its end.
    let number: String
    /// What stands behind it.
    let rest: String

    private static let words: [(word: String, element: String)] = [
        ("book", "book"), ("part", "part"), ("title", "title"), ("chapter", "chapter"),
        ("pillar", "chapter"), ("section", "section"), ("article", "article"),
        ("clause", "clause"), ("annex", "attachment"), ("annexure", "attachment"),
        ("appendix", "attachment"), ("schedule", "attachment"),
        ("حصہ", "part"), ("باب", "chapter"), ("فصل", "chapter"), ("ستون", "chapter"),
        ("سیکشن", "section"), ("دفعہ", "article"), ("آرٹیکل", "article"), ("شق", "clause"),
        ("ضمیمہ", "attachment"), ("جدول", "attachment"),
    ]

    private static let stops: Set<Character> = [".", ":", "-", "–", "—", ")", "۔", "،"]

    init?(_ line: some StringProtocol) {
        let trimmed = Substring(line).trimmed()
        guard let found = Self.word(trimmed) ?? Self.decimal(trimmed) ?? Self.bracketed(trimmed)
        else { return nil }
        self = found
    }

    private init(kind: Kind, number: String, rest: Substring) {
        self.kind = kind
        self.number = number
        self.rest = String(rest.trimmed())
    }

    private static func word(_ line: Substring) -> NumberedLine? {
        let first = line.prefix { !$0.isWhitespace }
        guard let level = words.first(where: { $0.word == first.lowercased() }) else { return nil }
        let behind = line[first.endIndex...].trimmed()
        let token = behind.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
        var digits = token
        while let last = digits.last, stops.contains(last) { digits.removeLast() }
        let isNumber =
            digits.contains { $0.isNumber } || isRoman(digits) || digits.count == 1
        guard !digits.isEmpty, digits.count <= 12, isNumber else { return nil }
        var rest = behind[digits.endIndex...].trimmed()
        let hasStop = rest.first.map { stops.contains($0) } ?? true
        while let mark = rest.first, stops.contains(mark) { rest = rest.dropFirst().trimmed() }
        guard hasStop || rest.first?.isLowercase != true else { return nil }
        return NumberedLine(
            kind: .word(level.element), number: "\(first) \(digits)", rest: rest)
    }

    private static func decimal(_ line: Substring) -> NumberedLine? {
        let token = line.prefix {
            $0.wholeNumberValue != nil || $0 == "." || $0 == "۔" || $0 == ")"
        }
        guard token.first?.wholeNumberValue != nil else { return nil }
        var digits = token
        while let last = digits.last, last.wholeNumberValue == nil { digits.removeLast() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let behind = line[token.endIndex...]
        guard !digits.contains(")"), parts.count <= 6, digits.count <= 16,
            parts.allSatisfy({ (1...4).contains($0.count) && !$0.contains("۔") }),
            parts.count > 1 || token.count > digits.count,
            behind.first?.isWhitespace ?? (token.count > digits.count || parts.count > 1)
        else { return nil }
        return NumberedLine(kind: .decimal(parts.count), number: String(digits), rest: behind)
    }

    private static func bracketed(_ line: Substring) -> NumberedLine? {
        guard line.first == "(", let end = line.firstIndex(of: ")") else { return nil }
        let inner = line[line.index(after: line.startIndex)..<end]
        let behind = line[line.index(after: end)...]
        guard (1...5).contains(inner.count), behind.first?.isWhitespace ?? true else { return nil }
        let kind: Kind
        if inner.allSatisfy({ $0.wholeNumberValue != nil }) {
            kind = .bracketedDigit
        } else if isRoman(inner), inner.count > 1 || "ivxIVX".contains(inner) {
            kind = .bracketedRoman
        } else if inner.count <= 2, inner.allSatisfy(\.isLetter) {
            kind = .bracketedLetter
        } else {
            return nil
        }
        return NumberedLine(kind: kind, number: "(\(inner))", rest: behind)
    }

    private static func isRoman(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { "ivxlcIVXLC".contains($0) }
    }
}

extension Substring {
    /// Without white space at either end.
    func trimmed() -> Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
