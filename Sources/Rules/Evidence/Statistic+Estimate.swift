/// One number out of many cases.
extension Statistic {
    func estimate(
        _ cases: [Case], scale: Int128
    ) throws(Fraction.DoesNotFit) -> Estimate {
        let total = try Self.totalWeight(cases)
        guard total > 0 else { return Estimate(nil, sample: 0) }
        switch self {
        case .sum:
            return Estimate(try Fraction(try Self.sum(cases), over: scale), sample: total)
        case .mean:
            let divisor = try Fraction.product(scale, Int128(total))
            return Estimate(try Fraction(try Self.sum(cases), over: divisor), sample: total)
        case .min, .max, .median, .p10, .p90:
            return try RankedCases(cases, scale: scale, total: total).estimate(self)
        }
    }

    static func totalWeight(_ cases: [Case]) throws(Fraction.DoesNotFit) -> Int {
        var total: Int64 = 0
        for one in cases {
            let (sum, overflow) = total.addingReportingOverflow(one.weight)
            guard !overflow else { throw Fraction.DoesNotFit() }
            total = sum
        }
        return Int(total)
    }

    private static func sum(_ cases: [Case]) throws(Fraction.DoesNotFit) -> Int128 {
        var total: Int128 = 0
        for one in cases {
            let product = try Fraction.product(one.value, Int128(one.weight))
            let (sum, overflow) = total.addingReportingOverflow(product)
            guard !overflow else { throw Fraction.DoesNotFit() }
            total = sum
        }
        return total
    }
}

/// Cases from the least value to the greatest, found by rank.
private struct RankedCases {
    private let cases: [Case]
    /// How many cases stand up to and with each.
    private let ranks: [Int]
    private let scale: Int128
    private let total: Int

    init(_ cases: [Case], scale: Int128, total: Int) {
        self.cases = cases.sorted { $0.value < $1.value }
        var ranks: [Int] = []
        ranks.reserveCapacity(cases.count)
        for one in self.cases { ranks.append((ranks.last ?? 0) + Int(one.weight)) }
        self.ranks = ranks
        self.scale = scale
        self.total = total
    }

    /// The value at a rank from 1 to the total.
    private func value(at rank: Int) -> Int128 {
        var (low, high) = (0, ranks.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if ranks[middle] < rank { low = middle + 1 } else { high = middle }
        }
        return cases[low].value
    }

    private func fraction(at rank: Int) throws(Fraction.DoesNotFit) -> Fraction {
        try Fraction(value(at: rank), over: scale)
    }

    /// The nearest rank: the first at which so many tenths of the cases are reached.
    private func nearestRank(tenths: Int) -> Int {
        let (whole, rest) = total.quotientAndRemainder(dividingBy: 10)
        return whole * tenths + (rest * tenths + 9) / 10
    }

    func estimate(_ statistic: Statistic) throws(Fraction.DoesNotFit) -> Estimate {
        switch statistic {
        case .min: return Estimate(try fraction(at: 1), sample: total)
        case .max: return Estimate(try fraction(at: total), sample: total)
        case .p10: return Estimate(try fraction(at: nearestRank(tenths: 1)), sample: total)
        case .p90: return Estimate(try fraction(at: nearestRank(tenths: 9)), sample: total)
        default: return try median()
        }
    }

    private func median() throws(Fraction.DoesNotFit) -> Estimate {
        let lower = value(at: (total + 1) / 2)
        let upper = value(at: total / 2 + 1)
        let (sum, overflow) = lower.addingReportingOverflow(upper)
        guard !overflow else { throw Fraction.DoesNotFit() }
        let middle = try Fraction(sum, over: try Fraction.product(2, scale))
        guard let rank = MedianInterval.lowerRank(of: total) else {
            return Estimate(middle, sample: total)
        }
        let interval = Estimate.Interval(
            low: try fraction(at: rank), high: try fraction(at: total + 1 - rank))
        return Estimate(middle, interval: interval, sample: total)
    }
}
