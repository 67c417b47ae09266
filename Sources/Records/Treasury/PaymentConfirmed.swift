public import Canon

/// The bank says that the money has gone.
public struct PaymentConfirmed: Fact {
    public static let kind = "treasury.payment_confirmed.v1"
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
    /// The bank's own reference; a second confirmation with it is refused.
    public let bankReference: String
    /// The day that the bank gives.
    public let valueDate: CivilDate
    /// SHA-256 of the bank's file (optional)
    public let statementDigest: Digest?
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, award: ID<Award>, payment: ID<Payment>, amount: Money,
        bankReference: String, valueDate: CivilDate, statementDigest: Digest? = nil,
        key: ID<ActKey>, link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.award = award
        self.payment = payment
        self.amount = amount
        self.bankReference = bankReference
        self.valueDate = valueDate
        self.statementDigest = statementDigest
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("award", award)
        object.set("payment", payment)
        object.set("amount_minor", amount)
        object.set("bank_reference", bankReference)
        object.set("value_date", valueDate)
        if let statementDigest { object.set("statement_digest", statementDigest) }
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        award = try object.id("award")
        payment = try object.id("payment")
        amount = try object.money("amount_minor")
        bankReference = try object.text("bank_reference")
        valueDate = try object.date("value_date")
        statementDigest = try object.optionalDigest("statement_digest")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
