public import Canon

/// A dispute is counted and read, but does not stand, on a ground everybody can see.
public struct DisputeRefused: Fact {
    /// Why a dispute does not stand.
    public enum Ground: String, Sendable, CaseIterable {
        case personalData = "personal_data"
        case abuse, duplicate
        case notAboutTheNumber = "not_about_the_number"
    }

    public static let kind = "delivery.dispute_refused.v1"
    /// The dispute.
    public let dispute: ID<Dispute>
    /// The ground.
    public let ground: Ground
    /// More about it (optional)
    public let note: Texts

    /// A fact from its members.
    public init(
        dispute: ID<Dispute>, ground: Ground, note: Texts = .none
    ) {
        self.dispute = dispute
        self.ground = ground
        self.note = note
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("dispute", dispute)
        object.set("ground", ground)
        object.set("note", note)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        dispute = try object.id("dispute")
        ground = try object.word("ground")
        note = try object.texts("note")
    }
}
