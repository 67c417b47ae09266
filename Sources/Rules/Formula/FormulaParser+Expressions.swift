/// Arithmetic and aggregates.
extension FormulaParser {
    /// A whole formula: an expression, its groups, the end.
    mutating func formula() throws(FormulaError) -> (Expression, [Grouping]) {
        let expression = try expression()
        let start = token.byte
        var groups: [Grouping] = []
        if take(word: "by") {
            repeat { groups.append(try grouping(groups)) } while take(symbol: ",")
        }
        guard token.piece == .end else {
            throw fail(groups.isEmpty ? "a sign, \"by\" or the end" : "\",\" or the end")
        }
        guard groups.isEmpty || !hasExtreme else {
            throw FormulaError(
                byte: start, expected: "the end: lowest and highest have groups of their own")
        }
        return (expression, groups)
    }

    private mutating func grouping(_ earlier: [Grouping]) throws(FormulaError) -> Grouping {
        let path = try path()
        try need(word: "as")
        guard case .word(let word) = token.piece,
            let dimension = Grouping.Dimension(rawValue: word),
            !earlier.contains(where: { $0.dimension == dimension })
        else { throw fail("area, sex or area_type, each once") }
        advance()
        return Grouping(path: path, dimension: dimension)
    }

    mutating func expression() throws(FormulaError) -> Expression {
        try deeper { (parser) throws(FormulaError) -> Expression in
            var left = try parser.term()
            while true {
                if parser.take(symbol: "+") {
                    left = .binary(.plus, left, try parser.term())
                } else if parser.take(symbol: "-") {
                    left = .binary(.minus, left, try parser.term())
                } else {
                    return left
                }
            }
        }
    }

    private mutating func term() throws(FormulaError) -> Expression {
        var left = try factor()
        while true {
            if take(symbol: "*") {
                left = .binary(.times, left, try factor())
            } else if take(symbol: "/") {
                left = .binary(.dividedBy, left, try factor())
            } else if take(word: "otherwise") {
                guard case .number(let number) = token.piece else { throw fail("a number") }
                advance()
                left = .otherwise(left, number)
            } else {
                return left
            }
        }
    }

    private mutating func factor() throws(FormulaError) -> Expression {
        switch token.piece {
        case .number(let number):
            advance()
            return .number(number)
        case .symbol("-"):
            advance()
            return .negated(
                try deeper { (parser) throws(FormulaError) -> Expression in try parser.factor() })
        case .symbol("("):
            return try inParentheses { (parser) throws(FormulaError) -> Expression in
                try parser.expression()
            }
        case .word("abs"):
            advance()
            return .absolute(
                try inParentheses { (parser) throws(FormulaError) -> Expression in
                    try parser.expression()
                })
        case .word("share"):
            advance()
            return try inParentheses { (parser) throws(FormulaError) -> Expression in
                let part = try parser.counting()
                try parser.need(symbol: ",")
                return .share(part, try parser.counting())
            }
        case .word("lowest"), .word("highest"): return try extreme()
        default: return .aggregate(try aggregate())
        }
    }

    private mutating func inParentheses<Result>(
        _ read: (inout FormulaParser) throws(FormulaError) -> Result
    ) throws(FormulaError) -> Result {
        try need(symbol: "(")
        let result = try read(&self)
        try need(symbol: ")")
        return result
    }

    private mutating func extreme() throws(FormulaError) -> Expression {
        let isLowest = isNext(word: "lowest")
        guard !hasExtreme else { throw fail("one lowest or highest in a formula") }
        advance()
        hasExtreme = true
        return try inParentheses { (parser) throws(FormulaError) -> Expression in
            let expression = try parser.expression()
            try parser.need(word: "each")
            return .extreme(isLowest: isLowest, expression, try parser.paths())
        }
    }

    private mutating func counting() throws(FormulaError) -> Aggregate {
        guard isNext(word: "count") || isNext(word: "distinct") else {
            throw fail("count(…) or distinct(…)")
        }
        return try aggregate()
    }

    private mutating func aggregate() throws(FormulaError) -> Aggregate {
        if take(word: "count") {
            return try inParentheses { (parser) throws(FormulaError) -> Aggregate in
                .count(try parser.selection())
            }
        }
        if take(word: "distinct") {
            return try inParentheses { (parser) throws(FormulaError) -> Aggregate in
                let path = try parser.path()
                try parser.need(word: "in")
                return .distinct(path, try parser.selection())
            }
        }
        guard case .word(let word) = token.piece, let statistic = Statistic(rawValue: word) else {
            throw fail("a number, \"(\" or an aggregate such as count, share or median")
        }
        advance()
        return try inParentheses { (parser) throws(FormulaError) -> Aggregate in
            try parser.values(statistic)
        }
    }

    private mutating func values(_ statistic: Statistic) throws(FormulaError) -> Aggregate {
        if case .word(let word) = token.piece, let unit = Elapsed.Unit(rawValue: word),
            following.piece == .word("from")
        {
            advance()
            return .elapsed(statistic, try duration(unit))
        }
        let path = try path()
        var weight: FactPath?
        if take(word: "weighted") {
            let start = token.byte
            let other = try self.path()
            guard other.parent == path.parent else {
                throw FormulaError(byte: start, expected: "a weight that stands beside the value")
            }
            weight = other
        }
        try need(word: "in")
        return .statistic(statistic, path, weight: weight, try selection())
    }

    private mutating func duration(_ unit: Elapsed.Unit) throws(FormulaError) -> Elapsed {
        try need(word: "from")
        let from = try end()
        try need(word: "to")
        let isOfEachSecond = take(word: "each")
        let to = try end()
        try need(word: "by")
        return Elapsed(
            unit: unit, from: from, to: to, isOfEachSecond: isOfEachSecond, keys: try keyPairs())
    }

    private mutating func end() throws(FormulaError) -> Elapsed.End {
        let selection = try selection()
        guard take(word: "at") else { return Elapsed.End(selection: selection, date: nil) }
        return Elapsed.End(selection: selection, date: try path())
    }
}
