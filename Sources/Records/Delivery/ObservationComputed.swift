public import Canon

/// A number that anybody can compute again from the entries before this one.
public struct ObservationComputed: Fact {
    public static let kind = "delivery.observation_computed.v1"
    /// The indicator.
    public let indicator: ID<Indicator>
    /// Version of the definition that was computed.
    public let version: Int
    /// What time it is of.
    public let period: ReportingPeriod
    /// How many entries were read: those before this index.
    public let logSize: Int
    /// The numbers, the whole first (optional)
    public let cells: [ObservationCell]
    /// Entry of the numbers that these take the place of (optional)
    public let revises: Int?
    /// Why those were revised (optional)
    public let reason: Texts

    /// A fact from its members.
    public init(
        indicator: ID<Indicator>, version: Int, period: ReportingPeriod, logSize: Int,
        cells: [ObservationCell] = [], revises: Int? = nil, reason: Texts = .none
    ) {
        self.indicator = indicator
        self.version = version
        self.period = period
        self.logSize = logSize
        self.cells = cells
        self.revises = revises
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("indicator", indicator)
        object.set("version", version)
        object.set("period", period)
        object.set("log_size", logSize)
        object.set("cells", cells)
        if let revises { object.set("revises", revises) }
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        indicator = try object.id("indicator")
        version = try object.integer("version")
        period = try object.period("period")
        logSize = try object.integer("log_size")
        cells = try object.parts("cells")
        revises = try object.optionalInteger("revises")
        reason = try object.texts("reason")
    }
}
