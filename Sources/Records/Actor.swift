/// Who acted, by role and office; never a person's name.
public struct Actor: RecordPart, Hashable {
    /// In what capacity somebody acts.
    public enum Role: String, Sendable, CaseIterable {
        /// Anybody, without an account.
        case anyone = "public"
        /// An officer of the ministry, acting for an office.
        case officer
        /// The server itself, at an hour set by an officer.
        case clock
    }

    /// The capacity.
    public let role: Role
    /// The office acted for, e.g. `consultation-desk`; empty for the public.
    public let office: String

    /// An actor in a role.
    public init(role: Role, office: String = "") {
        self.role = role
        self.office = office
    }

    /// Anybody, without an account.
    public static let anyone = Actor(role: .anyone)
    /// The server at a set hour.
    public static let clock = Actor(role: .clock)

    /// An officer of an office.
    public static func officer(_ office: String) -> Actor { Actor(role: .officer, office: office) }

    public func encode(into object: inout ObjectEncoder) {
        object.setUnlessEmpty("office", office)
        object.set("role", role)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        office = try object.optionalText("office")
        role = try object.word("role")
    }
}
