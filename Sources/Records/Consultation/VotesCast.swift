public import Canon

/// Somebody, known by a pseudonym of this consultation alone, says what they think of statements.
/// A later vote of theirs on the same statement takes the place of the earlier one.
public struct VotesCast: Fact {
    public static let kind = "consultation.votes_cast.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The pseudonym.
    public let participant: ID<Participant>
    /// At most 1,000, each statement once.
    public let votes: [VoteTerm]
    /// The hour they arrived in, no finer.
    public let receivedHour: Instant

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, participant: ID<Participant>,
        votes: [VoteTerm] = [], receivedHour: Instant
    ) {
        self.consultation = consultation
        self.round = round
        self.participant = participant
        self.votes = votes
        self.receivedHour = receivedHour
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("participant", participant)
        object.set("votes", votes)
        object.set("received_hour_ms", receivedHour)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        participant = try object.id("participant")
        votes = try object.parts("votes")
        receivedHour = try object.instant("received_hour_ms")
    }
}
