public import Canon

/// A version is public and whole; its provisions stand in the entries before this one.
public struct VersionPublished: Fact {
    /// What a version is published as.
    public enum Stage: String, Sendable, CaseIterable {
        /// A draft, for people to speak to.
        case draft
        /// The text in force.
        case final
    }

    public static let kind = "policy.version_published.v1"
    /// The instrument.
    public let instrument: ID<Instrument>
    /// Number of the version, from 1.
    public let version: Int
    /// What it is published as.
    public let stage: Stage
    /// What this version is called (optional)
    public let label: Texts
    /// How many provisions it has.
    public let provisionCount: Int
    /// SHA-256 of the canonical array of all its provisions in document order.
    public let textDigest: Digest
    /// Entry that scheduled it, where it was published at a set hour.
    public let scheduledBy: Int?

    /// A fact from its members.
    public init(
        instrument: ID<Instrument>, version: Int, stage: Stage, label: Texts = .none,
        provisionCount: Int, textDigest: Digest, scheduledBy: Int? = nil
    ) {
        self.instrument = instrument
        self.version = version
        self.stage = stage
        self.label = label
        self.provisionCount = provisionCount
        self.textDigest = textDigest
        self.scheduledBy = scheduledBy
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("version", version)
        object.set("stage", stage)
        object.set("label", label)
        object.set("provision_count", provisionCount)
        object.set("text_digest", textDigest)
        if let scheduledBy { object.set("scheduled_by", scheduledBy) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        version = try object.integer("version")
        stage = try object.word("stage")
        label = try object.texts("label")
        provisionCount = try object.integer("provision_count")
        textDigest = try object.digest("text_digest")
        scheduledBy = try object.optionalInteger("scheduled_by")
    }
}
