import Foundation
import Ledger
import Proofs
import Store

/// What a bundle discloses, put back into a vault that lost it.
enum DisclosedWords {
    /// How many payloads a vault took, and how many are not what the log commits to, or erased.
    struct Outcome {
        var kept = 0
        var refused = 0
    }

    /// The disclosures of a bundle, in order.
    static func read(from path: String) async throws -> [DisclosureLine] {
        let source = try LocalFile.log(at: path)
        guard let note = try await source.read(LogLayout.checkpoint, limit: 1 << 20) else {
            throw Complaint("\(path) holds no checkpoint.")
        }
        let size = try SignedCheckpoint(parsing: note).checkpoint.size
        var lines: [DisclosureLine] = []
        for index in 0...(size / 256) {
            let file = try await source.read(
                LogLayout.disclosures(index: index), limit: DisclosureLine.maximumFileByteCount)
            for line in (file ?? []).split(separator: UInt8(ascii: "\n")) {
                lines.append(try DisclosureLine(bytes: Array(line)))
            }
        }
        return lines
    }

    /// Puts back those that fit.
    static func keep(_ lines: [DisclosureLine], in store: SanadStore) throws -> Outcome {
        let vault = store.vault
        return try store.write { database in
            var outcome = Outcome()
            for line in lines {
                do {
                    let isNew = try vault.keep(
                        line.disclosure, entry: line.entry, member: line.member, in: database)
                    if isNew { outcome.kept += 1 }
                } catch is VaultError {
                    outcome.refused += 1
                }
            }
            return outcome
        }
    }
}
