public import Canon

/// The ministry answers a theme, with a reason.
public struct ThemeAnswered: Fact {
    /// What the ministry says.
    public enum Answer: String, Sendable, CaseIterable {
        case accepted
        case inPart = "in_part"
        case notAccepted = "not_accepted"
        case outOfScope = "out_of_scope"
    }

    public static let kind = "consultation.theme_answered.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The theme.
    public let theme: ID<Theme>
    /// Yes, partly, no, or not for this policy.
    public let answer: Answer
    /// Why.
    public let reason: Texts
    /// Provisions it will change.
    public let provisions: [ID<Provision>]
    /// Entry of the earlier answer that this one replaces.
    public let revises: Int?

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, theme: ID<Theme>, answer: Answer, reason: Texts,
        provisions: [ID<Provision>] = [], revises: Int? = nil
    ) {
        self.consultation = consultation
        self.round = round
        self.theme = theme
        self.answer = answer
        self.reason = reason
        self.provisions = provisions
        self.revises = revises
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("theme", theme)
        object.set("answer", answer)
        object.set("reason", reason)
        object.set("provisions", provisions)
        if let revises { object.set("revises", revises) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        theme = try object.id("theme")
        answer = try object.word("answer")
        reason = try object.texts("reason")
        provisions = try object.ids("provisions")
        revises = try object.optionalInteger("revises")
    }
}
