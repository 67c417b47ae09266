package import Canon
package import Ledger

/// A log of numbered entries under a key of its own, for tests of those who watch logs.
///
/// A fork has the same key and other entries from some index on.
package struct GrowingLog: Sendable {
    /// Signs the checkpoints.
    package let key: SigningKey
    /// The hashes of all entries.
    package let leaves: [Digest]

    /// A log of `count` entries; `forkedAt` is the first index whose entry is another one.
    package init(
        _ name: String = "ministry.example/log", count: Int, seed: UInt8 = 7,
        algorithm: KeyAlgorithm = .ed25519, forkedAt fork: Int = .max
    ) throws {
        key = try SigningKey(
            name: name, seed: [UInt8](repeating: seed, count: 32), algorithm: algorithm)
        leaves = (0..<count).map { index in
            MerkleTree.leafHash(Array("\(index < fork ? "entry" : "other") \(index)".utf8))
        }
    }

    /// The root of the first `size` entries.
    package func root(_ size: Int) -> Digest { MerkleTree.root(of: Array(leaves[..<size])) }

    /// The head at a size, without a signature.
    package func head(_ size: Int) throws -> Checkpoint {
        try Checkpoint(
            origin: key.verifierKey.name, size: UInt64(size), root: root(size))
    }

    /// The signed head at a size.
    package func checkpoint(_ size: Int) throws -> SignedCheckpoint {
        let head = try head(size)
        guard key.verifierKey.algorithm.isTimestamped else {
            return try SignedCheckpoint.sign(head, with: key)
        }
        // A key that signs with a time signs no plain note: the line is set beside the text.
        let line = key.cosign(head, at: 1).line
        return try SignedCheckpoint(parsing: Array((head.text + "\n" + line + "\n").utf8))
    }

    /// The proof that the log grew from one size to another.
    package func proof(from old: Int, to size: Int) throws -> [Digest] {
        try ConsistencyProof.make(
            from: UInt64(old), to: UInt64(size), reader: LeafReader(leaves: leaves))
    }

    /// The request to cosign the head at `size`, for a witness that knows the one at `old`.
    package func request(old: Int, size: Int) throws -> [UInt8] {
        let proof = old <= size ? try proof(from: old, to: size) : []
        return AddCheckpointRequest(
            old: UInt64(old), proof: proof, note: try checkpoint(size).bytes
        ).bytes
    }
}

/// Computes every hash from the leaves.
private struct LeafReader: HashReader {
    let leaves: [Digest]

    func hash(level: Int, index: UInt64) throws -> Digest {
        let start = Int(index) << level
        return MerkleTree.root(of: Array(leaves[start..<start + (1 << level)]))
    }
}
