public import Canon

/// A recipient gives money back: it is at the office's disposal again, or lapses with its year.
public struct PaymentRefunded: Fact {
    public static let kind = "treasury.refunded.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// The office whose allotment the award was taken from.
    public let office: ID<SpendingOffice>
    /// The award.
    public let award: ID<Award>
    /// The payment.
    public let payment: ID<Payment>
    /// The amount, in the minor unit of the fund's currency, above zero.
    public let amount: Money
    /// The bank's own reference.
    public let bankReference: String
    /// The day that the bank gives.
    public let valueDate: CivilDate
    /// Why (optional)
    public let reason: Texts
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, office: ID<SpendingOffice>, award: ID<Award>,
        payment: ID<Payment>, amount: Money, bankReference: String, valueDate: CivilDate,
        reason: Texts = .none, key: ID<ActKey>, link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.office = office
        self.award = award
        self.payment = payment
        self.amount = amount
        self.bankReference = bankReference
        self.valueDate = valueDate
        self.reason = reason
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("office", office)
        object.set("award", award)
        object.set("payment", payment)
        object.set("amount_minor", amount)
        object.set("bank_reference", bankReference)
        object.set("value_date", valueDate)
        object.set("reason", reason)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        office = try object.id("office")
        award = try object.id("award")
        payment = try object.id("payment")
        amount = try object.money("amount_minor")
        bankReference = try object.text("bank_reference")
        valueDate = try object.date("value_date")
        reason = try object.texts("reason")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
