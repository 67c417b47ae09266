public import Canon

/// An officer lets a dispute stand: its words may be read by anybody.
public struct DisputeAdmitted: Fact {
    public static let kind = "delivery.dispute_admitted.v1"
    /// The dispute.
    public let dispute: ID<Dispute>

    /// A fact from its members.
    public init(
        dispute: ID<Dispute>
    ) {
        self.dispute = dispute
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("dispute", dispute)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        dispute = try object.id("dispute")
    }
}
