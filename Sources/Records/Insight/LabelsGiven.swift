public import Canon

/// A person read a submission for the labelled set and says which themes it speaks to.
public struct LabelsGiven: Fact {
    public static let kind = "insight.labels_given.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The submission.
    public let submission: ID<Submission>
    /// The themes; none when it fits none.
    public let themes: [ID<Theme>]

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, submission: ID<Submission>,
        themes: [ID<Theme>] = []
    ) {
        self.consultation = consultation
        self.round = round
        self.submission = submission
        self.themes = themes
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("submission", submission)
        object.set("themes", themes)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        submission = try object.id("submission")
        themes = try object.ids("themes")
    }
}
