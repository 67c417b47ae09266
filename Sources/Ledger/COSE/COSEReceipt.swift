public import Canon

/// The proof that an entry is in the log, in the form of COSE (RFC 9942, RFC 9162 SHA-256).
///
/// It says the same as a ``Receipt``, to software that speaks COSE and SCITT. The signature covers
/// the root alone, by way of COSE's `Signature1` structure and the protected header: issuer, subject
/// `entry/` and the index, and the key's identifier. So the index is signed, and the size of the tree is
/// not: where that matters, compare with a checkpoint. Witnesses have no place in it.
///
/// **A second kind of signature of the log's key.** The key also signs checkpoints. Neither can be
/// taken for the other: a checkpoint's text begins with the origin's first letter, never with the
/// byte 0x84 that every `Signature1` structure begins with (no UTF-8 text does). And a receipt is only
/// issued from a ``Receipt`` whose checkpoint carries the log's signature for exactly that root: no
/// root gets this signature that was not signed, and stored, before.
public struct COSEReceipt: Hashable, Sendable {
    /// The extension of the file.
    public static let fileExtension = "cose"
    /// The media type (RFC 9052).
    public static let mediaType = "application/cose; cose-type=\"cose-sign1\""
    /// The most bytes that are read.
    public static let maximumByteCount = 64 * 1024

    /// The index of the entry in the log.
    public let index: UInt64
    /// The number of entries of the tree. Nobody signed it: only the root is.
    public let size: UInt64
    /// The hashes from the leaf's sibling to the root's child; never empty.
    public let path: [Digest]
    /// Who issued the receipt: the origin of the log.
    public let issuer: String
    /// What it is about: `entry/` and the index.
    public let subject: String
    /// The identifier of the key: its name, a plus sign and eight hexadecimal digits, as in a
    /// verifier key.
    public let keyID: [UInt8]

    /// The protected header, as it was signed.
    let protected: [UInt8]
    /// The signature, 64 bytes.
    let signature: [UInt8]
    /// The file's content.
    public let bytes: [UInt8]

    /// Issues a receipt from one in the form of tlog-proof, which has to hold: the checkpoint signed
    /// by this key's public half, the path leading from the entry to its root.
    ///
    /// A tree of one entry has an empty path, which the format does not allow:
    /// ``COSEReceiptError/treeOfOne``.
    public static func issue(
        for receipt: Receipt, entry: [UInt8], key: SigningKey
    ) throws(COSEReceiptError) -> COSEReceipt {
        let head: Checkpoint
        do {
            head = try receipt.verify(entry: entry, key: key.verifierKey)
        } catch {
            throw .receipt(error)
        }
        return try issue(
            index: receipt.index, size: head.size, root: head.root, path: receipt.path,
            origin: head.origin, key: key)
    }

    /// Signs a root that is known to stand in a signed and stored checkpoint of this size.
    static func issue(
        index: UInt64, size: UInt64, root: Digest, path: [Digest], origin: String, key: SigningKey
    ) throws(COSEReceiptError) -> COSEReceipt {
        let verifier = key.verifierKey
        guard verifier.algorithm == .ed25519 else { throw .unsupportedKey(verifier.algorithm) }
        guard !path.isEmpty else { throw .treeOfOne }
        let protected = COSEHeader.protected(
            issuer: origin, subject: COSEHeader.subject(index),
            keyID: COSEHeader.keyID(verifier))
        let signature = key.signature(over: COSEHeader.signed(protected, root))
        let message = CBORItem.tagged(
            COSEHeader.sign1,
            .array([
                .bytes(protected), COSEHeader.unprotected(size: size, index: index, path: path),
                .null, .bytes(signature),
            ]))
        do {
            return try COSEReceipt(parsing: message.encoded)
        } catch {
            preconditionFailure("a receipt just written is read back: \(error)")
        }
    }

    init(
        header: COSEHeader, proof: (size: UInt64, index: UInt64, path: [Digest]),
        protected: [UInt8], signature: [UInt8], bytes: [UInt8]
    ) {
        index = proof.index
        size = proof.size
        path = proof.path
        issuer = header.issuer
        subject = header.subject
        keyID = header.keyID
        self.protected = protected
        self.signature = signature
        self.bytes = bytes
    }

    /// Checks that the log with this key holds the entry at ``index``, and gives the root that was
    /// signed.
    @discardableResult
    public func verify(entry: [UInt8], key: VerifierKey) throws(COSEReceiptError) -> Digest {
        guard key.algorithm == .ed25519 else { throw .unsupportedKey(key.algorithm) }
        guard issuer.utf8.elementsEqual(key.name.utf8) else {
            throw .wrongIssuer(issuer, expected: key.name)
        }
        guard keyID == COSEHeader.keyID(key) else { throw .otherKey(given: key.text) }
        let root: Digest
        do {
            root = try InclusionProof.root(
                path: path, index: index, size: size, leaf: MerkleTree.leafHash(entry))
        } catch {
            throw .proof(index: index, error)
        }
        guard key.isValid(signature, for: COSEHeader.signed(protected, root)) else {
            throw .badSignature(index: index)
        }
        return root
    }
}
