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
    let expression: Expression
    let groupings: [Grouping]

    /// A formula from its text.
    ///
    /// - Throws: ``FormulaError`` naming the byte and what was expected there.
    public init(parsing text: String) throws(FormulaError) {
        guard text.utf8.count <= Self.maximumByteCount else {
            throw FormulaError(
                byte: Self.maximumByteCount,
                expected: "the end: a formula has at most \(Self.maximumByteCount) bytes")
        }
        var parser = try FormulaParser(text)
        let (expression, groupings) = try parser.formula()
        self.text = text
        self.expression = expression
        self.groupings = groupings
        dimensions = groupings.map(\.dimension.rawValue)
        kinds = Set(expression.needs(groupings.map(\.path)).map(\.kind)).sorted()
    }

    public static func == (left: Formula, right: Formula) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    public func hash(into hasher: inout Hasher) { ByteText(text).hash(into: &hasher) }
}
