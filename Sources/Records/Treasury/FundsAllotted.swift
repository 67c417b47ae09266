public import Canon

/// A part of the appropriation is put at an office's disposal.
public struct FundsAllotted: Fact {
    public static let kind = "treasury.allotted.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// The office that may now spend it.
    public let office: ID<SpendingOffice>
    /// The amount, in the minor unit of the fund's currency, above zero.
    public let amount: Money
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, office: ID<SpendingOffice>, amount: Money, key: ID<ActKey>,
        link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.office = office
        self.amount = amount
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("office", office)
        object.set("amount_minor", amount)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        office = try object.id("office")
        amount = try object.money("amount_minor")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
