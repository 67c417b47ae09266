public import Canon

/// What one account loses at the end of its year.
public struct LapsedShare: RecordPart {
    /// The office; none for what no office was allotted (optional)
    public let office: ID<SpendingOffice>?
    /// The amount.
    public let amount: Money

    /// A part from its members.
    public init(
        office: ID<SpendingOffice>? = nil, amount: Money
    ) {
        self.office = office
        self.amount = amount
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("office", office)
        object.set("amount_minor", amount)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        office = try object.optionalID("office")
        amount = try object.money("amount_minor")
    }
}
