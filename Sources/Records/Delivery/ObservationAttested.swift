public import Canon

/// A number that an outside publisher vouches for, with the place where anybody can read it.
public struct ObservationAttested: Fact {
    /// How settled a number is.
    public enum Status: String, Sendable, CaseIterable {
        case normal, provisional, estimated
        /// The first after a break of the series.
        case `break`
    }

    /// How far the office trusts a number.
    public enum Confidence: String, Sendable, CaseIterable {
        case high, medium, low
    }

    public static let kind = "delivery.observation_attested.v1"
    /// The indicator.
    public let indicator: ID<Indicator>
    /// Version of the definition that it follows.
    public let version: Int
    /// What time it is of.
    public let period: ReportingPeriod
    /// Whom it is of, and the number.
    public let cell: ObservationCell
    /// Code of the unit that it is given in.
    public let unit: String
    /// Which of the series; conflicting ones stand side by side.
    public let series: ID<Series>
    /// How settled the number is.
    public let status: Status
    /// Who publishes it (optional)
    public let publisher: Texts
    /// Title of the document.
    public let document: String
    /// Where the document is found (optional)
    public let address: String
    /// SHA-256 of the document as it was read (optional)
    public let documentDigest: Digest?
    /// When it was read.
    public let retrievedOn: CivilDate
    /// Page, table or paragraph (optional)
    public let place: String
    /// The words or cells that hold the number (optional)
    public let quotation: String
    /// How far the office trusts it.
    public let confidence: Confidence
    /// Whether it is invented, for a demonstration.
    public let isSimulated: Bool
    /// Entry of the number that it takes the place of (optional)
    public let revises: Int?
    /// Why that was revised (optional)
    public let reason: Texts

    /// A fact from its members.
    public init(
        indicator: ID<Indicator>, version: Int, period: ReportingPeriod, cell: ObservationCell,
        unit: String, series: ID<Series>, status: Status, publisher: Texts = .none,
        document: String, address: String = "", documentDigest: Digest? = nil,
        retrievedOn: CivilDate, place: String = "", quotation: String = "", confidence: Confidence,
        isSimulated: Bool, revises: Int? = nil, reason: Texts = .none
    ) {
        self.indicator = indicator
        self.version = version
        self.period = period
        self.cell = cell
        self.unit = unit
        self.series = series
        self.status = status
        self.publisher = publisher
        self.document = document
        self.address = address
        self.documentDigest = documentDigest
        self.retrievedOn = retrievedOn
        self.place = place
        self.quotation = quotation
        self.confidence = confidence
        self.isSimulated = isSimulated
        self.revises = revises
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("indicator", indicator)
        object.set("version", version)
        object.set("period", period)
        object.set("cell", cell)
        object.set("unit", unit)
        object.set("series", series)
        object.set("status", status)
        object.set("publisher", publisher)
        object.set("document", document)
        object.setUnlessEmpty("address", address)
        if let documentDigest { object.set("document_digest", documentDigest) }
        object.set("retrieved_on", retrievedOn)
        object.setUnlessEmpty("place", place)
        object.setUnlessEmpty("quotation", quotation)
        object.set("confidence", confidence)
        object.set("simulated", isSimulated)
        if let revises { object.set("revises", revises) }
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        indicator = try object.id("indicator")
        version = try object.integer("version")
        period = try object.period("period")
        cell = try object.part("cell")
        unit = try object.text("unit")
        series = try object.id("series")
        status = try object.word("status")
        publisher = try object.texts("publisher")
        document = try object.text("document")
        address = try object.optionalText("address")
        documentDigest = try object.optionalDigest("document_digest")
        retrievedOn = try object.date("retrieved_on")
        place = try object.optionalText("place")
        quotation = try object.optionalText("quotation")
        confidence = try object.word("confidence")
        isSimulated = try object.flag("simulated")
        revises = try object.optionalInteger("revises")
        reason = try object.texts("reason")
    }
}
