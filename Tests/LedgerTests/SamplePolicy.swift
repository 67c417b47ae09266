import Canon
import Ledger

/// A log and seven witnesses, and a policy over them.
struct SamplePolicy {
    let log: SigningKey
    let witnesses: [SigningKey]
    let signed: SignedCheckpoint

    init() throws {
        log = try SigningKey(name: "log.example", seed: Array(0..<32))
        witnesses = try (1...7).map { number in
            try SigningKey(
                name: "w\(number).example", seed: [UInt8](repeating: number, count: 32),
                algorithm: number == 7 ? .mldsa44 : .cosignature)
        }
        signed = try SignedCheckpoint.sign(
            Checkpoint(origin: "log.example", size: 9, root: Digest.sha256([1])), with: log)
    }

    /// The example of c2sp.org/tlog-policy, with keys.
    var text: String {
        """
        # the example of the specification
        log \(log.verifierKey.text)

        witness X1 \(key(0)) https://x1.example/
        witness X2 \(key(1))
          witness\t X3 \(key(2))\t
        group X-witnesses 2 X1 X2 X3

        witness Y1 \(key(3))
        witness Y2 \(key(4))
        witness Y3 \(key(6))
        group Y-witnesses any Y1 Y2 Y3

        group X-and-Y all X-witnesses Y-witnesses
        quorum X-and-Y

        """
    }

    func key(_ position: Int) -> String { witnesses[position].verifierKey.text }

    /// The checkpoint with cosignatures of the witnesses at these positions, each at its time.
    func cosigned(by times: [(position: Int, at: UInt64)]) -> SignedCheckpoint {
        times.reduce(signed) { note, time in
            note.adding(witnesses[time.position].cosign(note.checkpoint, at: time.at))
        }
    }
}
