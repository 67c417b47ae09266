public import Canon

/// A value by a day.
public struct TargetPoint: RecordPart {
    /// The day.
    public let on: CivilDate
    /// The value, in the indicator's unit.
    public let value: FixedPoint

    /// A part from its members.
    public init(
        on: CivilDate, value: FixedPoint
    ) {
        self.on = on
        self.value = value
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("on", on)
        object.set("value", value)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        on = try object.date("on")
        value = try object.decimal("value")
    }
}
