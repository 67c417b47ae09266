import Canon

/// An exact number: the quotient of two integers of 128 bits, in lowest terms. What does not fit
/// is an error, never another number.
public struct Fraction: Hashable, Sendable, Comparable {
    /// Thrown when a number needs more than 128 bits.
    public struct DoesNotFit: Error, Hashable, Sendable {}

    let numerator: Int128
    let denominator: Int128

    /// An integer.
    init(_ integer: Int128) {
        numerator = integer
        denominator = 1
    }

    /// A quotient; the denominator is not zero.
    init(_ numerator: Int128, over denominator: Int128) throws(DoesNotFit) {
        precondition(denominator != 0, "nothing is divided by zero")
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let top = numerator.magnitude / divisor
        let bottom = denominator.magnitude / divisor
        let isNegative = (numerator < 0) != (denominator < 0)
        guard let top = Int128(exactly: top), let bottom = Int128(exactly: bottom) else {
            throw DoesNotFit()
        }
        self.numerator = isNegative ? -top : top
        self.denominator = bottom
    }

    /// A decimal with at most 9 places and 18 digits in all, without sign; `nil` otherwise.
    init?(decimal text: String) {
        let digits = text.utf8.count(where: { $0 != UInt8(ascii: ".") })
        let places =
            text.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
            .first?.utf8.count ?? 0
        guard digits <= 18, places <= 9, let value = FixedPoint(text, places: places) else {
            return nil
        }
        self.init(value)
    }

    /// A decimal.
    init(_ value: FixedPoint) {
        let scale = Self.powerOfTen(value.places)
        let divisor = Self.greatestCommonDivisor(
            Int128(value.units).magnitude, scale.magnitude)
        numerator = Int128(value.units) / Int128(divisor)
        denominator = scale / Int128(divisor)
    }

    /// Nothing.
    public static let zero = Fraction(0)
    static let one = Fraction(1)

    var isNegative: Bool { numerator < 0 }
    var isZero: Bool { numerator == 0 }
    var negated: Fraction { Fraction(raw: -numerator, denominator) }

    private init(raw numerator: Int128, _ denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }

    func adding(_ other: Fraction) throws(DoesNotFit) -> Fraction {
        let left = try Self.product(numerator, other.denominator)
        let right = try Self.product(other.numerator, denominator)
        let (sum, overflow) = left.addingReportingOverflow(right)
        guard !overflow else { throw DoesNotFit() }
        return try Fraction(sum, over: try Self.product(denominator, other.denominator))
    }

    func subtracting(_ other: Fraction) throws(DoesNotFit) -> Fraction {
        try adding(other.negated)
    }

    func times(_ other: Fraction) throws(DoesNotFit) -> Fraction {
        try Fraction(
            Self.product(numerator, other.numerator),
            over: Self.product(denominator, other.denominator))
    }

    /// The quotient; `nil` when the divisor is zero.
    func divided(by other: Fraction) throws(DoesNotFit) -> Fraction? {
        guard !other.isZero else { return nil }
        return try Fraction(
            Self.product(numerator, other.denominator),
            over: Self.product(denominator, other.numerator))
    }

    /// How a number is brought to its places.
    enum Rounding: Hashable, Sendable {
        /// To the nearest, halves to the even digit.
        case halfToEven
        case down, up
    }

    /// The number with so many places.
    func rounded(_ rounding: Rounding, places: Int) throws(DoesNotFit) -> FixedPoint {
        let scaled = try Self.product(numerator, Self.powerOfTen(places))
        var (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
        if remainder < 0 {
            quotient -= 1
            remainder += denominator
        }
        let half = denominator - remainder
        let roundsUp =
            switch rounding {
            case .down: false
            case .up: remainder > 0
            case .halfToEven: remainder > half || (remainder == half && !quotient.isMultiple(of: 2))
            }
        guard let units = Int64(exactly: roundsUp ? quotient + 1 : quotient) else {
            throw DoesNotFit()
        }
        return FixedPoint(units: units, places: places)
    }

    public static func < (left: Fraction, right: Fraction) -> Bool {
        // Whole parts first: the products of what is left then fit in 256 bits.
        let (one, two) = (left.floored, right.floored)
        guard one.quotient == two.quotient else { return one.quotient < two.quotient }
        let product = one.remainder.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
        let other = two.remainder.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
        return (product.high, product.low) < (other.high, other.low)
    }

    private var floored: (quotient: Int128, remainder: Int128) {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? (quotient - 1, remainder + denominator) : (quotient, remainder)
    }

    static func product(_ left: Int128, _ right: Int128) throws(DoesNotFit) -> Int128 {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        guard !overflow else { throw DoesNotFit() }
        return product
    }

    static func powerOfTen(_ places: Int) -> Int128 {
        (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return max(left, 1)
    }
}
