/// Why a key gave way to another, or was withdrawn.
public enum KeyChangeCause: String, Sendable, CaseIterable {
    /// Its time had come.
    case planned
    /// Nobody has it any more.
    case lost
    /// Somebody else may have it.
    case compromised
    /// Whoever held it left the office.
    case left

    /// Whether the key before still stands for the change, and signs the first checkpoint above it
    /// beside the new one.
    public var isJoined: Bool { self == .planned || self == .left }
}
