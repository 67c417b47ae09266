public import Canon

/// Why a text was changed.
public struct Cause: RecordPart {
    /// What sort of cause.
    public enum Kind: String, Sendable, CaseIterable {
        /// A theme was answered; the entry is the answer.
        case answer
        /// A single submission made a point nobody else made; the entry marks it unique.
        case uniquePoint = "unique_point"
        /// A slip was mended without changing the meaning.
        case correction
        /// An authority decided, outside the consultation.
        case decision
    }

    /// What sort of cause.
    public let type: Kind
    /// Entry of the answer or of the unique point; none for other causes.
    public let entry: Int?
    /// In words; required unless an entry explains it (optional)
    public let note: Texts

    /// A part from its members.
    public init(type: Kind, entry: Int? = nil, note: Texts = .none) {
        self.type = type
        self.entry = entry
        self.note = note
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("type", type)
        if let entry { object.set("entry", entry) }
        object.set("note", note)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        type = try object.word("type")
        entry = try object.optionalInteger("entry")
        note = try object.texts("note")
    }
}
