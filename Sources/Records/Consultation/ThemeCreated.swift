public import Canon

/// An officer sees a theme in what people said.
public struct ThemeCreated: Fact {
    public static let kind = "consultation.theme_created.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The theme.
    public let theme: ID<Theme>
    /// The theme in a few words.
    public let title: Texts
    /// The theme in a paragraph (optional)
    public let summary: Texts

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, theme: ID<Theme>, title: Texts,
        summary: Texts = .none
    ) {
        self.consultation = consultation
        self.round = round
        self.theme = theme
        self.title = title
        self.summary = summary
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("theme", theme)
        object.set("title", title)
        object.set("summary", summary)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        theme = try object.id("theme")
        title = try object.texts("title")
        summary = try object.texts("summary")
    }
}
