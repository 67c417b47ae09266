public import Canon

/// The office that answers for an indicator says its side, to stand beside the number.
public struct ReplyGiven: Fact {
    public static let kind = "delivery.reply_given.v1"
    /// The indicator.
    public let indicator: ID<Indicator>
    /// The time that it speaks of.
    public let period: ReportingPeriod
    /// The reply (optional)
    public let text: Texts

    /// A fact from its members.
    public init(
        indicator: ID<Indicator>, period: ReportingPeriod, text: Texts = .none
    ) {
        self.indicator = indicator
        self.period = period
        self.text = text
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("indicator", indicator)
        object.set("period", period)
        object.set("text", text)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        indicator = try object.id("indicator")
        period = try object.period("period")
        text = try object.texts("text")
    }
}
