public import Canon

/// A number and whom it is of; without area, sex and kind of area it is of all.
public struct ObservationCell: RecordPart {
    /// Women or men.
    public enum Sex: String, Sendable, CaseIterable {
        case female, male
    }

    /// Towns or the countryside.
    public enum AreaType: String, Sendable, CaseIterable {
        case urban, rural
    }

    /// The area (optional)
    public let area: ID<Area>?
    /// Of women or of men (optional)
    public let sex: Sex?
    /// Of towns or of the countryside (optional)
    public let areaType: AreaType?
    /// The number; none when there is none to give (optional)
    public let value: FixedPoint?
    /// Lower end of the interval (optional)
    public let low: FixedPoint?
    /// Upper end of the interval (optional)
    public let high: FixedPoint?
    /// How many cases it is of (optional)
    public let sample: Int?
    /// Whether it is left out because too few cases stand behind it (optional)
    public let isSuppressed: Bool

    /// A part from its members.
    public init(
        area: ID<Area>? = nil, sex: Sex? = nil, areaType: AreaType? = nil, value: FixedPoint? = nil,
        low: FixedPoint? = nil, high: FixedPoint? = nil, sample: Int? = nil,
        isSuppressed: Bool = false
    ) {
        self.area = area
        self.sex = sex
        self.areaType = areaType
        self.value = value
        self.low = low
        self.high = high
        self.sample = sample
        self.isSuppressed = isSuppressed
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("area", area)
        if let sex { object.set("sex", sex) }
        if let areaType { object.set("area_type", areaType) }
        if let value { object.set("value", value) }
        if let low { object.set("low", low) }
        if let high { object.set("high", high) }
        if let sample { object.set("sample", sample) }
        if isSuppressed { object.set("suppressed", true) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        area = try object.optionalID("area")
        sex = try object.optionalWord("sex")
        areaType = try object.optionalWord("area_type")
        value = try object.optionalDecimal("value")
        low = try object.optionalDecimal("low")
        high = try object.optionalDecimal("high")
        sample = try object.optionalInteger("sample")
        isSuppressed = try object.optionalFlag("suppressed") ?? false
    }
}
