import Canon
import Foundation
import Ledger

/// Appends leaves to the log's tree, beside Go's sumdb `tlog` where it is there.
struct MerkleBench {
    private static let count = 200_000
    let runs: Int

    func measures() throws -> [Measure] {
        let leaves = (0..<Self.count).map { Array("leaf of a reasonable length \($0)".utf8) }
        let times = (0..<runs).map { _ in
            seconds {
                var frontier = TreeFrontier()
                for leaf in leaves { frontier.append(leaf: MerkleTree.leafHash(leaf)) }
                precondition(frontier.takeChangedTiles().count > 780, "tiles were made")
            }
        }
        return [Measure("Merkle appends", "leaves/s", times.map { Double(Self.count) / $0 })]
            + peer()
    }

    private func peer() -> [Measure] {
        do {
            let output = try Program.output(
                ".build-venv/tlog", ["\(Self.count)", "\(runs)"])
            let times = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
            guard !times.isEmpty else { return [] }
            return [
                Measure(
                    "peer: Go sumdb tlog, appends", "leaves/s",
                    times.map { Double(Self.count) / $0 })
            ]
        } catch {
            Peers.say("tlog", error)
            return []
        }
    }
}
