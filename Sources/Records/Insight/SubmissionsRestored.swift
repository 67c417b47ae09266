public import Canon

/// Submissions that were set aside count again.
public struct SubmissionsRestored: Fact {
    public static let kind = "insight.submissions_restored.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// At most 500 of them.
    public let submissions: [ID<Submission>]
    /// Why.
    public let reason: Texts

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, submissions: [ID<Submission>] = [],
        reason: Texts = .none
    ) {
        self.consultation = consultation
        self.round = round
        self.submissions = submissions
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("submissions", submissions)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        submissions = try object.ids("submissions")
        reason = try object.texts("reason")
    }
}
