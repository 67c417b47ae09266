public import Canon

/// Whose cosignatures make a checkpoint final from now on (C2SP tlog-policy).
public struct WitnessPolicyAdopted: Fact {
    public static let kind = "log.witness_policy_adopted.v1"
    /// The policy file, byte for byte; its log lines name this log.
    public let policy: String
    /// What the file cannot say of each witness, in the order of its lines.
    public let witnesses: [WitnessTerm]
    /// Why this policy, and not the one before.
    public let reason: Texts

    /// The adoption of a policy.
    public init(policy: String, witnesses: [WitnessTerm], reason: Texts) {
        self.policy = policy
        self.witnesses = witnesses
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("policy", policy)
        object.set("reason", reason)
        object.set("witnesses", witnesses)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        policy = try object.text("policy")
        reason = try object.texts("reason")
        witnesses = try object.parts("witnesses")
    }
}
