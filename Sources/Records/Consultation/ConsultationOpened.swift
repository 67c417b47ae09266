public import Canon

/// People are asked about an instrument.
public struct ConsultationOpened: Fact {
    public static let kind = "consultation.opened.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// The instrument.
    public let instrument: ID<Instrument>
    /// What it is called.
    public let title: Texts
    /// Stakeholder categories to choose from.
    public let categories: [CategoryTerm]
    /// Whether this is demonstration data.
    public let isDemonstration: Bool

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, instrument: ID<Instrument>, title: Texts,
        categories: [CategoryTerm] = [], isDemonstration: Bool
    ) {
        self.consultation = consultation
        self.instrument = instrument
        self.title = title
        self.categories = categories
        self.isDemonstration = isDemonstration
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("instrument", instrument)
        object.set("title", title)
        object.set("categories", categories)
        object.set("demonstration", isDemonstration)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        instrument = try object.id("instrument")
        title = try object.texts("title")
        categories = try object.parts("categories")
        isDemonstration = try object.flag("demonstration")
    }
}
