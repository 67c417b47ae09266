import Canon

extension COSEReceipt {
    /// Reads a receipt and checks its form, not what it claims.
    ///
    /// Refuses what one reader could take differently from another: bytes behind the message, keys
    /// given twice, open lengths, numbers longer than needed, a payload inside, more than one proof,
    /// headers marked critical, a subject that names another entry than the proof.
    public init(parsing bytes: [UInt8]) throws(COSEReceiptError) {
        guard bytes.count <= Self.maximumByteCount else {
            throw .tooLarge(bytes: bytes.count, limit: Self.maximumByteCount)
        }
        guard case .tagged(COSEHeader.sign1, .array(let parts)) = try Self.read(bytes, .message),
            parts.count == 4, let protected = parts[0].asBytes
        else { throw .notAReceipt }
        guard parts[2] == .null else { throw .attachedPayload }
        guard let signature = parts[3].asBytes, signature.count == 64 else {
            throw .malformedSignature
        }
        let header = try Self.header(protected)
        let proof = try Self.proof(parts[1])
        guard header.subject.utf8.elementsEqual(COSEHeader.subject(proof.index).utf8) else {
            throw .wrongSubject(header.subject, index: proof.index)
        }
        self.init(
            header: header, proof: proof, protected: protected, signature: signature, bytes: bytes)
    }

    private static func read(
        _ bytes: [UInt8], _ part: COSEReceiptError.Part
    ) throws(COSEReceiptError) -> CBORItem {
        do {
            return try CBORReader.read(bytes)
        } catch {
            throw .malformed(part, error)
        }
    }

    private static func header(_ protected: [UInt8]) throws(COSEReceiptError) -> COSEHeader {
        typealias Label = COSEHeader.Label
        let map = try read(protected, .protectedHeader)
        guard map[Label.critical] == nil else { throw .header(label: Label.critical) }
        guard map[Label.algorithm] == .integer(COSEHeader.edDSA) else {
            throw .header(label: Label.algorithm)
        }
        guard map[Label.structure] == .integer(COSEHeader.rfc9162) else {
            throw .header(label: Label.structure)
        }
        guard let keyID = map[Label.keyID]?.asBytes else { throw .header(label: Label.keyID) }
        guard let claims = map[Label.claims], let issuer = claims[Label.issuer]?.asText,
            let subject = claims[Label.subject]?.asText
        else { throw .header(label: Label.claims) }
        return COSEHeader(issuer: issuer, subject: subject, keyID: keyID)
    }

    private static func proof(
        _ unprotected: CBORItem
    ) throws(COSEReceiptError) -> (size: UInt64, index: UInt64, path: [Digest]) {
        typealias Label = COSEHeader.Label
        // What the signature covers may not stand where it does not cover it.
        for label in [Label.algorithm, Label.critical, Label.claims, Label.structure]
        where unprotected[label] != nil {
            throw .header(label: label)
        }
        guard let proofs = unprotected[Label.proofs]?[Label.inclusion]?.asArray,
            proofs.count == 1, let bytes = proofs[0].asBytes
        else { throw .header(label: Label.proofs) }
        guard let parts = try read(bytes, .proof).asArray, parts.count == 3,
            let size = parts[0].asUnsigned, let index = parts[1].asUnsigned,
            let hashes = parts[2].asArray, size <= Checkpoint.maximumSize
        else { throw .malformedProof }
        guard index < size else {
            throw .proof(index: index, .indexBeyondSize(index: index, size: size))
        }
        guard !hashes.isEmpty else { throw .treeOfOne }
        let path = hashes.compactMap { $0.asBytes.flatMap { Digest($0) } }
        guard path.count == hashes.count else { throw .malformedProof }
        try checkLength(of: path, index: index, size: size)
        return (size, index, path)
    }

    /// The number of hashes follows from index and size; any other leads to no root.
    private static func checkLength(
        of path: [Digest], index: UInt64, size: UInt64
    ) throws(COSEReceiptError) {
        guard let any = path.first else { throw .treeOfOne }
        do {
            _ = try InclusionProof.root(path: path, index: index, size: size, leaf: any)
        } catch {
            throw .proof(index: index, error)
        }
    }
}
