/// How a number is computed from entries, in the language of docs/formulas.md.
public struct Formula: Sendable, Hashable {
    /// The most bytes that a formula has.
    public static let maximumByteCount = 2000

    /// The formula as it was written.
    public let text: String
    /// The kinds of fact that it reads, sorted, each once.
    public let kinds: [String]
    /// What its numbers are broken down by, in its order: `area`, `sex`, `area_type`.
    public let dimensions: [String]

    /// A formula from its text.
    public init(parsing text: String) throws(FormulaError) {
        guard text.utf8.count <= Self.maximumByteCount else {
            throw FormulaError(
                byte: Self.maximumByteCount,
                expected: "the end: a formula has at most \(Self.maximumByteCount) bytes")
        }
        guard text.hasPrefix("count("), text.hasSuffix(")") else {
            throw FormulaError(byte: 0, expected: "count(…)")
        }
        self.text = text
        kinds = [String(text.dropFirst(6).dropLast())]
        dimensions = []
    }
}
