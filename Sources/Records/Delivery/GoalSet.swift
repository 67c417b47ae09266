public import Canon

/// An outcome that the policy as a whole is for, and the indicators that tell whether it comes.
public struct GoalSet: Fact {
    public static let kind = "delivery.goal_set.v1"
    /// The policy.
    public let instrument: ID<Instrument>
    /// The goal.
    public let goal: ID<Goal>
    /// The goal in a few words (optional)
    public let title: Texts
    /// Codes of its indicators (optional)
    public let indicators: [String]

    /// A fact from its members.
    public init(
        instrument: ID<Instrument>, goal: ID<Goal>, title: Texts = .none, indicators: [String] = []
    ) {
        self.instrument = instrument
        self.goal = goal
        self.title = title
        self.indicators = indicators
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("goal", goal)
        object.set("title", title)
        object.set("indicators", indicators)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        goal = try object.id("goal")
        title = try object.texts("title")
        indicators = try object.words("indicators")
    }
}
