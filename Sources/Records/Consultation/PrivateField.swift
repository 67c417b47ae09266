/// A field that came with a submission and is not published.
public struct PrivateField: RecordPart {
    /// Name of the column or question.
    public let name: String
    /// What it holds.
    public let value: Commitment

    /// A part from its members.
    public init(name: String, value: Commitment) {
        self.name = name
        self.value = value
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("name", name)
        object.set("value", value)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        name = try object.text("name")
        value = try object.commitment("value")
    }
}
