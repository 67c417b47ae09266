public import Canon

/// The unit of an indicator.
public struct Unit: RecordPart {
    /// A short code without spaces, e.g. `PERCENT` or `DAYS`.
    public let code: String
    /// Its name (optional)
    public let name: Texts
    /// Digits behind the point that its numbers are given with, 0 to 9.
    public let places: Int

    /// A part from its members.
    public init(
        code: String, name: Texts = .none, places: Int
    ) {
        self.code = code
        self.name = name
        self.places = places
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("code", code)
        object.set("name", name)
        object.set("places", places)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        code = try object.text("code")
        name = try object.texts("name")
        places = try object.integer("places")
    }
}
