/// Says which line of a policy file is wrong, and why. Lines count from 1.
public struct WitnessPolicyError: Error, Hashable, Sendable {
    /// The line; for what a file lacks, the line after its last.
    public let line: Int
    /// What is wrong with it.
    public let reason: Reason

    /// Makes the refusal of a line.
    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// Why a policy file is refused.
    public enum Reason: Hashable, Sendable {
        /// The file has more bytes than are read.
        case tooLarge(limit: Int)
        /// A control character other than tab and newline.
        case controlCharacter(UInt8)
        /// The file does not end in a newline, so part of it may be missing.
        case missingFinalNewline
        /// The file has no quorum line.
        case missingQuorum
        /// The line starts with none of log, witness, group and quorum.
        case unknownKeyword(String)
        /// The line has more or fewer items than its kind needs.
        case wrongItems(String)
        /// The file has more lines of this kind than are read.
        case tooMany(limit: Int)
        /// The key is malformed.
        case key(KeyError)
        /// The key of a witness is none that cosigns.
        case notACosigningKey
        /// The same public key stands on an earlier line of this kind.
        case duplicateKey(line: Int)
        /// The name `none` is used for a witness or group.
        case reservedName
        /// The name is defined on an earlier line.
        case nameTwice(String, line: Int)
        /// The name is defined on no earlier line.
        case undefinedName(String)
        /// The name is a member already, on this line or an earlier one.
        case memberTwice(String, line: Int)
        /// The number needed is not `any`, `all` or a decimal from 1 to the number of members.
        case wrongThreshold(members: Int)
        /// There is a quorum line above.
        case secondQuorum(line: Int)
    }
}

extension WitnessPolicyError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String { "line \(line) of the policy: \(reason)" }
}

extension WitnessPolicyError.Reason: CustomStringConvertible {
    /// The reason in a few words.
    public var description: String {
        switch self {
        case .tooLarge(let limit): "the file has more than \(limit) bytes"
        case .controlCharacter(let byte): "it has the control character \(byte)"
        case .missingFinalNewline: "the last line has no newline, the file may be cut off"
        case .missingQuorum: "a quorum line is missing"
        case .unknownKeyword(let word): "\(word) is not log, witness, group or quorum"
        case .wrongItems("log"): "a log has a key and at most an address"
        case .wrongItems("witness"): "a witness has a name, a key and at most an address"
        case .wrongItems("group"): "a group has a name, a number and members"
        case .wrongItems(let keyword): "\(keyword) has one name"
        case .tooMany(let limit): "it is one more of its kind than \(limit)"
        case .key(let error): "\(error)"
        case .notACosigningKey: "a witness needs a key of type 4 or 6, which cosigns"
        case .duplicateKey(let line): "the key is that of line \(line)"
        case .reservedName: "none cannot be the name of a witness or a group"
        case .nameTwice(let name, let line): "the name \(name) is defined on line \(line)"
        case .undefinedName(let name): "the name \(name) is not defined above"
        case .memberTwice(let name, let line): "\(name) is a member of the group on line \(line)"
        case .wrongThreshold(let members):
            "the number needed is not any, all or a number from 1 to \(members)"
        case .secondQuorum(let line): "line \(line) is a quorum already"
        }
    }
}
