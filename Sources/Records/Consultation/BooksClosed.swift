public import Canon

/// The books of a round balance: every submission is published or withheld with a ground, ends in
/// a theme or as a unique point, and every theme is answered.
public struct BooksClosed: Fact {
    public static let kind = "consultation.books_closed.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// Submissions received.
    public let received: Int
    /// Published.
    public let published: Int
    /// Withheld with a ground.
    public let withheld: Int
    /// In at least one theme.
    public let themed: Int
    /// Marked unique and in no theme.
    public let unique: Int
    /// Themes in use, all answered.
    public let themes: Int

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, received: Int, published: Int, withheld: Int,
        themed: Int, unique: Int, themes: Int
    ) {
        self.consultation = consultation
        self.round = round
        self.received = received
        self.published = published
        self.withheld = withheld
        self.themed = themed
        self.unique = unique
        self.themes = themes
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("received", received)
        object.set("published", published)
        object.set("withheld", withheld)
        object.set("themed", themed)
        object.set("unique", unique)
        object.set("themes", themes)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        received = try object.integer("received")
        published = try object.integer("published")
        withheld = try object.integer("withheld")
        themed = try object.integer("themed")
        unique = try object.integer("unique")
        themes = try object.integer("themes")
    }
}
