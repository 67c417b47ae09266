/// Value and salt of a commitment are gone from the vault. The commitment stays, and every proof.
public struct PayloadErased: Fact {
    /// Why something was erased.
    public enum Ground: String, Sendable, CaseIterable {
        case requestOfAuthor = "request_of_author"
        case courtOrder = "court_order"
        case retentionEnded = "retention_ended"
        case containedOthersData = "contained_others_data"
    }

    public static let kind = "vault.payload_erased.v1"
    /// The entry that holds the commitment.
    public let entry: Int
    /// Path of the commitment inside that entry's fact.
    public let member: String
    /// Why.
    public let ground: Ground

    /// An erasure.
    public init(entry: Int, member: String, ground: Ground) {
        self.entry = entry
        self.member = member
        self.ground = ground
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("entry", entry)
        object.set("ground", ground)
        object.set("member", member)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        entry = try object.integer("entry")
        ground = try object.word("ground")
        member = try object.text("member")
    }
}
