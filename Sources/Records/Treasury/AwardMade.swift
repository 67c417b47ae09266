public import Canon

/// Money is promised to a recipient, milestone by milestone, by a decision and for a provision.
public struct AwardMade: Fact {
    public static let kind = "treasury.awarded.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// Fiscal year of the appropriation.
    public let year: Int
    /// The office whose allotment it is taken from.
    public let office: ID<SpendingOffice>
    /// The award.
    public let award: ID<Award>
    /// What it is for (optional)
    public let title: Texts
    /// Who gets it.
    public let recipient: Recipient
    /// The provision that it serves.
    public let provision: ID<Provision>
    /// Who decided, on which ground (optional)
    public let decision: Texts
    /// SHA-256 of the minutes of the decision (optional)
    public let decisionDigest: Digest?
    /// What is paid for what (optional)
    public let milestones: [MilestoneTerm]
    /// The sum of the milestones.
    public let amount: Money
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, year: Int, office: ID<SpendingOffice>, award: ID<Award>,
        title: Texts = .none, recipient: Recipient, provision: ID<Provision>,
        decision: Texts = .none, decisionDigest: Digest? = nil, milestones: [MilestoneTerm] = [],
        amount: Money, key: ID<ActKey>, link: ActLink? = nil
    ) {
        self.fund = fund
        self.year = year
        self.office = office
        self.award = award
        self.title = title
        self.recipient = recipient
        self.provision = provision
        self.decision = decision
        self.decisionDigest = decisionDigest
        self.milestones = milestones
        self.amount = amount
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("year", year)
        object.set("office", office)
        object.set("award", award)
        object.set("title", title)
        object.set("recipient", recipient)
        object.set("provision", provision)
        object.set("decision", decision)
        if let decisionDigest { object.set("decision_digest", decisionDigest) }
        object.set("milestones", milestones)
        object.set("amount_minor", amount)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        year = try object.integer("year")
        office = try object.id("office")
        award = try object.id("award")
        title = try object.texts("title")
        recipient = try object.part("recipient")
        provision = try object.id("provision")
        decision = try object.texts("decision")
        decisionDigest = try object.optionalDigest("decision_digest")
        milestones = try object.parts("milestones")
        amount = try object.money("amount_minor")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
