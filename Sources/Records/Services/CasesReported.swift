public import Canon

/// An office says how long its decided cases took, as a table without persons.
public struct CasesReported: Fact {
    public static let kind = "services.cases_reported.v1"
    /// The service.
    public let service: ID<PublicService>
    /// The time.
    public let period: ReportingPeriod
    /// The area (optional)
    public let area: ID<Area>?
    /// Applications that came in.
    public let received: Int
    /// Decided cases by their days (optional)
    public let decided: [DurationCount]
    /// Cases that still wait.
    public let pending: Int
    /// Entry of the report that this takes the place of (optional)
    public let revises: Int?
    /// Why that was revised (optional)
    public let reason: Texts

    /// A fact from its members.
    public init(
        service: ID<PublicService>, period: ReportingPeriod, area: ID<Area>? = nil, received: Int,
        decided: [DurationCount] = [], pending: Int, revises: Int? = nil, reason: Texts = .none
    ) {
        self.service = service
        self.period = period
        self.area = area
        self.received = received
        self.decided = decided
        self.pending = pending
        self.revises = revises
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("service", service)
        object.set("period", period)
        object.set("area", area)
        object.set("received", received)
        object.set("decided", decided)
        object.set("pending", pending)
        if let revises { object.set("revises", revises) }
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        service = try object.id("service")
        period = try object.period("period")
        area = try object.optionalID("area")
        received = try object.integer("received")
        decided = try object.parts("decided")
        pending = try object.integer("pending")
        revises = try object.optionalInteger("revises")
        reason = try object.texts("reason")
    }
}
