public import Canon

/// The areas that numbers are given for; a later list adds and renames, and removes nothing.
public struct AreasListed: Fact {
    public static let kind = "delivery.areas_listed.v1"
    /// The areas, parents before their parts (optional)
    public let areas: [AreaTerm]
    /// Where the list is from (optional)
    public let source: Texts

    /// A fact from its members.
    public init(
        areas: [AreaTerm] = [], source: Texts = .none
    ) {
        self.areas = areas
        self.source = source
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("areas", areas)
        object.set("source", source)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        areas = try object.parts("areas")
        source = try object.texts("source")
    }
}
