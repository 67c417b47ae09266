public import Canon

/// A submission is counted and read, but not shown, on a ground everybody can see.
public struct SubmissionWithheld: Fact {
    /// On what ground.
    public enum Ground: String, Sendable, CaseIterable {
        case personalData = "personal_data"
        case defamation
        case threatOrAbuse = "threat_or_abuse"
        case noPermission = "no_permission"
    }

    public static let kind = "consultation.submission_withheld.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The submission.
    public let submission: ID<Submission>
    /// On what ground.
    public let ground: Ground
    /// More in words (optional)
    public let note: Texts

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, submission: ID<Submission>, ground: Ground,
        note: Texts = .none
    ) {
        self.consultation = consultation
        self.round = round
        self.submission = submission
        self.ground = ground
        self.note = note
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("submission", submission)
        object.set("ground", ground)
        object.set("note", note)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        submission = try object.id("submission")
        ground = try object.word("ground")
        note = try object.texts("note")
    }
}
