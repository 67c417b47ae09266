/// Says where a note is malformed, or why its signatures do not convince.
///
/// Lines count from 1, bytes from 0.
public enum NoteError: Error, Hashable, Sendable {
    /// The note has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// The bytes from here on are not UTF-8.
    case notUTF8(byte: Int)
    /// A control character other than a newline.
    case controlCharacter(byte: Int, value: UInt8)
    /// No blank line separates a text from signatures.
    case missingSignatures
    /// The last line has no newline.
    case missingFinalNewline(line: Int)
    /// A line after the last blank one is not a signature.
    case malformedSignature(line: Int, reason: SignatureFlaw)
    /// There are more signatures than are read.
    case tooManySignatures(line: Int, limit: Int)
    /// A text to sign does not end in a newline.
    case textWithoutNewline
    /// The key signs checkpoints together with a time; it neither signs nor verifies other notes.
    case cosigningKey(name: String, keyID: UInt32)
    /// No signature is by the key asked for.
    case notSigned(name: String, keyID: UInt32)
    /// A signature names the known key, and is not by it. Signatures count from 1.
    case badSignature(number: Int, name: String, keyID: UInt32)

    /// What is wrong with a signature line.
    public enum SignatureFlaw: Hashable, Sendable {
        /// It does not start with an em dash and a space.
        case missingDash
        /// It is not a name, one space and a signature.
        case notNameAndSignature
        /// The key name is empty or has a space or a plus.
        case invalidName
        /// The signature is not canonical base64.
        case invalidBase64
        /// The signature has no bytes after the four of the key identifier.
        case tooShort
    }
}

extension NoteError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .tooLarge(let bytes, let limit):
            "the note has \(bytes) bytes, at most \(limit) are read"
        case .notUTF8(let byte): "byte \(byte) of the note is not UTF-8"
        case .controlCharacter(let byte, let value):
            "byte \(byte) of the note is the control character \(value)"
        case .missingSignatures: "the note has no blank line before signatures"
        case .missingFinalNewline(let line): "line \(line) of the note has no newline"
        case .malformedSignature(let line, let reason):
            "line \(line) of the note is no signature: \(reason)"
        case .tooManySignatures(let line, let limit):
            "line \(line) of the note is one signature more than \(limit)"
        case .textWithoutNewline: "the text to sign does not end in a newline"
        case .cosigningKey(let name, let keyID):
            "the key \(KeyName.hex(keyID)) of \(name) cosigns checkpoints, and signs nothing else"
        case .notSigned(let name, let keyID):
            "the note is not signed by \(name) with key \(KeyName.hex(keyID))"
        case .badSignature(let number, let name, let keyID):
            "signature \(number) of the note is not by \(name) with key \(KeyName.hex(keyID))"
        }
    }
}

extension NoteError.SignatureFlaw: CustomStringConvertible {
    /// The flaw in a few words.
    public var description: String {
        switch self {
        case .missingDash: "it does not start with an em dash and a space"
        case .notNameAndSignature: "it is not a name, one space and a signature"
        case .invalidName: "the key name is empty or has a space or a plus"
        case .invalidBase64: "the signature is not base64"
        case .tooShort: "the signature is shorter than five bytes"
        }
    }
}
