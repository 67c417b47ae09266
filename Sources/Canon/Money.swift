/// Money in whole minor units of one currency (paisa, 100 to the rupee). Arithmetic refuses to
/// overflow; which currency it is stands beside it.
public struct Money: Hashable, Sendable, Comparable {
    /// The amount.
    public let minorUnits: Int64

    /// An amount in minor units.
    public init(minorUnits: Int64) { self.minorUnits = minorUnits }

    /// Nothing.
    public static let zero = Money(minorUnits: 0)

    /// The sum, or `nil` when it does not fit.
    public func adding(_ other: Money) -> Money? {
        let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
        return overflow ? nil : Money(minorUnits: sum)
    }

    /// The difference, or `nil` when it does not fit.
    public func subtracting(_ other: Money) -> Money? {
        let (difference, overflow) = minorUnits.subtractingReportingOverflow(other.minorUnits)
        return overflow ? nil : Money(minorUnits: difference)
    }

    /// An amount from decimal text with at most this many places behind the point (`1250.50`);
    /// `nil` otherwise.
    public init?(_ text: String, places: Int) {
        guard let fixed = FixedPoint(text, places: places) else { return nil }
        minorUnits = fixed.units
    }

    /// Decimal text with this many places behind the point.
    public func decimal(places: Int) -> String {
        FixedPoint(units: minorUnits, places: places).description
    }

    /// The most that a record can hold: its integers end at 2^53 - 1 (RFC 8785).
    public static let greatest = Money(minorUnits: (1 << 53) - 1)

    public static func < (left: Money, right: Money) -> Bool { left.minorUnits < right.minorUnits }
}
