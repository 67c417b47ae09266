import Canon
import Records

/// A formula evaluated over the rows: the whole, and each group.
struct FormulaEvaluation {
    let reading: EvidenceReading
    /// Groups of fewer cases are not looked at by `lowest` and `highest`.
    let smallCell: Int
    private var cases: [Aggregate: Cases] = [:]
    private var groups: GroupTable

    init(_ formula: Formula, _ reading: EvidenceReading, smallCell: Int) {
        self.init(
            formula.expression, reading, smallCell: smallCell,
            GroupTable(formula.groupings.map(\.path)) { place, value in
                formula.groupings[place].allows(value)
            })
    }

    private init(
        _ expression: Expression, _ reading: EvidenceReading, smallCell: Int, _ groups: GroupTable
    ) {
        self.reading = reading
        self.smallCell = smallCell
        self.groups = groups
        collect(expression)
    }

    /// Reads the cases of every aggregate once.
    private mutating func collect(_ expression: Expression) {
        switch expression {
        case .number, .extreme: break
        case .negated(let inner), .absolute(let inner), .otherwise(let inner, _): collect(inner)
        case .binary(_, let left, let right):
            collect(left)
            collect(right)
        case .aggregate(let aggregate): collect(aggregate)
        case .share(let part, let whole):
            collect(part)
            collect(whole)
        }
    }

    private mutating func collect(_ aggregate: Aggregate) {
        guard cases[aggregate] == nil else { return }
        cases[aggregate] = reading.cases(of: aggregate, &groups)
    }

    /// The groups in the order of their keys.
    var groupsInOrder: [(key: [Scalar], group: Int)] {
        groups.inOrder.map { (groups.keys[$0], $0) }
    }

    /// The number of a group, or of all.
    func estimate(
        _ expression: Expression, group: Int? = nil
    ) throws(Fraction.DoesNotFit) -> Estimate {
        switch expression {
        case .number(let number): return Estimate(number, sample: nil)
        case .negated(let inner): return try estimate(inner, group: group).negated
        case .absolute(let inner): return try estimate(inner, group: group).absolute
        case .binary(let operation, let left, let right):
            return try Estimate.join(
                operation, estimate(left, group: group), estimate(right, group: group))
        case .otherwise(let inner, let number):
            let known = try estimate(inner, group: group)
            return known.value == nil ? Estimate(number, sample: known.sample) : known
        case .aggregate(let aggregate): return try estimate(aggregate, group)
        case .share(let part, let whole): return try share(part, whole, group)
        case .extreme(let isLowest, let inner, let paths):
            return try extreme(isLowest, inner, paths)
        }
    }

    private func estimate(
        _ aggregate: Aggregate, _ group: Int?
    ) throws(Fraction.DoesNotFit) -> Estimate {
        guard let known = cases[aggregate] else { preconditionFailure("each aggregate was read") }
        let chosen = known.of(group)
        switch aggregate {
        case .count: return Estimate(Fraction(Int128(chosen.count)), sample: chosen.count)
        case .distinct:
            let values = Set(chosen.map(\.value)).count
            return Estimate(Fraction(Int128(values)), sample: chosen.count)
        case .statistic(let statistic, _, _, _), .elapsed(let statistic, _):
            return try statistic.estimate(chosen, scale: known.scale)
        }
    }

    private func share(
        _ part: Aggregate, _ whole: Aggregate, _ group: Int?
    ) throws(Fraction.DoesNotFit) -> Estimate {
        let all = try estimate(whole, group)
        guard let top = try estimate(part, group).value, let bottom = all.value else { return all }
        let (k, n) = (Int(clamping: top.numerator), Int(clamping: bottom.numerator))
        return Estimate(
            try top.divided(by: bottom), interval: try WilsonInterval.of(k, n), sample: n)
    }

    /// The least or greatest of the groups with enough cases; the interval of one chosen so would
    /// promise too much and is left out.
    private func extreme(
        _ isLowest: Bool, _ inner: Expression, _ paths: [FactPath]
    ) throws(Fraction.DoesNotFit) -> Estimate {
        let evaluation = FormulaEvaluation(
            inner, reading, smallCell: smallCell, GroupTable(paths))
        var found: Estimate?
        for (_, group) in evaluation.groupsInOrder {
            let estimate = try evaluation.estimate(inner, group: group)
            guard let value = estimate.value, estimate.sample ?? .max >= smallCell else { continue }
            let isBetter = found?.value.map { isLowest ? value < $0 : $0 < value } ?? true
            if isBetter { found = Estimate(value, sample: estimate.sample) }
        }
        return found ?? Estimate(nil, sample: 0)
    }
}

extension Grouping {
    /// Whether a value can stand in a cell.
    func allows(_ value: Scalar) -> Bool {
        guard case .text(let text) = value else { return false }
        return switch dimension {
        case .area: ID<Area>(text.text) != nil
        case .sex: ObservationCell.Sex(rawValue: text.text) != nil
        case .areaType: ObservationCell.AreaType(rawValue: text.text) != nil
        }
    }
}
