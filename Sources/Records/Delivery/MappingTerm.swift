public import Canon

/// The indicator's place in somebody else's list.
public struct MappingTerm: RecordPart {
    /// The list, e.g. `SDG` or `DESI`.
    public let scheme: String
    /// Code in the list.
    public let code: String
    /// How near the two are (optional)
    public let note: Texts

    /// A part from its members.
    public init(
        scheme: String, code: String, note: Texts = .none
    ) {
        self.scheme = scheme
        self.code = code
        self.note = note
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("scheme", scheme)
        object.set("code", code)
        object.set("note", note)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        scheme = try object.text("scheme")
        code = try object.text("code")
        note = try object.texts("note")
    }
}
