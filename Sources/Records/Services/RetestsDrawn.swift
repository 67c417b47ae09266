public import Canon

/// Services are drawn by lot for a test. The lot is the log itself: anybody can draw again.
public struct RetestsDrawn: Fact {
    public static let kind = "services.retests_drawn.v1"
    /// How many entries the lot is drawn from: those before this index.
    public let logSize: Int
    /// SHA-256 of the canonical bytes of the last of those entries.
    public let lot: Digest
    /// The services drawn, in the order of the lot (optional)
    public let services: [ID<PublicService>]
    /// By when they are tested.
    public let dueOn: CivilDate

    /// A fact from its members.
    public init(
        logSize: Int, lot: Digest, services: [ID<PublicService>] = [], dueOn: CivilDate
    ) {
        self.logSize = logSize
        self.lot = lot
        self.services = services
        self.dueOn = dueOn
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("log_size", logSize)
        object.set("lot", lot)
        object.set("services", services)
        object.set("due_on", dueOn)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        logSize = try object.integer("log_size")
        lot = try object.digest("lot")
        services = try object.ids("services")
        dueOn = try object.date("due_on")
    }
}
