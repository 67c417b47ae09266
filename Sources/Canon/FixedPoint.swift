/// A decimal with a stated number of places, held as an integer: the same digits everywhere.
public struct FixedPoint: Hashable, Sendable, CustomStringConvertible {
    /// The value times ten to the power of `places`.
    public let units: Int64
    /// Digits behind the point, 0 to 9.
    public let places: Int

    /// A value from its units.
    public init(units: Int64, places: Int) {
        precondition((0...9).contains(places), "0 to 9 places")
        self.units = units
        self.places = places
    }

    /// A value from decimal text (`-12.5`) with at most `places` digits behind the point.
    public init?(_ text: String, places: Int) {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let parts = text.dropFirst(isNegative ? 1 : 0)
            .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, whole.utf8.allSatisfy(Self.isDigit) else {
            return nil
        }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.allSatisfy(Self.isDigit),
            fraction.utf8.count <= places
        else { return nil }
        let padding = String(repeating: "0", count: places - fraction.utf8.count)
        guard let magnitude = Int64(whole + fraction + padding) else { return nil }
        self.init(units: isNegative ? -magnitude : magnitude, places: places)
    }

    /// A value from decimal text, with as many places as digits stand behind the point (0 to 9);
    /// `nil` unless the text is spelt as ``description`` spells it.
    public init?(exactly text: String) {
        let point = text.utf8.firstIndex(of: UInt8(ascii: "."))
        let places = point.map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
        guard (0...9).contains(places) else { return nil }
        self.init(text, places: places)
        guard description.hasSameBytes(as: text) else { return nil }
    }

    /// The quotient of two integers, rounded half to even (IEEE 754 roundTiesToEven);
    /// `nil` for a zero denominator or when it does not fit.
    public init?(ratio numerator: Int64, _ denominator: Int64, places: Int) {
        guard denominator != 0 else { return nil }
        let scale = (0..<places).reduce(Int64(1)) { power, _ in power * 10 }
        let (scaled, overflow) = numerator.multipliedReportingOverflow(by: scale)
        guard !overflow else { return nil }
        // The least integer divided by -1 is the one quotient that does not fit.
        guard !scaled.dividedReportingOverflow(by: denominator).overflow else { return nil }
        let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
        let twice = remainder.magnitude.multipliedReportingOverflow(by: 2)
        let awayFromZero: Int64 = (scaled < 0) == (denominator < 0) ? 1 : -1
        let isAboveHalf = twice.overflow || twice.partialValue > denominator.magnitude
        let isHalf = !twice.overflow && twice.partialValue == denominator.magnitude
        let roundsAway = isAboveHalf || (isHalf && !quotient.isMultiple(of: 2))
        self.init(units: roundsAway ? quotient + awayFromZero : quotient, places: places)
    }

    public var description: String {
        let digits = String(units.magnitude)
        let sign = units < 0 ? "-" : ""
        guard places > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
