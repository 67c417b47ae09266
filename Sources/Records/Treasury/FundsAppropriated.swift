public import Canon

/// Money is granted to a fund for a fiscal year.
public struct FundsAppropriated: Fact {
    public static let kind = "treasury.appropriated.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// The amount, in the minor unit of the fund's currency, above zero.
    public let amount: Money
    /// The act or demand for grant that grants it (optional)
    public let authority: Texts
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, amount: Money, authority: Texts = .none, key: ID<ActKey>,
        link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.amount = amount
        self.authority = authority
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("amount_minor", amount)
        object.set("authority", authority)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        amount = try object.money("amount_minor")
        authority = try object.texts("authority")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
