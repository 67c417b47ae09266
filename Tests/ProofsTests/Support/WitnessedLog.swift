import Canon
import Ledger
import Proofs
import Records

/// A small log, its checkpoint cosigned by some of three witnesses, and the policy: two of three.
struct WitnessedLog {
    static let time: UInt64 = 1_790_000_100
    private static let witnessCount: UInt8 = 3

    let log: LogBuilder
    /// The entry whose words are disclosed.
    let index: UInt64
    let witnesses: [SigningKey]

    init() throws {
        var story = try Story()
        story.draft()
        story.openRound(1, version: 1)
        index = UInt64(story.hear("a1", "The words\u{9B}31m of a citizen"))
        log = story.log
        witnesses = try (0..<Self.witnessCount).map { number in
            try SigningKey(
                name: "w\(number).example", seed: [UInt8](repeating: 40 + number, count: 32),
                algorithm: .cosignature)
        }
    }

    var policy: String {
        get throws {
            let lines = witnesses.enumerated().map { "witness w\($0) \($1.verifierKey.text)\n" }
            return "log \(try LogBuilder.key().verifierKey.text)\n" + lines.joined()
                + "group two 2 w0 w1 w2\nquorum two\n"
        }
    }

    func trust() throws -> TrustedKeys { try TrustedKeys(parsing: Array(policy.utf8)) }

    /// The files of the log, its checkpoint cosigned by these witnesses, one a second.
    func files(cosignedBy positions: [Int]) throws -> [LogFile] {
        try log.copy().files().map { file in
            guard file.path == LogLayout.checkpoint else { return file }
            var signed = try SignedCheckpoint(parsing: file.bytes)
            for (second, position) in positions.enumerated() {
                signed = signed.adding(
                    witnesses[position].cosign(
                        signed.checkpoint, at: Self.time + UInt64(second)))
            }
            return LogFile(file.path, signed.bytes)
        }
    }

    /// The receipt for the disclosed entry, with these witnesses.
    func receipt(cosignedBy positions: [Int] = []) async throws -> (Receipt, entry: [UInt8]) {
        let source = MemorySource(try files(cosignedBy: positions))
        return try await ReceiptMaker(source).receipt(for: index)
    }
}
