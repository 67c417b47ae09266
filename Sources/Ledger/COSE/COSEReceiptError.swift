/// Says which part of a COSE receipt is wrong, or why it proves nothing.
public enum COSEReceiptError: Error, Hashable, Sendable {
    /// A part that is CBOR of its own.
    public enum Part: String, Hashable, Sendable {
        /// The whole.
        case message
        /// The header that the signature covers.
        case protectedHeader = "protected header"
        /// The proof of inclusion.
        case proof
    }

    /// The file has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// A part is not the CBOR that is read.
    case malformed(Part, CBORError)
    /// The item is not a message with one signature (tag 18).
    case notAReceipt
    /// The message carries a payload: nothing would bind it to the entry.
    case attachedPayload
    /// The signature is not 64 bytes.
    case malformedSignature
    /// The header with this label is missing, in the wrong place, or says what is not supported.
    case header(label: Int64)
    /// The proof is not a size, an index and hashes of 32 bytes.
    case malformedProof
    /// The tree has one entry; the format has no proof for it.
    case treeOfOne
    /// The signed subject names another entry than the proof.
    case wrongSubject(String, index: UInt64)
    /// The receipt was issued by another log than the key's.
    case wrongIssuer(String, expected: String)
    /// The receipt names another key of this log.
    case otherKey(given: String)
    /// Receipts are signed with Ed25519 alone.
    case unsupportedKey(KeyAlgorithm)
    /// The path does not lead to a root.
    case proof(index: UInt64, ProofError)
    /// The root to which path and entry lead is not the signed one.
    case badSignature(index: UInt64)
    /// The receipt to issue this one from does not hold.
    case receipt(ReceiptError)
}

extension COSEReceiptError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .tooLarge(let bytes, let limit):
            "the receipt has \(bytes) bytes, at most \(limit) are read"
        case .malformed(let part, let error):
            "the receipt's \(part.rawValue) is not the CBOR expected: \(error)"
        case .notAReceipt: "the file is not a COSE message with one signature"
        case .attachedPayload: "the receipt carries a payload, which nothing binds to the entry"
        case .malformedSignature: "the receipt's signature does not have 64 bytes"
        case .header(let label):
            "the receipt's header \(label) is missing, misplaced or unsupported"
        case .malformedProof: "the receipt's proof is not a size, an index and hashes"
        case .treeOfOne: "a log of one entry has no COSE receipt"
        case .wrongSubject(let subject, let index):
            "the receipt is signed for \(subject), its proof is of entry \(index)"
        case .wrongIssuer(let issuer, let expected):
            "the receipt is of the log \(issuer), the key is of \(expected)"
        case .otherKey(let given): "the receipt is signed with another key than \(given)"
        case .unsupportedKey(let algorithm):
            "receipts are signed with Ed25519, the key is of \(algorithm)"
        case .proof(let index, let error): "entry \(index) is not proved: \(error)"
        case .badSignature(let index):
            "entry \(index) is not proved: the log did not sign the root that it leads to"
        case .receipt(let error): "no receipt can be issued: \(error)"
        }
    }
}
