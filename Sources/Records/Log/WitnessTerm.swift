public import Canon

/// What people want to know of a witness beside its key.
public struct WitnessTerm: RecordPart {
    /// Its name in the policy file.
    public let name: String
    /// Who runs it.
    public let organisation: Texts
    /// Whether it runs on the operator's own machine, and so proves nothing to anybody else.
    public let isSimulated: Bool

    /// A witness of a policy.
    public init(name: String, organisation: Texts, isSimulated: Bool) {
        self.name = name
        self.organisation = organisation
        self.isSimulated = isSimulated
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("name", name)
        object.set("organisation", organisation)
        object.set("simulated", isSimulated)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        name = try object.text("name")
        organisation = try object.texts("organisation")
        isSimulated = try object.flag("simulated")
    }
}
