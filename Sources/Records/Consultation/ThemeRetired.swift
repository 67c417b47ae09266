public import Canon

/// A theme is no longer used; its submissions go to another theme or wait again.
public struct ThemeRetired: Fact {
    public static let kind = "consultation.theme_retired.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The theme.
    public let theme: ID<Theme>
    /// The theme that takes its submissions.
    public let mergedInto: ID<Theme>?
    /// Why.
    public let reason: Texts

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, theme: ID<Theme>, mergedInto: ID<Theme>? = nil,
        reason: Texts
    ) {
        self.consultation = consultation
        self.round = round
        self.theme = theme
        self.mergedInto = mergedInto
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("theme", theme)
        object.set("merged_into", mergedInto)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        theme = try object.id("theme")
        mergedInto = try object.optionalID("merged_into")
        reason = try object.texts("reason")
    }
}
