package import Canon

/// An amount as an officer states it, with the currency that he means.
package struct FundAmount: Hashable, Sendable {
    /// The amount in minor units.
    package let money: Money
    /// ISO 4217 code.
    package let currency: String

    package init(_ money: Money, _ currency: String) {
        self.money = money
        self.currency = currency
    }

    package init(minorUnits: Int64, _ currency: String) {
        self.init(Money(minorUnits: minorUnits), currency)
    }
}
