public import Canon

/// The ministry answers a dispute, with a reason.
public struct DisputeAnswered: Fact {
    /// Who was right.
    public enum Outcome: String, Sendable, CaseIterable {
        case upheld, partly, rejected
    }

    public static let kind = "delivery.dispute_answered.v1"
    /// The dispute.
    public let dispute: ID<Dispute>
    /// Who was right.
    public let outcome: Outcome
    /// Why (optional)
    public let reason: Texts
    /// Entries that put it right (optional)
    public let corrections: [Int]

    /// A fact from its members.
    public init(
        dispute: ID<Dispute>, outcome: Outcome, reason: Texts = .none, corrections: [Int] = []
    ) {
        self.dispute = dispute
        self.outcome = outcome
        self.reason = reason
        self.corrections = corrections
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("dispute", dispute)
        object.set("outcome", outcome)
        object.set("reason", reason)
        object.set("corrections", corrections)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        dispute = try object.id("dispute")
        outcome = try object.word("outcome")
        reason = try object.texts("reason")
        corrections = try object.integers("corrections")
    }
}
