public import Canon

/// What becomes of a goal of the replaced policy, and why.
public struct GoalFateDecided: Fact {
    /// What becomes of a goal.
    public enum Fate: String, Sendable, CaseIterable {
        case kept, changed, merged, dropped, achieved
    }

    public static let kind = "policy.goal_fate_decided.v1"
    /// The instrument.
    public let instrument: ID<Instrument>
    /// The provision of the replaced instrument.
    public let goal: ID<Provision>
    /// What becomes of it.
    public let fate: Fate
    /// Why.
    public let reason: Texts
    /// Provisions of the new instrument that carry it on.
    public let carriedTo: [ID<Provision>]

    /// A fact from its members.
    public init(
        instrument: ID<Instrument>, goal: ID<Provision>, fate: Fate, reason: Texts,
        carriedTo: [ID<Provision>] = []
    ) {
        self.instrument = instrument
        self.goal = goal
        self.fate = fate
        self.reason = reason
        self.carriedTo = carriedTo
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("goal", goal)
        object.set("fate", fate)
        object.set("reason", reason)
        object.set("carried_to", carriedTo)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        goal = try object.id("goal")
        fate = try object.word("fate")
        reason = try object.texts("reason")
        carriedTo = try object.ids("carried_to")
    }
}
