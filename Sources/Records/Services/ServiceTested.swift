public import Canon

/// A tester tried a service from start to end; the level follows from the checklist.
public struct ServiceTested: Fact {
    public static let kind = "services.service_tested.v1"
    /// The service.
    public let service: ID<PublicService>
    /// Version of the catalogue that was tested.
    public let version: Int
    /// The day.
    public let testedOn: CivilDate
    /// The checklist, in its order (optional)
    public let items: [TestedItem]
    /// How far it is online, as tested: 0 to 4.
    public let level: Int
    /// Entry of the draw that asked for this test (optional)
    public let draw: Int?
    /// SHA-256 of the recording (optional)
    public let evidenceDigest: Digest?

    /// A fact from its members.
    public init(
        service: ID<PublicService>, version: Int, testedOn: CivilDate, items: [TestedItem] = [],
        level: Int, draw: Int? = nil, evidenceDigest: Digest? = nil
    ) {
        self.service = service
        self.version = version
        self.testedOn = testedOn
        self.items = items
        self.level = level
        self.draw = draw
        self.evidenceDigest = evidenceDigest
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("service", service)
        object.set("version", version)
        object.set("tested_on", testedOn)
        object.set("items", items)
        object.set("level", level)
        if let draw { object.set("draw", draw) }
        if let evidenceDigest { object.set("evidence_digest", evidenceDigest) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        service = try object.id("service")
        version = try object.integer("version")
        testedOn = try object.date("tested_on")
        items = try object.parts("items")
        level = try object.integer("level")
        draw = try object.optionalInteger("draw")
        evidenceDigest = try object.optionalDigest("evidence_digest")
    }
}
