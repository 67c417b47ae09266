/// How many cases took so many days.
public struct DurationCount: RecordPart {
    /// Days from application to decision.
    public let days: Int
    /// How many cases.
    public let count: Int

    /// A part from its members.
    public init(
        days: Int, count: Int
    ) {
        self.days = days
        self.count = count
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("days", days)
        object.set("count", count)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        days = try object.integer("days")
        count = try object.integer("count")
    }
}
