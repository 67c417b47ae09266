import Records

/// Reads a formula, piece by piece: see docs/formulas.md for the grammar.
struct FormulaParser {
    /// How deep parentheses and conditions may stand in each other.
    static let maximumDepth = 24
    /// How many selections of facts a formula may have.
    static let maximumSelections = 24
    /// How many members a key may have.
    static let maximumKeyMembers = 4

    /// Words with a meaning of their own: no path begins with one.
    private static let reserved: Set<String> = [
        "abs", "all", "and", "as", "by", "count", "distinct", "each", "ever", "exists", "false",
        "first", "from", "highest", "in", "last", "lowest", "not", "or", "otherwise", "policy",
        "share", "to", "true", "weighted", "where", "with",
    ]

    private let tokens: [FormulaToken]
    private var position = 0
    private var depth = 0
    var selectionCount = 0
    /// Whether a lowest or highest was read: it has groups of its own.
    var hasExtreme = false

    init(_ text: String) throws(FormulaError) {
        tokens = try FormulaToken.pieces(of: text)
    }

    var token: FormulaToken { tokens[position] }

    /// The piece behind the next one.
    var following: FormulaToken { tokens[min(position + 1, tokens.count - 1)] }

    mutating func advance() { position = min(position + 1, tokens.count - 1) }

    func fail(_ expected: String) -> FormulaError {
        FormulaError(byte: token.byte, expected: expected)
    }

    func isNext(word: String) -> Bool { token.piece == .word(word) }

    mutating func take(word: String) -> Bool {
        guard isNext(word: word) else { return false }
        advance()
        return true
    }

    mutating func take(symbol: String) -> Bool {
        guard token.piece == .symbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func need(word: String) throws(FormulaError) {
        guard take(word: word) else { throw fail("\"\(word)\"") }
    }

    mutating func need(symbol: String) throws(FormulaError) {
        guard take(symbol: symbol) else { throw fail("\"\(symbol)\"") }
    }

    mutating func deeper<Result>(
        _ read: (inout FormulaParser) throws(FormulaError) -> Result
    ) throws(FormulaError) -> Result {
        guard depth < Self.maximumDepth else {
            throw fail("at most \(Self.maximumDepth) steps into each other")
        }
        depth += 1
        let result = try read(&self)
        depth -= 1
        return result
    }

    /// Whether a word names a kind of fact: it ends with a version.
    static func isKind(_ word: String) -> Bool {
        guard let last = word.split(separator: ".").last, word.contains(".") else { return false }
        return last.first == "v" && last.count > 1 && last.dropFirst().allSatisfy(\.isNumber)
    }

    mutating func kind() throws(FormulaError) -> String {
        guard case .word(let word) = token.piece, FactRegistry.standard.kinds.contains(word) else {
            throw fail("a kind of fact, such as services.service_tested.v1")
        }
        advance()
        return word
    }

    mutating func path() throws(FormulaError) -> FactPath {
        guard case .word(let word) = token.piece, !Self.isKind(word) else {
            throw fail("the path of a member, such as area or decided.days")
        }
        let path = FactPath(word)
        guard let first = path.steps.first, !Self.reserved.contains(first) else {
            throw fail("the path of a member, and \"\(word)\" means something else")
        }
        advance()
        return path
    }

    mutating func paths() throws(FormulaError) -> [FactPath] {
        var paths = [try path()]
        while take(symbol: ",") {
            paths.append(try path())
            guard paths.count <= Self.maximumKeyMembers else {
                throw fail("at most \(Self.maximumKeyMembers) members in a key")
            }
        }
        return paths
    }

    mutating func keyPairs() throws(FormulaError) -> [KeyPair] {
        var pairs: [KeyPair] = []
        repeat {
            let left = try path()
            try need(symbol: "=")
            pairs.append(KeyPair(left: left, right: try path()))
            guard pairs.count <= Self.maximumKeyMembers else {
                throw fail("at most \(Self.maximumKeyMembers) members in a key")
            }
        } while take(symbol: ",")
        return pairs
    }
}
