public import Canon

/// A model that an analysis used.
public struct ModelTerm: RecordPart {
    /// What it is called, e.g. `multilingual-e5-small`.
    public let name: String
    /// SHA-256 of its file.
    public let digest: Digest

    /// A part from its members.
    public init(
        name: String, digest: Digest
    ) {
        self.name = name
        self.digest = digest
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("name", name)
        object.set("digest", digest)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        name = try object.text("name")
        digest = try object.digest("digest")
    }
}
