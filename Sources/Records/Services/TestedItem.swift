public import Canon

/// One line of the checklist.
public struct TestedItem: RecordPart {
    /// Code of the line (see docs/services.md).
    public let item: String
    /// Whether the tester could do it.
    public let isPassed: Bool
    /// What happened (optional)
    public let note: Texts

    /// A part from its members.
    public init(
        item: String, isPassed: Bool, note: Texts = .none
    ) {
        self.item = item
        self.isPassed = isPassed
        self.note = note
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("item", item)
        object.set("passed", isPassed)
        object.set("note", note)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        item = try object.text("item")
        isPassed = try object.flag("passed")
        note = try object.texts("note")
    }
}
