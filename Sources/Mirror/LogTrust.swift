package import Ledger

/// Whom a mirror believes. It is given once from elsewhere, never taken from the log itself.
package struct LogTrust: Sendable {
    /// The key that the log must be signed with; it moves on with the log's own announcements.
    package var key: VerifierKey
    /// A newer key that the owner of the mirror got from elsewhere.
    package let successor: VerifierKey?
    /// Whose cosignatures a head needs; `nil` asks for none.
    package let policy: WitnessPolicy?

    package init(key: VerifierKey, successor: VerifierKey? = nil, policy: WitnessPolicy? = nil) {
        self.key = key
        self.successor = successor
        self.policy = policy
    }

    /// How a head was vouched for.
    enum Verdict: Hashable {
        /// By a key that is trusted here.
        case signed
        /// By enough witnesses, and by a log key that its entries have yet to announce.
        case witnessedOnly
        /// By nobody that is trusted here.
        case unsigned
        /// By the log, but too few witnesses.
        case unwitnessed
    }

    /// Looks at the signatures of a head.
    func verdict(on head: SignedCheckpoint) -> Verdict {
        let isSigned =
            Self.isSigned(head, by: key) || successor.map { Self.isSigned(head, by: $0) } ?? false
        guard let policy else { return isSigned ? .signed : .unsigned }
        guard policy.verdict(on: head).isQuorumMet else {
            return isSigned ? .unwitnessed : .unsigned
        }
        guard !isSigned else { return .signed }
        // Without a quorum of witnesses nobody stands for a key that is not known.
        let isSameLog = head.checkpoint.origin.utf8.elementsEqual(key.name.utf8)
        return policy.quorum != nil && isSameLog ? .witnessedOnly : .unsigned
    }

    /// Whether a key signed a head.
    static func isSigned(_ head: SignedCheckpoint, by key: VerifierKey) -> Bool {
        do {
            try head.verify(with: key)
            return true
        } catch {
            return false  // Why it does not verify makes no difference to whether it is believed.
        }
    }
}
