public import Canon

/// A published version no longer stands. Its text and its entries stay.
public struct VersionWithdrawn: Fact {
    public static let kind = "policy.version_withdrawn.v1"
    /// The instrument.
    public let instrument: ID<Instrument>
    /// Number of the version, from 1.
    public let version: Int
    /// Why.
    public let reason: Texts

    /// A fact from its members.
    public init(instrument: ID<Instrument>, version: Int, reason: Texts) {
        self.instrument = instrument
        self.version = version
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("version", version)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        version = try object.integer("version")
        reason = try object.texts("reason")
    }
}
