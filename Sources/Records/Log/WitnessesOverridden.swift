public import Canon

/// After a restart the operator signed again before all witnesses had been heard.
///
/// Until enough of them answer nobody can know that no later checkpoint was ever published; who
/// decides to go on puts it in writing.
public struct WitnessesOverridden: Fact {
    public static let kind = "log.witnesses_overridden.v1"
    /// Names of the witnesses that had not answered, in the order of the policy.
    public let unheard: [String]
    /// Why waiting was not possible.
    public let reason: Texts

    /// A decision to go on.
    public init(unheard: [String], reason: Texts) {
        self.unheard = unheard
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("reason", reason)
        object.set("unheard", unheard)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        reason = try object.texts("reason")
        unheard = try object.words("unheard")
    }
}
