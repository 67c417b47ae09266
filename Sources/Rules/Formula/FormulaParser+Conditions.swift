/// Which facts are read, and what they must be like.
extension FormulaParser {
    mutating func selection() throws(FormulaError) -> Selection {
        guard selectionCount < Self.maximumSelections else {
            throw fail("at most \(Self.maximumSelections) selections of facts")
        }
        selectionCount += 1
        let isEver = take(word: "ever")
        let keepsRevised = take(word: "all")
        var pick: Selection.Pick?
        if take(word: "first") { pick = .first } else if take(word: "last") { pick = .last }
        let kind = try kind()
        let condition = take(word: "where") ? try self.condition() : nil
        var keys: [FactPath] = []
        var afterPick: Condition?
        if pick != nil {
            try need(word: "by")
            keys = try paths()
            afterPick = take(word: "where") ? try self.condition() : nil
        }
        return Selection(
            kind: kind, isEver: isEver, keepsRevised: keepsRevised, condition: condition,
            pick: pick, keys: keys, afterPick: afterPick)
    }

    mutating func condition() throws(FormulaError) -> Condition {
        try deeper { (parser) throws(FormulaError) -> Condition in
            var parts = [try parser.conjunction()]
            while parser.take(word: "or") { parts.append(try parser.conjunction()) }
            return parts.count == 1 ? parts[0] : .any(parts)
        }
    }

    private mutating func conjunction() throws(FormulaError) -> Condition {
        var parts = [try test()]
        while take(word: "and") { parts.append(try test()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func test() throws(FormulaError) -> Condition {
        if take(word: "not") {
            return .not(
                try deeper { (parser) throws(FormulaError) -> Condition in try parser.test() })
        }
        if take(symbol: "(") {
            let condition = try condition()
            try need(symbol: ")")
            return condition
        }
        guard take(word: "exists") else { return try comparison() }
        if case .word(let word) = token.piece, !Self.isKind(word), !startsSelection(word) {
            return .has(try path())
        }
        let selection = try deeper { (parser) throws(FormulaError) -> Selection in
            try parser.selection()
        }
        try need(word: "with")
        return .exists(selection, try keyPairs())
    }

    private func startsSelection(_ word: String) -> Bool {
        ["ever", "all", "first", "last"].contains(word)
    }

    private mutating func comparison() throws(FormulaError) -> Condition {
        let path = try path()
        if take(word: "in") {
            try need(symbol: "(")
            var literals = [try literal()]
            while take(symbol: ",") { literals.append(try literal()) }
            try need(symbol: ")")
            return .among(path, literals)
        }
        guard case .symbol(let symbol) = token.piece,
            let comparison = Condition.Comparison(rawValue: symbol)
        else { throw fail("=, !=, <, <=, >, >= or \"in\"") }
        advance()
        return .compare(path, comparison, try literal())
    }

    private mutating func literal() throws(FormulaError) -> Literal {
        let isNegative = take(symbol: "-")
        let literal: Literal
        switch token.piece {
        case .number(let number): literal = .number(isNegative ? number.negated : number)
        case .text(let text) where !isNegative: literal = .text(ByteText(text))
        case .word("true") where !isNegative: literal = .flag(true)
        case .word("false") where !isNegative: literal = .flag(false)
        case .word("policy") where !isNegative: literal = .policy
        default: throw fail("a number, a text in quotation marks, true, false or policy")
        }
        advance()
        return literal
    }
}
