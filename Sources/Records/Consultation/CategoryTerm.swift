public import Canon

/// A category of stakeholders that a consultation asks for.
public struct CategoryTerm: RecordPart {
    /// Its identifier.
    public let category: ID<StakeholderCategory>
    /// What it is called.
    public let name: Texts

    /// A part from its members.
    public init(category: ID<StakeholderCategory>, name: Texts) {
        self.category = category
        self.name = name
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("category", category)
        object.set("name", name)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        category = try object.id("category")
        name = try object.texts("name")
    }
}
