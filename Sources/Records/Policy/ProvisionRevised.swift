public import Canon

/// A version has a provision otherwise than the one before it: in words, number or place.
public struct ProvisionRevised: Fact {
    public static let kind = "policy.provision_revised.v1"
    /// The instrument.
    public let instrument: ID<Instrument>
    /// Number of the version, from 1.
    public let version: Int
    /// The provision as it is now.
    public let content: ProvisionContent
    /// Provisions that were merged into it.
    public let derivedFrom: [ID<Provision>]
    /// Why: required after the first round has closed.
    public let causes: [Cause]

    /// A fact from its members.
    public init(
        instrument: ID<Instrument>, version: Int, content: ProvisionContent,
        derivedFrom: [ID<Provision>] = [], causes: [Cause] = []
    ) {
        self.instrument = instrument
        self.version = version
        self.content = content
        self.derivedFrom = derivedFrom
        self.causes = causes
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("version", version)
        object.set("content", content)
        object.set("derived_from", derivedFrom)
        object.set("causes", causes)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        version = try object.integer("version")
        content = try object.part("content")
        derivedFrom = try object.ids("derived_from")
        causes = try object.parts("causes")
    }
}
