public import Canon

/// Nothing more is taken in; the count is fixed.
public struct RoundClosed: Fact {
    public static let kind = "consultation.round_closed.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// Submissions received in the round.
    public let received: Int

    /// A fact from its members.
    public init(consultation: ID<Consultation>, round: Int, received: Int) {
        self.consultation = consultation
        self.round = round
        self.received = received
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("received", received)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        received = try object.integer("received")
    }
}
