public import Canon

/// The first entry of every log: whose it is.
public struct LogStarted: Fact {
    public static let kind = "log.started.v1"
    /// Origin line of the checkpoints.
    public let origin: String
    /// What the site is called.
    public let title: Texts
    /// ISO 3166-1 alpha-2 code, lower case.
    public let country: String
    /// Languages of the pages, the first one the default.
    public let languages: [String]
    /// Time zone of pages, an IANA name.
    public let timeZone: String
    /// Whether everything here is demonstration data.
    public let isDemonstration: Bool

    /// The start of a log.
    public init(
        origin: String, title: Texts, country: String, languages: [String], timeZone: String,
        isDemonstration: Bool
    ) {
        self.origin = origin
        self.title = title
        self.country = country
        self.languages = languages
        self.timeZone = timeZone
        self.isDemonstration = isDemonstration
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("country", country)
        object.set("demonstration", isDemonstration)
        object.set("languages", languages)
        object.set("origin", origin)
        object.set("time_zone", timeZone)
        object.set("title", title)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        country = try object.text("country")
        isDemonstration = try object.flag("demonstration")
        languages = try object.words("languages")
        origin = try object.text("origin")
        timeZone = try object.text("time_zone")
        title = try object.texts("title")
    }
}
