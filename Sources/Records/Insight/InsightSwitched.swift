public import Canon

/// Machine analysis of a consultation is turned off, or on again.
public struct InsightSwitched: Fact {
    public static let kind = "insight.switched.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Whether machines may read it.
    public let isOn: Bool
    /// Why.
    public let reason: Texts

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, isOn: Bool, reason: Texts = .none
    ) {
        self.consultation = consultation
        self.isOn = isOn
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("on", isOn)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        isOn = try object.flag("on")
        reason = try object.texts("reason")
    }
}
