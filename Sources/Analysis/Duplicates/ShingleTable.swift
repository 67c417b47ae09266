import CVectors

/// The shingles of many texts, one sorted set each, in blocks that never move: a table that grows by
/// doubling would need twice the memory for a moment.
package final class ShingleTable {
    /// Shingles of one block; a longer set has a block of its own.
    private static let blockSize = 1 << 20
    private var blocks: [UnsafeMutableBufferPointer<UInt32>] = []
    private var used = 0
    private var sets: [UnsafeBufferPointer<UInt32>] = []

    package init() {}

    deinit {
        for block in blocks { block.deallocate() }
    }

    /// How many sets there are.
    package var count: Int { sets.count }

    /// Adds a sorted set.
    package func append(_ shingles: [UInt32]) {
        if blocks.last.map({ $0.count - used < shingles.count }) ?? true {
            blocks.append(.allocate(capacity: max(Self.blockSize, shingles.count)))
            used = 0
        }
        guard let block = blocks.last else { return }
        let place = UnsafeMutableBufferPointer(rebasing: block[used..<used + shingles.count])
        _ = place.initialize(from: shingles)
        used += shingles.count
        sets.append(UnsafeBufferPointer(place))
    }

    /// One set; valid as long as the table is.
    package subscript(set: Int) -> UnsafeBufferPointer<UInt32> { sets[set] }

    /// How many shingles two sets have in common, and in all.
    package func overlap(_ left: Int, _ right: Int) -> (both: Int, all: Int) {
        Self.overlap(sets[left], sets[right])
    }

    /// How many shingles two sorted sets have in common, and in all.
    package static func overlap(
        _ left: UnsafeBufferPointer<UInt32>, _ right: UnsafeBufferPointer<UInt32>
    ) -> (both: Int, all: Int) {
        guard let first = left.baseAddress, let second = right.baseAddress else {
            return (0, left.count + right.count)
        }
        let both = sanad_overlap(first, left.count, second, right.count)
        return (both, left.count + right.count - both)
    }

    /// Jaccard similarity in permille, rounded down; two empty sets have none.
    package func permille(_ left: Int, _ right: Int) -> Int {
        let (both, all) = overlap(left, right)
        return all == 0 ? 0 : both * 1000 / all
    }

    /// Whether two sets are at least so similar; sets of too different sizes are not compared.
    package func isSimilar(_ left: Int, _ right: Int, permille: Int) -> Bool {
        let (small, large) = (
            min(sets[left].count, sets[right].count), max(sets[left].count, sets[right].count)
        )
        guard small > 0, small * 1000 >= large * permille else { return false }
        let (both, all) = overlap(left, right)
        return both * 1000 >= all * permille
    }
}
