public import Canon

/// The ministry answers somebody who disagrees with a machine.
public struct ObjectionAnswered: Fact {
    public static let kind = "insight.objection_answered.v1"
    /// The objection.
    public let objection: ID<Objection>
    /// Whether the person was right.
    public let isUpheld: Bool
    /// The answer.
    public let answer: Texts

    /// A fact from its members.
    public init(
        objection: ID<Objection>, isUpheld: Bool, answer: Texts = .none
    ) {
        self.objection = objection
        self.isUpheld = isUpheld
        self.answer = answer
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("objection", objection)
        object.set("upheld", isUpheld)
        object.set("answer", answer)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        objection = try object.id("objection")
        isUpheld = try object.flag("upheld")
        answer = try object.texts("answer")
    }
}
