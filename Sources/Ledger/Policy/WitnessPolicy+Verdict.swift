extension WitnessPolicy {
    /// What a policy says of one checkpoint.
    public struct Verdict: Hashable, Sendable {
        /// One witness's word.
        public struct Witnessed: Hashable, Sendable {
            /// The witness's name in the policy.
            public let witness: String
            /// When it cosigned, in POSIX seconds.
            public let at: UInt64
        }

        /// The key of the listed log that signed the checkpoint; nil when none did.
        public let log: VerifierKey?
        /// The good cosignatures, in the order of the policy.
        public let cosignatures: [Witnessed]
        /// Names of the witnesses whose cosignature is not there, in the order of the policy.
        public let missing: [String]
        /// Names of the witnesses, and origins of the logs, whose signature is there and does not
        /// count: it is not by their key, or a witness left out the time.
        public let badSignatures: [String]
        /// Whether enough witnesses cosigned.
        public let isQuorumMet: Bool
        /// The time at which enough of them had, in POSIX seconds; nil before, and where the policy
        /// asks for nobody.
        public let quorumMetAt: UInt64?
        /// Whether the policy takes the checkpoint as final: a listed log signed it, where any is
        /// listed, enough witnesses cosigned it, and no signature of a known key is bad.
        public let isFinal: Bool
    }

    /// Checks the signatures of every known log and witness on a checkpoint.
    public func verdict(on signed: SignedCheckpoint) -> Verdict {
        var bad: [String] = []
        var log: VerifierKey?
        for candidate in logs {
            do {
                try signed.verify(with: candidate.key)
                log = log ?? candidate.key
            } catch .note(.badSignature) {
                bad.append(candidate.key.name)
            } catch {
                // A log that did not sign: any one of those listed is enough.
            }
        }
        var cosignatures: [Verdict.Witnessed] = []
        var missing: [String] = []
        for witness in witnesses {
            do {
                switch try witness.key.cosignature(on: signed) {
                case nil: missing.append(witness.name)
                case let found? where found.at > 0:
                    cosignatures.append(Verdict.Witnessed(witness: witness.name, at: found.at))
                case _?: bad.append(witness.name)
                }
            } catch {
                bad.append(witness.name)
            }
        }
        let isQuorumMet = isMet(by: cosignatures)
        return Verdict(
            log: log, cosignatures: cosignatures, missing: missing, badSignatures: bad,
            isQuorumMet: isQuorumMet, quorumMetAt: isQuorumMet ? timeOfQuorum(cosignatures) : nil,
            isFinal: isQuorumMet && bad.isEmpty && (logs.isEmpty || log != nil))
    }

    private func isMet(by cosignatures: [Verdict.Witnessed]) -> Bool {
        isMet(byOctets: Set(cosignatures.map { Array($0.witness.utf8) }))
    }

    /// The earliest of the times at which the cosignatures given by then were enough.
    private func timeOfQuorum(_ cosignatures: [Verdict.Witnessed]) -> UInt64? {
        guard quorum != nil else { return nil }
        return cosignatures.map(\.at).sorted().first { time in
            isMet(by: cosignatures.filter { $0.at <= time })
        }
    }
}
