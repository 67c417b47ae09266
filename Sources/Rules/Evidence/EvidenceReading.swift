import Canon
import Records

/// One question put to the rows: what the first entries of the log say of a period.
struct EvidenceReading {
    let rows: [String: FactRows]
    let period: ReportingPeriod
    let logSize: UInt64
    /// The policy that the indicator measures.
    let policy: ByteText

    /// The facts of a kind; the plan named every kind that is asked for.
    func facts(_ kind: String) -> FactRows {
        guard let facts = rows[kind] else { preconditionFailure("\(kind) was not read") }
        return facts
    }

    /// Numbers of the rows of a selection, in the order of the log.
    func rows(of selection: Selection, isEver: Bool) -> [Int] {
        let facts = facts(selection.kind)
        let (start, end) = (
            Int32(clamping: period.start.daysSince1970), Int32(clamping: period.end.daysSince1970)
        )
        let fits = test(selection.condition, facts)
        var chosen: [Int] = []
        // Where each fact is of the day that it was sealed on, those before the period are passed
        // over at once: most questions are about a small part of a long log.
        let reachesBack = isEver || selection.pick != nil || !facts.isInOrderOfDays
        let first = reachesBack ? 0 : facts.rowCount(endingBy: start)
        let last = facts.rowCount(before: logSize)
        for row in min(first, last)..<last
        where facts.endDays[row] <= end
            && (selection.keepsRevised || facts.revisedAt[row] >= logSize) && fits(row)
        {
            chosen.append(row)
        }
        chosen = picked(selection, facts, chosen)
        let fitsAfter = test(selection.afterPick, facts)
        return chosen.filter { (isEver || facts.firstDays[$0] >= start) && fitsAfter($0) }
    }

    private func picked(_ selection: Selection, _ facts: FactRows, _ rows: [Int]) -> [Int] {
        guard let pick = selection.pick else { return rows }
        let columns = selection.keys.map(facts.column)
        var taken: Set<[Scalar]> = []
        let ordered = pick == .first ? rows : rows.reversed()
        let kept = ordered.filter { row in
            guard let key = facts.key(row, columns) else { return false }
            return taken.insert(key).inserted
        }
        return pick == .first ? kept : kept.reversed()
    }

    /// A condition as a test of a row. What it needs of other facts is read once, here.
    func test(_ condition: Condition?, _ facts: FactRows) -> (Int) -> Bool {
        guard let condition else { return { _ in true } }
        switch condition {
        case .has(let path):
            let column = facts.column(path)
            return { facts.slot($0, column).contains { _ in true } }
        case .compare(let path, let comparison, let literal):
            let column = facts.column(path)
            let fits = test(comparison, literal)
            return { facts.slot($0, column).contains(where: fits) }
        case .among(let path, let literals):
            let column = facts.column(path)
            let tests = literals.map { test(.equal, $0) }
            return { row in
                facts.slot(row, column).contains { value in tests.contains { $0(value) } }
            }
        case .exists(let selection, let pairs): return test(selection, pairs, facts)
        case .not(let inner):
            let fits = test(inner, facts)
            return { !fits($0) }
        case .all(let parts):
            let tests = parts.map { test($0, facts) }
            return { row in tests.allSatisfy { $0(row) } }
        case .any(let parts):
            let tests = parts.map { test($0, facts) }
            return { row in tests.contains { $0(row) } }
        }
    }

    private func test(
        _ selection: Selection, _ pairs: [KeyPair], _ facts: FactRows
    ) -> (Int) -> Bool {
        let inner = self.facts(selection.kind)
        let innerColumns = pairs.map { inner.column($0.left) }
        let outerColumns = pairs.map { facts.column($0.right) }
        var keys: Set<[Scalar]> = []
        for row in rows(of: selection, isEver: true) {
            for key in inner.keys(row, innerColumns) { keys.insert(key) }
        }
        let known = keys
        return { row in facts.keys(row, outerColumns).contains { known.contains($0) } }
    }

    /// A comparison as a test of a value. Values of another sort than the literal never fit.
    private func test(
        _ comparison: Condition.Comparison, _ literal: Literal
    ) -> (Scalar) -> Bool {
        switch literal {
        case .flag(let flag):
            return { value in
                guard case .flag(let other) = value else { return false }
                return comparison.holds(other ? 1 : 0, flag ? 1 : 0)
            }
        case .text(let text): return test(comparison, text)
        case .policy: return test(comparison, policy)
        case .number(let number):
            // A literal has at most nine places, so that its billionths are an integer.
            let billionths = number.numerator * (Scalar.billion / number.denominator)
            return { value in
                guard let other = value.billionths else { return false }
                return comparison.holds(other, billionths)
            }
        }
    }

    private func test(_ comparison: Condition.Comparison, _ text: ByteText) -> (Scalar) -> Bool {
        { value in
            guard case .text(let other) = value else { return false }
            return comparison.holds(other, text)
        }
    }
}

extension Condition.Comparison {
    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .equal: left == right
        case .unequal: left != right
        case .less: left < right
        case .atMost: left <= right
        case .more: left > right
        case .atLeast: left >= right
        }
    }
}

extension FactRows {
    /// The values of the members of a key; `nil` where one is absent or a list.
    func key(_ row: Int, _ columns: [Int]) -> [Scalar]? {
        var key: [Scalar] = []
        key.reserveCapacity(columns.count)
        for column in columns {
            let scalar = slot(row, column).single
            if scalar.isAbsent { return nil }
            key.append(scalar)
        }
        return key
    }

    /// All keys of a row: where one member is a list, a key for each of its elements. With two
    /// lists there is none: which elements belong together is not said.
    func keys(_ row: Int, _ columns: [Int]) -> [[Scalar]] {
        var keys: [[Scalar]] = [[]]
        for column in columns {
            switch slot(row, column) {
            case .one(let scalar):
                if scalar.isAbsent { return [] }
                for place in keys.indices { keys[place].append(scalar) }
            case .many(let scalars):
                guard keys.count == 1, let begun = keys.first else { return [] }
                keys = scalars.filter { !$0.isAbsent }.map { begun + [$0] }
            }
        }
        return keys
    }
}
