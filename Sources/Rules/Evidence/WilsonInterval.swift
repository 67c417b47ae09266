/// The interval of a share by Wilson's score (Wilson 1927, Journal of the American Statistical
/// Association 22, 209-212), at 95 % with z = 1.96 exactly.
///
/// (2k + z² ± root(z² (z² + 4k (n - k) / n))) / (2 (n + z²)) for k of n. The root is taken to nine
/// places and rounded up, so that the interval is never narrower than the exact one.
enum WilsonInterval {
    private static let billion: Int128 = 1_000_000_000
    /// 1.96 squared, in ten-thousandths.
    private static let square: Int128 = 38_416

    /// The interval for `part` of `whole`; `nil` unless 0 <= part <= whole and 0 < whole.
    static func of(_ part: Int, _ whole: Int) throws(Fraction.DoesNotFit) -> Estimate.Interval? {
        guard part >= 0, part <= whole, whole > 0 else { return nil }
        let (k, n) = (Int128(part), Int128(whole))
        let root = try root(k, n)
        // All in billionths: z² is 3.8416.
        let middle = try add(Fraction.product(2 * k, billion), square * 100_000)
        let divisor = try add(Fraction.product(2 * n, billion), 2 * square * 100_000)
        let low = try Fraction(middle - root, over: divisor)
        let high = try Fraction(try add(middle, root), over: divisor)
        return Estimate.Interval(low: max(low, .zero), high: min(high, .one))
    }

    /// The root, in billionths.
    private static func root(_ k: Int128, _ n: Int128) throws(Fraction.DoesNotFit) -> Int128 {
        let spread = try Fraction.product(40_000, try Fraction.product(k, n - k))
        let inner = try add(try Fraction.product(square, n), spread)
        let numerator = try Fraction.product(square, inner)
        let denominator = try Fraction.product(100_000_000, n)
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let scale = billion * billion
        let small = try Fraction.product(rest, scale)
        let (fraction, remainder) = small.quotientAndRemainder(dividingBy: denominator)
        let scaled = try add(try Fraction.product(whole, scale), fraction)
        return SquareRoot.roundedUp(remainder > 0 ? try add(scaled, 1) : scaled)
    }

    private static func add(_ left: Int128, _ right: Int128) throws(Fraction.DoesNotFit) -> Int128 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        guard !overflow else { throw Fraction.DoesNotFit() }
        return sum
    }
}
