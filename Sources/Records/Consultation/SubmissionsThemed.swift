public import Canon

/// Submissions belong to a theme, each by its exact words.
public struct SubmissionsThemed: Fact {
    public static let kind = "consultation.submissions_themed.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The theme.
    public let theme: ID<Theme>
    /// At most 250 of them.
    public let quotations: [Quotation]

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, theme: ID<Theme>, quotations: [Quotation] = []
    ) {
        self.consultation = consultation
        self.round = round
        self.theme = theme
        self.quotations = quotations
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("theme", theme)
        object.set("quotations", quotations)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        theme = try object.id("theme")
        quotations = try object.parts("quotations")
    }
}
