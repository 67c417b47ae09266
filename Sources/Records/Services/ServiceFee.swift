public import Canon

/// What a service costs.
public struct ServiceFee: RecordPart {
    /// The fee, in the minor unit.
    public let amount: Money
    /// The currency.
    public let currency: Currency
    /// For whom, or for what (optional)
    public let note: Texts

    /// A part from its members.
    public init(
        amount: Money, currency: Currency, note: Texts = .none
    ) {
        self.amount = amount
        self.currency = currency
        self.note = note
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("amount_minor", amount)
        object.set("currency", currency)
        object.set("note", note)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        amount = try object.money("amount_minor")
        currency = try object.part("currency")
        note = try object.texts("note")
    }
}
