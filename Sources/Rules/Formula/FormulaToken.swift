/// A piece of a formula, and the byte it begins at.
struct FormulaToken: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        /// A name, a path or a kind of fact.
        case word(String)
        case number(Fraction)
        case text(String)
        case symbol(String)
        case end
    }

    let piece: Piece
    let byte: Int

    /// The pieces of a text, the end among them.
    static func pieces(of text: String) throws(FormulaError) -> [FormulaToken] {
        var scanner = FormulaScanner(bytes: Array(text.utf8))
        return try scanner.tokens()
    }
}

/// Cuts a text into pieces.
private struct FormulaScanner {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func tokens() throws(FormulaError) -> [FormulaToken] {
        var tokens: [FormulaToken] = []
        while true {
            skipSpaces()
            let start = position
            guard position < bytes.count else {
                tokens.append(FormulaToken(piece: .end, byte: start))
                return tokens
            }
            tokens.append(FormulaToken(piece: try piece(), byte: start))
        }
    }

    private mutating func skipSpaces() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
            position += 1
        }
    }

    private mutating func piece() throws(FormulaError) -> FormulaToken.Piece {
        let byte = bytes[position]
        if Self.isDigit(byte) { return .number(try number()) }
        if Self.isLetter(byte) { return .word(try word()) }
        if byte == UInt8(ascii: "\"") { return .text(try quoted()) }
        for symbol in ["<=", ">=", "!="] where starts(with: symbol) {
            position += 2
            return .symbol(symbol)
        }
        guard "+-*/(),=<>".utf8.contains(byte) else {
            throw FormulaError(byte: position, expected: "a name, a number, a text or a sign")
        }
        position += 1
        return .symbol(String(Unicode.Scalar(byte)))
    }

    private func starts(with symbol: String) -> Bool {
        bytes[position...].starts(with: symbol.utf8)
    }

    private mutating func number() throws(FormulaError) -> Fraction {
        let start = position
        while position < bytes.count,
            Self.isDigit(bytes[position]) || bytes[position] == UInt8(ascii: ".")
        {
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = Fraction(decimal: text) else {
            throw FormulaError(
                byte: start, expected: "a number such as 12 or 0.5, with at most 9 places")
        }
        return number
    }

    private mutating func word() throws(FormulaError) -> String {
        let start = position
        while position < bytes.count,
            Self.isLetter(bytes[position]) || Self.isDigit(bytes[position])
                || bytes[position] == UInt8(ascii: ".")
        {
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard !text.hasSuffix("."), !text.contains("..") else {
            throw FormulaError(byte: position, expected: "a name behind the point")
        }
        return text
    }

    private mutating func quoted() throws(FormulaError) -> String {
        let start = position + 1
        position = start
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
        guard position < bytes.count else {
            throw FormulaError(byte: position, expected: "\" at the end of the text")
        }
        position += 1
        return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
    }
}
