public import Canon

/// The rest of an award that no milestone has earned goes back to the office; nothing more can be
/// paid from it.
public struct AwardVoided: Fact {
    public static let kind = "treasury.award_voided.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// The office whose allotment the award was taken from.
    public let office: ID<SpendingOffice>
    /// The award.
    public let award: ID<Award>
    /// What goes back; zero when all was earned.
    public let amount: Money
    /// Why (optional)
    public let reason: Texts
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, office: ID<SpendingOffice>, award: ID<Award>, amount: Money,
        reason: Texts = .none, key: ID<ActKey>, link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.office = office
        self.award = award
        self.amount = amount
        self.reason = reason
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("office", office)
        object.set("award", award)
        object.set("amount_minor", amount)
        object.set("reason", reason)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        office = try object.id("office")
        award = try object.id("award")
        amount = try object.money("amount_minor")
        reason = try object.texts("reason")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
