public import Canon

/// A number no longer stands. Its entry stays.
public struct ObservationWithdrawn: Fact {
    public static let kind = "delivery.observation_withdrawn.v1"
    /// The indicator.
    public let indicator: ID<Indicator>
    /// Entry of the number.
    public let withdraws: Int
    /// Why (optional)
    public let reason: Texts

    /// A fact from its members.
    public init(
        indicator: ID<Indicator>, withdraws: Int, reason: Texts = .none
    ) {
        self.indicator = indicator
        self.withdraws = withdraws
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("indicator", indicator)
        object.set("withdraws", withdraws)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        indicator = try object.id("indicator")
        withdraws = try object.integer("withdraws")
        reason = try object.texts("reason")
    }
}
