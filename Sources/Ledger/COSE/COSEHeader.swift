import Canon

/// What a receipt's protected header says, and the numbers that its labels have.
struct COSEHeader: Hashable {
    let issuer: String
    let subject: String
    let keyID: [UInt8]

    /// The tag of a message with one signature (RFC 9052).
    static let sign1: UInt64 = 18
    /// EdDSA (RFC 9053).
    static let edDSA: Int64 = -8
    /// RFC9162_SHA256, the verifiable data structure of RFC 9942.
    static let rfc9162: Int64 = 1

    /// The labels of headers and claims.
    enum Label {
        static let algorithm: Int64 = 1
        static let critical: Int64 = 2
        static let keyID: Int64 = 4
        static let claims: Int64 = 15
        static let structure: Int64 = 395
        static let proofs: Int64 = 396
        /// In the map of proofs: those of inclusion.
        static let inclusion: Int64 = -1
        /// In the claims: who says it.
        static let issuer: Int64 = 1
        /// In the claims: of what.
        static let subject: Int64 = 2
    }

    static func subject(_ index: UInt64) -> String { "entry/\(index)" }

    /// How receipts name a key: as its verifier key begins.
    static func keyID(_ key: VerifierKey) -> [UInt8] {
        Array("\(key.name)+\(KeyName.hex(key.keyID))".utf8)
    }

    static func protected(issuer: String, subject: String, keyID: [UInt8]) -> [UInt8] {
        CBORItem.map([
            CBORPair(key: .integer(Label.algorithm), value: .integer(edDSA)),
            CBORPair(key: .integer(Label.keyID), value: .bytes(keyID)),
            CBORPair(
                key: .integer(Label.claims),
                value: .map([
                    CBORPair(key: .integer(Label.issuer), value: .text(issuer)),
                    CBORPair(key: .integer(Label.subject), value: .text(subject)),
                ])),
            CBORPair(key: .integer(Label.structure), value: .integer(rfc9162)),
        ]).encoded
    }

    static func unprotected(size: UInt64, index: UInt64, path: [Digest]) -> CBORItem {
        let proof = CBORItem.array([
            .unsigned(size), .unsigned(index), .array(path.map { .bytes(Array($0.bytes)) }),
        ])
        return .map([
            CBORPair(
                key: .integer(Label.proofs),
                value: .map([
                    CBORPair(
                        key: .integer(Label.inclusion), value: .array([.bytes(proof.encoded)]))
                ]))
        ])
    }

    /// What is signed: the `Signature1` structure of RFC 9052 §4.4 over the root, without further
    /// data.
    static func signed(_ protected: [UInt8], _ root: Digest) -> [UInt8] {
        CBORItem.array([
            .text("Signature1"), .bytes(protected), .bytes([]), .bytes(Array(root.bytes)),
        ]).encoded
    }
}
