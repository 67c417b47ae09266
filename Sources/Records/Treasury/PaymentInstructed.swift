public import Canon

/// An officer prepares a payment: the amount is set aside until the bank confirms or the payment
/// is voided.
public struct PaymentInstructed: Fact {
    public static let kind = "treasury.payment_instructed.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// The award.
    public let award: ID<Award>
    /// Number of the milestone.
    public let milestone: Int
    /// The payment.
    public let payment: ID<Payment>
    /// The amount, in the minor unit of the fund's currency, above zero.
    public let amount: Money
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, award: ID<Award>, milestone: Int, payment: ID<Payment>,
        amount: Money, key: ID<ActKey>, link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.award = award
        self.milestone = milestone
        self.payment = payment
        self.amount = amount
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("award", award)
        object.set("milestone", milestone)
        object.set("payment", payment)
        object.set("amount_minor", amount)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        award = try object.id("award")
        milestone = try object.integer("milestone")
        payment = try object.id("payment")
        amount = try object.money("amount_minor")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
