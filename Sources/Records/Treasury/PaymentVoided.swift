public import Canon

/// A payment will not happen: its amount is owed again.
public struct PaymentVoided: Fact {
    public static let kind = "treasury.payment_voided.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// The award.
    public let award: ID<Award>
    /// The payment.
    public let payment: ID<Payment>
    /// The amount, in the minor unit of the fund's currency, above zero.
    public let amount: Money
    /// Why (optional)
    public let reason: Texts
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, award: ID<Award>, payment: ID<Payment>, amount: Money,
        reason: Texts = .none, key: ID<ActKey>, link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.award = award
        self.payment = payment
        self.amount = amount
        self.reason = reason
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("award", award)
        object.set("payment", payment)
        object.set("amount_minor", amount)
        object.set("reason", reason)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        award = try object.id("award")
        payment = try object.id("payment")
        amount = try object.money("amount_minor")
        reason = try object.texts("reason")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
