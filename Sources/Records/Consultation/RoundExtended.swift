public import Canon

/// A round stays open longer.
public struct RoundExtended: Fact {
    public static let kind = "consultation.round_extended.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The new end.
    public let closesAt: Instant
    /// Why.
    public let reason: Texts

    /// A fact from its members.
    public init(consultation: ID<Consultation>, round: Int, closesAt: Instant, reason: Texts) {
        self.consultation = consultation
        self.round = round
        self.closesAt = closesAt
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("closes_at_ms", closesAt)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        closesAt = try object.instant("closes_at_ms")
        reason = try object.texts("reason")
    }
}
