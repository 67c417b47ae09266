public import Canon

/// A fiscal year ends: what was not awarded goes back to where it came from. The year takes no
/// more appropriations, allotments and awards.
public struct FundsLapsed: Fact {
    public static let kind = "treasury.lapsed.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// What each account loses (optional)
    public let shares: [LapsedShare]
    /// The sum of the shares.
    public let amount: Money
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, shares: [LapsedShare] = [], amount: Money, key: ID<ActKey>,
        link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.shares = shares
        self.amount = amount
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("shares", shares)
        object.set("amount_minor", amount)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        shares = try object.parts("shares")
        amount = try object.money("amount_minor")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
