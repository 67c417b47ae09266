public import Canon

/// A version no longer has a provision.
public struct ProvisionRemoved: Fact {
    public static let kind = "policy.provision_removed.v1"
    /// The instrument.
    public let instrument: ID<Instrument>
    /// Number of the version, from 1.
    public let version: Int
    /// The provision.
    public let provision: ID<Provision>
    /// Provisions that carry its words on, where it was merged or split.
    public let carriedTo: [ID<Provision>]
    /// Why: required after the first round has closed.
    public let causes: [Cause]

    /// A fact from its members.
    public init(
        instrument: ID<Instrument>, version: Int, provision: ID<Provision>,
        carriedTo: [ID<Provision>] = [], causes: [Cause] = []
    ) {
        self.instrument = instrument
        self.version = version
        self.provision = provision
        self.carriedTo = carriedTo
        self.causes = causes
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("version", version)
        object.set("provision", provision)
        object.set("carried_to", carriedTo)
        object.set("causes", causes)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        version = try object.integer("version")
        provision = try object.id("provision")
        carriedTo = try object.ids("carried_to")
        causes = try object.parts("causes")
    }
}
