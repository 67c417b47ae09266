import Canon
import Foundation
import Ledger

/// Builds the tree over ten million leaves with all its tiles, on all processors: bundles are
/// hashed side by side, and one after the other put into the tree.
struct TreeBench {
    private static let leaves = 10_000_000
    private static let entrySize = 256
    /// Bundles that one task hashes: a task costs as much as a few hashes.
    private static let run = 64
    let runs: Int

    func measures() async -> [Measure] {
        var (fromLeaves, fromEntries): ([Double], [Double]) = ([], [])
        var (leavesLoad, entriesLoad): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            let watch = Stopwatch()
            fromLeaves.append(await build { HashedBundle(leaves: Self.leaves(of: $0)) })
            leavesLoad.append(watch.processorSeconds)
            let second = Stopwatch()
            fromEntries.append(await build { HashedBundle(entries: Self.entries(of: $0)) })
            entriesLoad.append(second.processorSeconds)
        }
        return [
            Measure("tree of 10,000,000 leaves", "s", fromLeaves),
            Measure("… processor", "s", leavesLoad),
            Measure(
                "tree of 10,000,000 leaves, with hashing entries of 256 bytes", "s", fromEntries),
            Measure("… processor", "s", entriesLoad),
        ]
    }

    private func build(
        _ bundle: @escaping @Sendable (Range<Int>) -> HashedBundle
    ) async -> Double {
        let start = ContinuousClock.now
        let tree = await Self.tree(bundle)
        precondition(tree.size == UInt64(Self.leaves) && tree.root() != MerkleTree.emptyRoot)
        return elapsed(since: start)
    }

    private static func tree(
        _ bundle: @escaping @Sendable (Range<Int>) -> HashedBundle
    ) async -> TreeFrontier {
        let span = run * TileAddress.fullWidth
        let parts = (leaves + span - 1) / span
        return await withTaskGroup(of: (Int, [HashedBundle]).self) { group in
            func hash(_ part: Int) {
                guard part < parts else { return }
                group.addTask {
                    let end = min((part + 1) * span, leaves)
                    let starts = stride(
                        from: part * span, to: end, by: TileAddress.fullWidth)
                    return (
                        part, starts.map { bundle($0..<min($0 + TileAddress.fullWidth, end)) }
                    )
                }
            }
            let ahead = 8
            for part in 0..<ahead { hash(part) }
            var tree = TreeFrontier()
            var tiles = 0
            var early: [Int: [HashedBundle]] = [:]
            var next = 0
            for await (part, bundles) in group {
                early[part] = bundles
                while let bundles = early.removeValue(forKey: next) {
                    hash(next + ahead)
                    next += 1
                    for bundle in bundles { tree.append(bundle) }
                    tiles += tree.takeChangedTiles().count
                }
            }
            precondition(tiles >= leaves / TileAddress.fullWidth, "tiles were made")
            return tree
        }
    }

    /// Leaf hashes as a store would give them; what they are does not matter to the time.
    private static func leaves(of range: Range<Int>) -> [UInt8] {
        var leaves = [UInt8](repeating: 0x5A, count: range.count * 32)
        for (position, number) in range.enumerated() {
            for byte in 0..<4 {
                leaves[position * 32 + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte))
            }
        }
        return leaves
    }

    private static func entries(of range: Range<Int>) -> [[UInt8]] {
        range.map { number in
            var entry = [UInt8](repeating: 0x5A, count: entrySize)
            for byte in 0..<4 { entry[byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
            return entry
        }
    }
}
