public import Canon

/// One area that numbers are given for.
public struct AreaTerm: RecordPart {
    /// Its code, e.g. of ISO 3166-2.
    public let area: ID<Area>
    /// Its name (optional)
    public let name: Texts
    /// The area it is a part of (optional)
    public let parent: ID<Area>?

    /// A part from its members.
    public init(
        area: ID<Area>, name: Texts = .none, parent: ID<Area>? = nil
    ) {
        self.area = area
        self.name = name
        self.parent = parent
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("area", area)
        object.set("name", name)
        object.set("parent", parent)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        area = try object.id("area")
        name = try object.texts("name")
        parent = try object.optionalID("parent")
    }
}
