public import Canon

/// Who gets an award. The name of a person is never public.
public struct Recipient: RecordPart {
    /// What a recipient is.
    public enum Kind: String, Sendable, CaseIterable {
        case organisation, person
    }

    /// An organisation or a person.
    public let type: Kind
    /// Name of an organisation (optional)
    public let name: String
    /// Its registration, e.g. of the companies' registrar (optional)
    public let identifier: String
    /// Commitment to the name of a person (optional)
    public let privateName: Commitment?
    /// Where it works (optional)
    public let area: ID<Area>?
    /// Whether women lead it; absent where nobody knows (optional)
    public let isWomenLed: Bool?

    /// A part from its members.
    public init(
        type: Kind, name: String = "", identifier: String = "", privateName: Commitment? = nil,
        area: ID<Area>? = nil, isWomenLed: Bool? = nil
    ) {
        self.type = type
        self.name = name
        self.identifier = identifier
        self.privateName = privateName
        self.area = area
        self.isWomenLed = isWomenLed
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("type", type)
        object.setUnlessEmpty("name", name)
        object.setUnlessEmpty("identifier", identifier)
        if let privateName { object.set("private_name", privateName) }
        object.set("area", area)
        if let isWomenLed { object.set("women_led", isWomenLed) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        type = try object.word("type")
        name = try object.optionalText("name")
        identifier = try object.optionalText("identifier")
        privateName = try object.optionalDigest("private_name").map(Commitment.init)
        area = try object.optionalID("area")
        isWomenLed = try object.optionalFlag("women_led")
    }
}
