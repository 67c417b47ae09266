/// A currency; amounts are integers of its minor unit.
public struct Currency: RecordPart {
    /// ISO 4217, e.g. `PKR`.
    public let code: String
    /// Digits of the minor unit behind the point, e.g. 2 for paisa.
    public let places: Int

    /// A part from its members.
    public init(
        code: String, places: Int
    ) {
        self.code = code
        self.places = places
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("code", code)
        object.set("places", places)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        code = try object.text("code")
        places = try object.integer("places")
    }
}
