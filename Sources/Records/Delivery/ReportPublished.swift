public import Canon

/// A yearly report: what stood on the scorecard on a day. It can be made again from the entries
/// before this one.
public struct ReportPublished: Fact {
    public static let kind = "delivery.report_published.v1"
    /// The policy.
    public let instrument: ID<Instrument>
    /// The year that it closes.
    public let year: Int
    /// The day that statuses are of.
    public let asOf: CivilDate
    /// How many entries were read: those before this index.
    public let logSize: Int
    /// SHA-256 of the report as canonical JSON.
    public let dataDigest: Digest
    /// A few words before it (optional)
    public let foreword: Texts

    /// A fact from its members.
    public init(
        instrument: ID<Instrument>, year: Int, asOf: CivilDate, logSize: Int, dataDigest: Digest,
        foreword: Texts = .none
    ) {
        self.instrument = instrument
        self.year = year
        self.asOf = asOf
        self.logSize = logSize
        self.dataDigest = dataDigest
        self.foreword = foreword
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("year", year)
        object.set("as_of", asOf)
        object.set("log_size", logSize)
        object.set("data_digest", dataDigest)
        object.set("foreword", foreword)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        instrument = try object.id("instrument")
        year = try object.integer("year")
        asOf = try object.date("as_of")
        logSize = try object.integer("log_size")
        dataDigest = try object.digest("data_digest")
        foreword = try object.texts("foreword")
    }
}
