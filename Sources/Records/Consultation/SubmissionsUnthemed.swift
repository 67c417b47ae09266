public import Canon

/// Submissions were put into a theme by mistake.
public struct SubmissionsUnthemed: Fact {
    public static let kind = "consultation.submissions_unthemed.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The theme.
    public let theme: ID<Theme>
    /// At most 500 of them.
    public let submissions: [ID<Submission>]

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, theme: ID<Theme>,
        submissions: [ID<Submission>] = []
    ) {
        self.consultation = consultation
        self.round = round
        self.theme = theme
        self.submissions = submissions
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("theme", theme)
        object.set("submissions", submissions)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        theme = try object.id("theme")
        submissions = try object.ids("submissions")
    }
}
