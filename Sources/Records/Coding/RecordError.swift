/// Why a record cannot be read: the member and what is wrong with it.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case missing
        case wrongKind(expected: String, found: String)
        case invalid(String)
        case unknownMember
        case unknownKind(String)
        case notJSON(String)
    }

    /// Path of the member, its steps joined with dots (`fact.parts.0.text`).
    public let path: String
    /// What is wrong there.
    public let reason: Reason

    /// An error at a member.
    public init(_ path: String, _ reason: Reason) {
        self.path = path
        self.reason = reason
    }

    public var description: String { path.isEmpty ? sentence : "\(path): \(sentence)" }

    private var sentence: String {
        switch reason {
        case .missing: "missing"
        case .wrongKind(let expected, let found): "expected \(expected), found \(found)"
        case .invalid(let why): why
        case .unknownMember: "unknown member"
        case .unknownKind(let kind): "unknown kind of fact \"\(kind)\""
        case .notJSON(let why): why
        }
    }
}
