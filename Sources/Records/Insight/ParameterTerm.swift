/// A setting of an analysis.
public struct ParameterTerm: RecordPart {
    /// What it is called in `docs/insight.md`.
    public let name: String
    /// Its value, as written there.
    public let value: String

    /// A part from its members.
    public init(
        name: String, value: String
    ) {
        self.name = name
        self.value = value
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("name", name)
        object.set("value", value)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        name = try object.text("name")
        value = try object.text("value")
    }
}
