public import Canon

/// Somebody spoke. The words are in the vault; the commitment to them is public.
public struct SubmissionReceived: Fact {
    /// How a submission arrived.
    public enum Channel: String, Sendable, CaseIterable {
        case page, file, paper, meeting
    }

    public static let kind = "consultation.submission_received.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// Its identifier.
    public let submission: ID<Submission>
    /// Category the author chose.
    public let category: ID<StakeholderCategory>?
    /// How it arrived.
    public let channel: Channel
    /// The hour it arrived in, no finer.
    public let receivedHour: Instant
    /// What it says, by what it speaks to.
    public let parts: [SubmissionPartReceived]
    /// SHA-256 of the receipt code (see `ReceiptCode`).
    public let codeDigest: Digest
    /// Fields that are not published, e.g. a name.
    public let privateFields: [PrivateField]

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, submission: ID<Submission>,
        category: ID<StakeholderCategory>? = nil, channel: Channel, receivedHour: Instant,
        parts: [SubmissionPartReceived] = [], codeDigest: Digest, privateFields: [PrivateField] = []
    ) {
        self.consultation = consultation
        self.round = round
        self.submission = submission
        self.category = category
        self.channel = channel
        self.receivedHour = receivedHour
        self.parts = parts
        self.codeDigest = codeDigest
        self.privateFields = privateFields
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("submission", submission)
        object.set("category", category)
        object.set("channel", channel)
        object.set("received_hour_ms", receivedHour)
        object.set("parts", parts)
        object.set("code_digest", codeDigest)
        object.set("private", privateFields)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        submission = try object.id("submission")
        category = try object.optionalID("category")
        channel = try object.word("channel")
        receivedHour = try object.instant("received_hour_ms")
        parts = try object.parts("parts")
        codeDigest = try object.digest("code_digest")
        privateFields = try object.parts("private")
    }
}
