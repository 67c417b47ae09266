public import Canon

/// What an indicator is to reach, and the path to it: straight lines from point to point.
public struct TargetSet: Fact {
    public static let kind = "delivery.target_set.v1"
    /// The indicator.
    public let indicator: ID<Indicator>
    /// Version of the definition that the values are in.
    public let version: Int
    /// Number of the target, from 1; the newest counts.
    public let target: Int
    /// Where the path begins; without one, at the first number (optional)
    public let baseline: TargetPoint?
    /// Milestones in order, the target last (optional)
    public let path: [TargetPoint]
    /// Who set it, in which text (optional)
    public let authority: Texts
    /// Why it differs from the one before (optional)
    public let reason: Texts

    /// A fact from its members.
    public init(
        indicator: ID<Indicator>, version: Int, target: Int, baseline: TargetPoint? = nil,
        path: [TargetPoint] = [], authority: Texts = .none, reason: Texts = .none
    ) {
        self.indicator = indicator
        self.version = version
        self.target = target
        self.baseline = baseline
        self.path = path
        self.authority = authority
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("indicator", indicator)
        object.set("version", version)
        object.set("target", target)
        if let baseline { object.set("baseline", baseline) }
        object.set("path", path)
        object.set("authority", authority)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        indicator = try object.id("indicator")
        version = try object.integer("version")
        target = try object.integer("target")
        baseline = try object.optionalPart("baseline")
        path = try object.parts("path")
        authority = try object.texts("authority")
        reason = try object.texts("reason")
    }
}
