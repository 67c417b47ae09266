public import Canon

/// A round: one version of the instrument, open between two moments.
public struct RoundOpened: Fact {
    public static let kind = "consultation.round_opened.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// Number of the version, from 1.
    public let version: Int
    /// From when submissions are taken.
    public let opensAt: Instant
    /// Until when.
    public let closesAt: Instant
    /// Questions asked beside the text.
    public let questions: [QuestionTerm]

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, version: Int, opensAt: Instant,
        closesAt: Instant, questions: [QuestionTerm] = []
    ) {
        self.consultation = consultation
        self.round = round
        self.version = version
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.questions = questions
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("version", version)
        object.set("opens_at_ms", opensAt)
        object.set("closes_at_ms", closesAt)
        object.set("questions", questions)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        version = try object.integer("version")
        opensAt = try object.instant("opens_at_ms")
        closesAt = try object.instant("closes_at_ms")
        questions = try object.parts("questions")
    }
}
