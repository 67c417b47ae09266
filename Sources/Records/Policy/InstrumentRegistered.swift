public import Canon

/// An instrument exists: a policy, a bill, a strategy.
public struct InstrumentRegistered: Fact {
    public static let kind = "policy.instrument_registered.v1"
    /// Its permanent identifier, also its address.
    public let instrument: ID<Instrument>
    /// What it is called.
    public let title: Texts
    /// What it is for, in a paragraph (optional)
    public let summary: Texts
    /// What it is in Akoma Ntoso terms, e.g. `policy`.
    public let type: String
    /// The instrument it is to replace: each of its goals gets a fate.
    public let replaces: ID<Instrument>?
    /// Whether this is demonstration data.
    public let isDemonstration: Bool

    /// A fact from its members.
    public init(
        instrument: ID<Instrument>, title: Texts, summary: Texts = .none, type: String,
        replaces: ID<Instrument>? = nil, isDemonstration: Bool
    ) {
        self.instrument = instrument
        self.title = title
        self.summary = summary
        self.type = type
        self.replaces = replaces
        self.isDemonstration = isDemonstration
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("title", title)
        object.set("summary", summary)
        object.set("type", type)
        object.set("replaces", replaces)
        object.set("demonstration", isDemonstration)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        title = try object.texts("title")
        summary = try object.texts("summary")
        type = try object.text("type")
        replaces = try object.optionalID("replaces")
        isDemonstration = try object.flag("demonstration")
    }
}
