import Canon
import Ledger
import Records

/// Reads the entries behind what is stored, a chunk at a time, each checked against the signed
/// tree before it is handed on.
struct BundleReading {
    /// Entries that follow each other.
    struct Chunk: Sendable {
        var entries: [(entry: Entry, bytes: [UInt8])] = []
        /// The index behind the last one.
        var end: UInt64
    }

    /// A chunk is one transaction: large enough to be quick, small enough for memory.
    private static let bundlesPerChunk = 32
    private static let bytesPerChunk = 32 << 20

    private let remote: RemoteLog
    private let tree: SignedTree
    private let size: UInt64
    private var next: UInt64

    init(remote: RemoteLog, tree: SignedTree, size: UInt64, from: UInt64) {
        self.remote = remote
        self.tree = tree
        self.size = size
        next = from
    }

    /// The next chunk.
    mutating func next() async throws -> Chunk {
        var chunk = Chunk(end: next)
        var byteCount = 0
        var bundles = 0
        while next < size, bundles < Self.bundlesPerChunk, byteCount < Self.bytesPerChunk {
            let first = next >> 8
            let last = min((size + 255) >> 8, first + UInt64(MirrorFollower.readers))
            for bundle in try await Self.read(first..<last, remote, tree, size) {
                for (entry, bytes) in bundle where entry.index >= next {
                    chunk.entries.append((entry, bytes))
                    byteCount += bytes.count
                }
            }
            bundles += Int(last - first)
            next = min(last << 8, size)
        }
        chunk.end = next
        return chunk
    }

    /// Reads some bundles side by side; the answer is in their order.
    private static func read(
        _ numbers: Range<UInt64>, _ remote: RemoteLog, _ tree: SignedTree, _ size: UInt64
    ) async throws -> [[(Entry, [UInt8])]] {
        try await withThrowingTaskGroup(of: (UInt64, [(Entry, [UInt8])]).self) { group in
            for number in numbers {
                group.addTask { (number, try await bundle(number, remote, tree, size)) }
            }
            var found: [(UInt64, [(Entry, [UInt8])])] = []
            for try await bundle in group { found.append(bundle) }
            return found.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    @concurrent
    private static func bundle(
        _ number: UInt64, _ remote: RemoteLog, _ tree: SignedTree, _ size: UInt64
    ) async throws -> [(Entry, [UInt8])] {
        let leaves = try await tree.tile(level: 0, index: number)
        let bundle = try await remote.entries(number, size: size)
        var read: [(Entry, [UInt8])] = []
        read.reserveCapacity(bundle.count)
        for (position, bytes) in bundle.enumerated() {
            let index = (number << 8) + UInt64(position)
            let place = position * 32
            guard leaves.count >= place + 32,
                MerkleTree.leafHash(bytes).bytes == Array(leaves[place..<place + 32])
            else {
                throw MirrorFault.damaged("entry \(index) is not the one that was signed")
            }
            read.append((try decode(bytes, index), bytes))
        }
        return read
    }

    private static func decode(_ bytes: [UInt8], _ index: UInt64) throws -> Entry {
        do {
            let entry = try Entry(bytes: bytes)
            guard entry.index == index else {
                throw MirrorFault.unreadable("entry \(index) says it is number \(entry.index)")
            }
            return entry
        } catch let error as RecordError {
            throw MirrorFault.unreadable("entry \(index) cannot be read here: \(error)")
        }
    }
}
