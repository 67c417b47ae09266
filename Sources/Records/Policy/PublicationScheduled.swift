public import Canon

/// A frozen draft will be published at an hour; until then only its commitment is public.
public struct PublicationScheduled: Fact {
    public static let kind = "policy.publication_scheduled.v1"
    /// The instrument.
    public let instrument: ID<Instrument>
    /// Number of the version, from 1.
    public let version: Int
    /// The hour.
    public let publishAt: Instant
    /// The draft, whole.
    public let draft: Commitment

    /// A fact from its members.
    public init(instrument: ID<Instrument>, version: Int, publishAt: Instant, draft: Commitment) {
        self.instrument = instrument
        self.version = version
        self.publishAt = publishAt
        self.draft = draft
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("version", version)
        object.set("publish_at_ms", publishAt)
        object.set("draft", draft)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        version = try object.integer("version")
        publishAt = try object.instant("publish_at_ms")
        draft = try object.commitment("draft")
    }
}
