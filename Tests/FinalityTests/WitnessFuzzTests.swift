import Canon
import Finality
import Ledger
import SanadTesting
import Testing

/// Requests that were damaged on the way, or with intent.
@Suite struct WitnessFuzzTests {
    private static let seed: UInt64 = 20_261_124

    @Test func `a damaged request never crashes and never gets an inconsistent cosignature`()
        throws
    {
        let log = try GrowingLog(count: 40)
        let fork = try GrowingLog(count: 40, forkedAt: 5)
        let known = WitnessedHead(
            size: 9, root: log.root(9), note: try log.checkpoint(9).bytes, at: 100)
        let logs = WatchedLog.named(by: [log.key.verifierKey])
        let bodies = [
            try log.request(old: 9, size: 12), try log.request(old: 9, size: 9),
            try fork.request(old: 9, size: 12), try log.request(old: 0, size: 40),
        ]
        var random = SeededGenerator(seed: Self.seed)
        var cosigned = 0
        for round in 0..<3000 {
            var body = bodies[round % bodies.count]
            for _ in 0...Int.random(in: 0...2, using: &random) {
                Self.damage(&body, with: bodies, &random)
            }
            let answer = WitnessRules.answer(body, logs: logs, at: 200) { _ in known }
            guard case .cosign(let head) = answer else { continue }
            cosigned += 1
            // Whatever was damaged, only the honest log's own heads come through.
            #expect(head.root == log.root(Int(head.size)), "seed \(Self.seed), round \(round)")
            #expect(head.size >= 9)
            let signed = try SignedCheckpoint(parsing: head.note)
            try log.key.verifierKey.verify(signed.note)
        }
        // Some damage does not matter, such as to a signature line of nobody.
        #expect(cosigned < 300)
    }

    /// Flips, removes, repeats, or moves bytes over from another request.
    private static func damage(
        _ body: inout [UInt8], with others: [[UInt8]], _ random: inout SeededGenerator
    ) {
        guard !body.isEmpty else { return }
        let place = Int.random(in: 0..<body.count, using: &random)
        let end = min(body.count, place + Int.random(in: 1...60, using: &random))
        switch Int.random(in: 0...6, using: &random) {
        case 0: body[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 1: body.removeSubrange(place..<end)
        case 2: body.insert(contentsOf: body[place..<end], at: end)
        case 3: body.removeLast(body.count - place)
        case 4: body.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
        case 5: body[place] = UInt8(ascii: "\n")
        default:
            let other = others[Int.random(in: 0..<others.count, using: &random)]
            let from = min(place, other.count)
            body.replaceSubrange(place..., with: other[from...])
        }
    }
}
