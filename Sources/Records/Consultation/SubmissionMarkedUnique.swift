public import Canon

/// A submission makes a point that fits no theme; the point is put into words and answered on its
/// own.
public struct SubmissionMarkedUnique: Fact {
    public static let kind = "consultation.submission_marked_unique.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The submission.
    public let submission: ID<Submission>
    /// Its point in a sentence.
    public let point: Texts
    /// What the ministry says to it.
    public let response: Texts

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, submission: ID<Submission>, point: Texts,
        response: Texts
    ) {
        self.consultation = consultation
        self.round = round
        self.submission = submission
        self.point = point
        self.response = response
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("submission", submission)
        object.set("point", point)
        object.set("response", response)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        submission = try object.id("submission")
        point = try object.texts("point")
        response = try object.texts("response")
    }
}
