import CSHA256
import Canon

/// Works on 32-byte hashes laid one after the other, the shape of a tile.
///
/// The log's hot paths stay on flat bytes: an array for each hash costs more than hashing it.
enum FlatHashes {
    /// The bytes of one SHA-256 hash.
    static let hashSize = Int(SANAD_SHA256_SIZE)

    /// How this processor hashes fastest; the results are the same.
    private static let way = sanad_sha256_best()

    /// Hashes an entry into its leaf.
    static func leaf(_ entry: [UInt8]) -> [UInt8] {
        hash { sanad_sha256_leaf(way, entry, entry.count, $0) }
    }

    /// Hashes entries into their leaves, one after the other.
    static func leaves(_ entries: [[UInt8]]) -> [UInt8] {
        Array(unsafeUninitializedCapacity: entries.count * hashSize) { buffer, count in
            for entry in entries {
                let place = buffer.baseAddress.map { $0 + count }
                sanad_sha256_leaf(way, entry, entry.count, place)
                count += hashSize
            }
        }
    }

    /// The 32 bytes that something writes.
    private static func hash(_ write: (UnsafeMutablePointer<UInt8>?) -> Void) -> [UInt8] {
        Array(unsafeUninitializedCapacity: hashSize) { buffer, count in
            write(buffer.baseAddress)
            count = hashSize
        }
    }

    /// Hashes two children, 64 bytes, into their parent.
    static func node(_ children: [UInt8]) -> [UInt8] {
        precondition(children.count == 2 * hashSize, "a node has two children")
        return hash { sanad_sha256_nodes(way, children, 1, $0) }
    }

    /// Replaces the last two hashes by their parent.
    static func mergeLastTwo(_ hashes: inout [UInt8]) {
        let start = hashes.count - 2 * hashSize
        precondition(start >= 0, "merging needs two hashes")
        hashes.withUnsafeMutableBufferPointer { buffer in
            let pair = buffer.baseAddress.map { $0 + start }
            sanad_sha256_nodes(way, pair, 1, pair)
        }
        hashes.removeLast(hashSize)
    }

    /// Computes the root over 2^n hashes, which must be exactly that many.
    static func root(ofComplete hashes: ArraySlice<UInt8>) -> Digest {
        let count = hashes.count / hashSize
        precondition(
            hashes.count % hashSize == 0 && count.nonzeroBitCount == 1,
            "a complete subtree has a power of two of whole hashes")
        var level = Array(hashes)
        level.withUnsafeMutableBufferPointer { buffer in
            var pairs = count / 2
            while pairs > 0 {
                // A level is written over the one below it.
                sanad_sha256_nodes(way, buffer.baseAddress, pairs, buffer.baseAddress)
                pairs /= 2
            }
        }
        return digest(level.prefix(hashSize))
    }

    /// Makes a digest of exactly 32 bytes.
    static func digest(_ bytes: some Collection<UInt8>) -> Digest {
        guard let digest = Digest(bytes) else {
            preconditionFailure("a hash has 32 bytes, not \(bytes.count)")
        }
        return digest
    }
}
