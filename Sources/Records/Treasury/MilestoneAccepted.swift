public import Canon

/// What a milestone asks for is there: its amount is owed.
public struct MilestoneAccepted: Fact {
    public static let kind = "treasury.milestone_accepted.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// The award.
    public let award: ID<Award>
    /// Number of the milestone.
    public let milestone: Int
    /// The amount, in the minor unit of the fund's currency, above zero.
    public let amount: Money
    /// What was seen (optional)
    public let evidence: Texts
    /// SHA-256 of the evidence (optional)
    public let evidenceDigest: Digest?
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, award: ID<Award>, milestone: Int, amount: Money,
        evidence: Texts = .none, evidenceDigest: Digest? = nil, key: ID<ActKey>,
        link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.award = award
        self.milestone = milestone
        self.amount = amount
        self.evidence = evidence
        self.evidenceDigest = evidenceDigest
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("award", award)
        object.set("milestone", milestone)
        object.set("amount_minor", amount)
        object.set("evidence", evidence)
        if let evidenceDigest { object.set("evidence_digest", evidenceDigest) }
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        award = try object.id("award")
        milestone = try object.integer("milestone")
        amount = try object.money("amount_minor")
        evidence = try object.texts("evidence")
        evidenceDigest = try object.optionalDigest("evidence_digest")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
