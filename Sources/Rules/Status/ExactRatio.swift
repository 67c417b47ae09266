public import Canon

/// A quotient of two integers, never rounded on the way.
///
/// 128 bits hold every value of the rules here: numbers have 64 bits, and days of the years 0 to
/// 9999 have 22.
struct ExactRatio: Comparable {
    let numerator: Int128
    /// Always positive.
    let denominator: Int128

    init(_ numerator: Int128, _ denominator: Int128 = 1) {
        precondition(denominator != 0, "a quotient has a denominator")
        self.numerator = denominator < 0 ? -numerator : numerator
        self.denominator = abs(denominator)
    }

    /// The quotient as a decimal with this many places, rounded half to even; `nil` when 64 bits
    /// do not hold it. `self` counts in units of the decimal's last place.
    func rounded(places: Int) -> FixedPoint? {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let twice = remainder.magnitude * 2
        let isAbove = twice > denominator.magnitude
        let isHalf = twice == denominator.magnitude
        let roundsAway = isAbove || (isHalf && !quotient.isMultiple(of: 2))
        let whole = roundsAway ? quotient + (numerator < 0 ? -1 : 1) : quotient
        return Int64(exactly: whole).map { FixedPoint(units: $0, places: places) }
    }

    static func < (left: ExactRatio, right: ExactRatio) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    static func == (left: ExactRatio, right: ExactRatio) -> Bool {
        left.numerator * right.denominator == right.numerator * left.denominator
    }

    /// The middle of a sorted list, or the mean of the two middle ones.
    static func median(ofSorted ratios: [ExactRatio]) -> ExactRatio {
        precondition(!ratios.isEmpty, "nothing has no median")
        let upper = ratios[ratios.count / 2]
        guard ratios.count.isMultiple(of: 2) else { return upper }
        let lower = ratios[ratios.count / 2 - 1]
        if lower.denominator == upper.denominator {
            return ExactRatio(lower.numerator + upper.numerator, upper.denominator * 2)
        }
        return ExactRatio(
            lower.numerator * upper.denominator + upper.numerator * lower.denominator,
            lower.denominator * upper.denominator * 2)
    }
}

extension FixedPoint {
    /// The same number with this many places, rounded half to even where digits are lost; `nil`
    /// when it does not fit.
    public func rescaled(to places: Int) -> FixedPoint? {
        guard places != self.places else { return self }
        let power = (0..<abs(places - self.places)).reduce(Int128(1)) { power, _ in power * 10 }
        let ratio =
            places > self.places
            ? ExactRatio(Int128(units) * power) : ExactRatio(Int128(units), power)
        return ratio.rounded(places: places)
    }
}
