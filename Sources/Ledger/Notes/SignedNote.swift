/// A text and the signatures of those who vouch for it (c2sp.org/signed-note).
///
/// Nothing in the text may be believed before a known key has verified it.
public struct SignedNote: Sendable {
    /// The most bytes that are read: a checkpoint with sixteen post-quantum signatures fits.
    public static let maximumByteCount = 256 * 1024
    /// The most signatures that are read.
    public static let maximumSignatureCount = 64

    /// The signed text, which ends in a newline.
    public let text: String
    /// The signatures in their order, of known and unknown keys.
    public let signatures: [NoteSignature]

    /// Signs a text, which must end in a newline and have no other control character.
    public static func sign(_ text: String, with key: SigningKey) throws(NoteError) -> SignedNote {
        try check(Array(text.utf8))
        guard text.utf8.last == newline else { throw .textWithoutNewline }
        let verifierKey = key.verifierKey
        guard verifierKey.algorithm == .ed25519 else {
            throw .cosigningKey(name: verifierKey.name, keyID: verifierKey.keyID)
        }
        return SignedNote(text: text, signatures: [key.sign(text)])
    }

    /// Adds a signature line after those the note has, such as a witness's cosignature.
    public func adding(_ signature: NoteSignature) -> SignedNote {
        SignedNote(text: text, signatures: signatures + [signature])
    }

    /// The note as it is published; parsing it and writing it again gives the same bytes.
    public var bytes: [UInt8] {
        var note = Array(text.utf8)
        for signature in signatures {
            note.append(Self.newline)
            note.append(contentsOf: signature.line.utf8)
        }
        note.append(Self.newline)
        return note
    }

    /// Reads a note and checks its form, not its signatures.
    public init(parsing bytes: [UInt8]) throws(NoteError) {
        try Self.check(bytes)
        guard let separator = Self.lastBlankLine(in: bytes) else { throw .missingSignatures }
        guard separator + 1 < bytes.count else { throw .missingSignatures }
        var number = bytes[..<separator].count { $0 == Self.newline } + 2
        var rest = bytes[(separator + 1)...]
        var signatures: [NoteSignature] = []
        repeat {
            guard let end = rest.firstIndex(of: Self.newline) else {
                throw .missingFinalNewline(line: number)
            }
            guard signatures.count < Self.maximumSignatureCount else {
                throw .tooManySignatures(line: number, limit: Self.maximumSignatureCount)
            }
            signatures.append(
                try NoteSignature(parsing: rest[rest.startIndex..<end], number: number))
            rest = rest[(end + 1)...]
            number += 1
        } while !rest.isEmpty
        self.init(
            text: String(decoding: bytes[..<separator], as: UTF8.self), signatures: signatures)
    }

    private init(text: String, signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    private static let newline = UInt8(ascii: "\n")

    /// Finds the newline that is the last empty line, with some text before it.
    private static func lastBlankLine(in bytes: [UInt8]) -> Int? {
        bytes.indices.dropFirst().last { bytes[$0] == newline && bytes[$0 - 1] == newline }
    }

    /// Refuses what no note may contain, naming the first byte that is wrong.
    private static func check(_ bytes: [UInt8]) throws(NoteError) {
        guard bytes.count <= maximumByteCount else {
            throw .tooLarge(bytes: bytes.count, limit: maximumByteCount)
        }
        var parser = Unicode.UTF8.ForwardParser()
        var source = bytes.makeIterator()
        var byte = 0
        while true {
            switch parser.parseScalar(from: &source) {
            case .valid(let scalar):
                if scalar.count == 1, bytes[byte] < 0x20, bytes[byte] != newline {
                    throw .controlCharacter(byte: byte, value: bytes[byte])
                }
                byte += scalar.count
            case .error: throw .notUTF8(byte: byte)
            case .emptyInput: return
            }
        }
    }
}

extension SignedNote: Hashable {
    /// Compares the notes byte for byte.
    public static func == (left: SignedNote, right: SignedNote) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8) && left.signatures == right.signatures
    }

    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
    }
}
