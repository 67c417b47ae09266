public import Canon

/// A document that a person must bring.
public struct RequiredDocument: RecordPart {
    /// The document (optional)
    public let name: Texts
    /// Whether government holds it already.
    public let isHeld: Bool

    /// A part from its members.
    public init(
        name: Texts = .none, isHeld: Bool
    ) {
        self.name = name
        self.isHeld = isHeld
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("name", name)
        object.set("held", isHeld)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        name = try object.texts("name")
        isHeld = try object.flag("held")
    }
}
