/// Pakistani money in whole paisa: 100 to the rupee. Arithmetic refuses to overflow.
public struct Money: Hashable, Sendable, Comparable {
    /// The amount.
    public let paisa: Int64

    /// An amount in paisa.
    public init(paisa: Int64) { self.paisa = paisa }

    /// Nothing.
    public static let zero = Money(paisa: 0)

    /// The sum, or `nil` when it does not fit.
    public func adding(_ other: Money) -> Money? {
        let (sum, overflow) = paisa.addingReportingOverflow(other.paisa)
        return overflow ? nil : Money(paisa: sum)
    }

    /// The difference, or `nil` when it does not fit.
    public func subtracting(_ other: Money) -> Money? {
        let (difference, overflow) = paisa.subtractingReportingOverflow(other.paisa)
        return overflow ? nil : Money(paisa: difference)
    }

    /// An amount from decimal rupees with at most two places (`1250.50`); `nil` otherwise.
    public init?(rupees text: String) {
        guard let fixed = FixedPoint(text, places: 2) else { return nil }
        paisa = fixed.units
    }

    /// Decimal rupees with two places.
    public var rupees: String { FixedPoint(units: paisa, places: 2).description }

    public static func < (left: Money, right: Money) -> Bool { left.paisa < right.paisa }
}
