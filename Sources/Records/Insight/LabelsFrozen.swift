public import Canon

/// The labelled set of a round stands: machines are measured against it and no longer learn from it.
public struct LabelsFrozen: Fact {
    public static let kind = "insight.labels_frozen.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The submissions in it, at most 1,000.
    public let submissions: [ID<Submission>]
    /// Labels in entries before this index are in it.
    public let logSize: Int

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, submissions: [ID<Submission>] = [], logSize: Int
    ) {
        self.consultation = consultation
        self.round = round
        self.submissions = submissions
        self.logSize = logSize
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("submissions", submissions)
        object.set("log_size", logSize)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        submissions = try object.ids("submissions")
        logSize = try object.integer("log_size")
    }
}
