public import Canon

/// These submissions may be read by anybody.
public struct SubmissionsPublished: Fact {
    public static let kind = "consultation.submissions_published.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// At most 500 of them.
    public let submissions: [ID<Submission>]

    /// A fact from its members.
    public init(consultation: ID<Consultation>, round: Int, submissions: [ID<Submission>] = []) {
        self.consultation = consultation
        self.round = round
        self.submissions = submissions
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("submissions", submissions)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        submissions = try object.ids("submissions")
    }
}
