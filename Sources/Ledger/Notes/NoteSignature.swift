import Canon

/// One signature line of a note: who signed, with which key, and the signature.
public struct NoteSignature: Sendable {
    /// The name of the key.
    public let name: String
    /// The short identifier that tells the keys of one name apart.
    public let keyID: UInt32
    /// The signature after the identifier; its form depends on the key's algorithm.
    public let bytes: [UInt8]

    /// Makes a signature line. Names come from keys, which have checked them.
    public init(name: String, keyID: UInt32, bytes: [UInt8]) {
        precondition(KeyName.isValid(name), "a key name has no space, plus or control character")
        precondition(!bytes.isEmpty, "a signature has at least one byte")
        self.name = name
        self.keyID = keyID
        self.bytes = bytes
    }

    /// Reads signature lines alone, each with its newline, as a witness answers with them.
    ///
    /// Lines count from 1; at most as many are read as a note may have.
    public static func lines(parsing body: [UInt8]) throws(NoteError) -> [NoteSignature] {
        let limit = SignedNote.maximumSignatureCount
        guard body.count <= SignedNote.maximumByteCount else {
            throw .tooLarge(bytes: body.count, limit: SignedNote.maximumByteCount)
        }
        var lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.popLast()?.isEmpty == true else {
            throw .missingFinalNewline(line: lines.count + 1)
        }
        guard !lines.isEmpty else { throw .missingSignatures }
        guard lines.count <= limit else { throw .tooManySignatures(line: limit + 1, limit: limit) }
        var signatures: [NoteSignature] = []
        for (position, line) in lines.enumerated() {
            guard String(validating: line, as: UTF8.self) != nil else {
                throw .malformedSignature(line: position + 1, reason: .invalidName)
            }
            signatures.append(try NoteSignature(parsing: line, number: position + 1))
        }
        return signatures
    }

    /// The line as it stands in a note, without its newline.
    public var line: String {
        Self.prefix + name + " " + Base64.encode(BigEndian.bytes(keyID) + bytes)
    }

    /// Whether the line names this key, byte for byte: `String` equality would merge two spellings.
    func isBy(name: String, keyID: UInt32) -> Bool {
        self.keyID == keyID && self.name.utf8.elementsEqual(name.utf8)
    }

    /// An em dash and a space.
    static let prefix = "\u{2014} "

    /// Reads a line without its newline; `number` is its place in the note, for errors.
    init(parsing line: ArraySlice<UInt8>, number: Int) throws(NoteError) {
        let prefix = Array(Self.prefix.utf8)
        guard line.starts(with: prefix) else {
            throw .malformedSignature(line: number, reason: .missingDash)
        }
        let parts = line.dropFirst(prefix.count).split(
            separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw .malformedSignature(line: number, reason: .notNameAndSignature)
        }
        let name = String(decoding: parts[0], as: UTF8.self)
        guard KeyName.isValid(name) else {
            throw .malformedSignature(line: number, reason: .invalidName)
        }
        guard let decoded = Base64.decode(String(decoding: parts[1], as: UTF8.self)) else {
            throw .malformedSignature(line: number, reason: .invalidBase64)
        }
        guard decoded.count > 4 else {
            throw .malformedSignature(line: number, reason: .tooShort)
        }
        self.init(
            name: name, keyID: BigEndian.uint32(decoded[..<4]), bytes: Array(decoded[4...]))
    }
}

extension NoteSignature: Hashable {
    /// Compares the lines byte for byte.
    public static func == (left: NoteSignature, right: NoteSignature) -> Bool {
        left.isBy(name: right.name, keyID: right.keyID) && left.bytes == right.bytes
    }

    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(keyID)
        hasher.combine(bytes)
    }
}
