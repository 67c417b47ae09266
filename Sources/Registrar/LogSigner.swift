package import Canon
package import Ledger

/// What signs the checkpoints of a log: its key, and beside it a post-quantum one where there is.
package struct LogSigner: Sendable {
    private let key: SigningKey
    private let second: SigningKey?

    /// - Parameter second: a timestamped cosigner of the log itself (C2SP tlog-cosignature).
    package init(_ key: SigningKey, second: SigningKey? = nil) {
        self.key = key
        self.second = second
    }

    /// The key that signs, for verifiers.
    package var verifierKey: VerifierKey { key.verifierKey }

    /// The second key, for verifiers.
    package var secondKey: VerifierKey? { second?.verifierKey }

    /// Signs a checkpoint of this log.
    package func sign(_ checkpoint: Checkpoint, at now: Instant) throws -> SignedCheckpoint {
        let signed = try SignedCheckpoint.sign(checkpoint, with: key)
        guard let second else { return signed }
        let seconds = UInt64(max(0, now.milliseconds / 1000))
        return signed.adding(second.cosign(checkpoint, at: seconds))
    }
}
