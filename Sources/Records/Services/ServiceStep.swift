public import Canon

/// What a person does to get a service.
public struct ServiceStep: RecordPart {
    /// Where a step is done.
    public enum Channel: String, Sendable, CaseIterable {
        case online, office, post, phone
        case inApp = "in_app"
    }

    /// The step (optional)
    public let title: Texts
    /// Where it is done.
    public let channel: Channel

    /// A part from its members.
    public init(
        title: Texts = .none, channel: Channel
    ) {
        self.title = title
        self.channel = channel
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("title", title)
        object.set("channel", channel)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        title = try object.texts("title")
        channel = try object.word("channel")
    }
}
