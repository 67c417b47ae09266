import Canon
import Foundation
import GRDB
import Ledger
import Registrar
import Store

/// Makes receipts for entries anywhere in a log of ten million, out of tiles in SQLite.
///
/// Tiles and the checkpoint are written straight into their tables: a receipt needs no entry.
struct ReceiptBench {
    private static let entries = 10_000_000
    private static let receipts = 5000
    let runs: Int
    let folder: String

    func measures() throws -> [Measure] {
        let store = try fill(folder + "/receipts")
        var (middle, slow): ([Double], [Double]) = ([], [])
        for run in 0..<runs {
            let times = try (0..<Self.receipts).map { number in
                let mixed = UInt64(run * Self.receipts + number + 1) &* 0x9E37_79B9_7F4A_7C15
                let index = (mixed >> 20) % UInt64(Self.entries)
                return try seconds {
                    let receipt = try store.read { try Receipts.receipt(for: index, in: $0) }
                    precondition((receipt?.bytes.count ?? 0) > 500, "a receipt has its path")
                }
            }
            middle.append(percentile(0.5, of: times) * 1000)
            slow.append(percentile(0.99, of: times) * 1000)
        }
        return [
            Measure("receipt p99, any of 10,000,000 entries", "ms", slow),
            Measure("… p50", "ms", middle),
        ]
    }

    private func fill(_ path: String) throws -> SanadStore {
        for suffix in ["", "-keys"] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
        let folder = DataFolder(data: path)
        try folder.create()
        let key = try folder.signingKey(name: "bench.example/log")
        let store = try SanadStore(path: folder.databasePath, rooms: [], vault: folder.vault())
        try store.write { database in
            let tree = try Self.tree(database)
            let checkpoint = try Checkpoint(
                origin: key.verifierKey.name, size: tree.size, root: tree.root())
            let note = try SignedCheckpoint.sign(checkpoint, with: key)
            try database.run(
                "INSERT INTO log_checkpoint (size, note) VALUES (?, ?)",
                [Int64(tree.size), String(decoding: note.bytes, as: UTF8.self)])
        }
        return store
    }

    private static func tree(_ database: Database) throws -> TreeFrontier {
        var tree = TreeFrontier()
        var leaves = [UInt8](repeating: 0x5A, count: TileAddress.fullWidth * 32)
        while tree.size < UInt64(entries) {
            let width = min(TileAddress.fullWidth, entries - Int(tree.size))
            for byte in 0..<8 { leaves[byte] = UInt8(truncatingIfNeeded: tree.size >> (8 * byte)) }
            tree.append(HashedBundle(leaves: Array(leaves.prefix(width * 32))))
            for tile in tree.takeChangedTiles() {
                try database.run(
                    "INSERT OR REPLACE INTO log_tile (level, idx, hashes) VALUES (?, ?, ?)",
                    [tile.level, Int64(tile.index), Data(tile.hashes)])
            }
        }
        return tree
    }
}
