public import Canon

/// One provision as a version has it, whole: address, words, and who answers for it.
public struct ProvisionContent: RecordPart {
    /// Permanent identifier: stays when the number changes.
    public let provision: ID<Provision>
    /// The provision it stands in.
    public let parent: ID<Provision>?
    /// Place in document order within the version, from 1, unique.
    public let position: Int
    /// Akoma Ntoso element: `chapter`, `section`, `article`, `paragraph`, …
    public let element: String
    /// Number as printed.
    public let number: String
    /// Heading (optional)
    public let heading: Texts
    /// The words (optional)
    public let body: Texts
    /// What it is for (optional)
    public let objective: Texts
    /// Role that answers for it.
    public let owner: String
    /// Year or date by which it is due.
    public let due: String
    /// Codes of the indicators that measure it.
    public let indicators: [String]

    /// A part from its members.
    public init(
        provision: ID<Provision>, parent: ID<Provision>? = nil, position: Int, element: String,
        number: String = "", heading: Texts = .none, body: Texts = .none, objective: Texts = .none,
        owner: String = "", due: String = "", indicators: [String] = []
    ) {
        self.provision = provision
        self.parent = parent
        self.position = position
        self.element = element
        self.number = number
        self.heading = heading
        self.body = body
        self.objective = objective
        self.owner = owner
        self.due = due
        self.indicators = indicators
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("provision", provision)
        object.set("parent", parent)
        object.set("position", position)
        object.set("element", element)
        object.setUnlessEmpty("number", number)
        object.set("heading", heading)
        object.set("body", body)
        object.set("objective", objective)
        object.setUnlessEmpty("owner", owner)
        object.setUnlessEmpty("due", due)
        object.set("indicators", indicators)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        provision = try object.id("provision")
        parent = try object.optionalID("parent")
        position = try object.integer("position")
        element = try object.text("element")
        number = try object.optionalText("number")
        heading = try object.texts("heading")
        body = try object.texts("body")
        objective = try object.texts("objective")
        owner = try object.optionalText("owner")
        due = try object.optionalText("due")
        indicators = try object.words("indicators")
    }
}
