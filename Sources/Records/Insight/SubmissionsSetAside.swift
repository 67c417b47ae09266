public import Canon

/// Submissions look as if a program had sent them. They stay published and are counted apart; the
/// rule is public and the act can be undone.
public struct SubmissionsSetAside: Fact {
    public static let kind = "insight.submissions_set_aside.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The rule of `docs/insight.md` that they met.
    public let rule: String
    /// At most 500 of them.
    public let submissions: [ID<Submission>]
    /// What was seen.
    public let reason: Texts

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, rule: String,
        submissions: [ID<Submission>] = [], reason: Texts = .none
    ) {
        self.consultation = consultation
        self.round = round
        self.rule = rule
        self.submissions = submissions
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("rule", rule)
        object.set("submissions", submissions)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        rule = try object.text("rule")
        submissions = try object.ids("submissions")
        reason = try object.texts("reason")
    }
}
