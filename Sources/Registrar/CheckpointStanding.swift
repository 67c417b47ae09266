import Canon
package import GRDB
package import Ledger
import Records
package import Store

/// How sure a signed checkpoint is: by the policy that it covers, and by who cosigned it.
package struct CheckpointStanding: Sendable {
    /// How sure.
    package enum Finality: String, Sendable {
        /// Signed by the log alone, or by too few witnesses.
        case provisional
        /// A quorum cosigned it, but only thanks to witnesses on the operator's own machine.
        case simulated
        /// A quorum of outside organisations cosigned it.
        case final
    }

    /// The checkpoint with all cosignatures that were kept.
    package let checkpoint: StoredCheckpoint
    /// The policy it is judged by; `nil` where none was adopted before it.
    package let policy: AdoptedPolicy?
    /// Who cosigned it.
    package let cosignatures: [StoredCosignature]
    /// What the policy says of every signature; `nil` where there is no policy.
    package let verdict: WitnessPolicy.Verdict?
    /// How sure it is.
    package let finality: Finality
    /// When it became that sure, in seconds since 1970; `nil` while it is provisional.
    package let since: UInt64?

    /// The standing of the checkpoint of a size; `nil` where none was signed.
    package static func of(size: UInt64, in database: Database) throws -> CheckpointStanding? {
        guard let checkpoint = try LogTables.checkpoint(size: size, database) else { return nil }
        let policy = try AdoptedPolicy.newest(before: size, database)
        let verdict = try policy?.policy.verdict(
            on: SignedCheckpoint(parsing: Array(checkpoint.note.utf8)))
        let (finality, since) = policy?.finality(verdict?.cosignatures ?? []) ?? (.provisional, nil)
        return CheckpointStanding(
            checkpoint: checkpoint, policy: policy,
            cosignatures: try LogTables.cosignatures(size: size, database), verdict: verdict,
            finality: finality, since: since)
    }
}

extension AdoptedPolicy {
    private typealias Witnessed = WitnessPolicy.Verdict.Witnessed

    /// Whether a witness runs on the operator's own machine.
    package func isSimulated(_ name: String) -> Bool {
        terms.contains { $0.isSimulated && $0.name.utf8.elementsEqual(name.utf8) }
    }

    fileprivate func finality(
        _ cosignatures: [WitnessPolicy.Verdict.Witnessed]
    ) -> (CheckpointStanding.Finality, since: UInt64?) {
        guard policy.quorum != nil else { return (.provisional, nil) }
        let outside = cosignatures.filter { !isSimulated($0.witness) }
        if let since = timeOfQuorum(outside) { return (.final, since) }
        if let since = timeOfQuorum(cosignatures) { return (.simulated, since) }
        return (.provisional, nil)
    }

    /// The earliest time by which enough of these had cosigned; `nil` when they never had.
    private func timeOfQuorum(_ cosignatures: [Witnessed]) -> UInt64? {
        cosignatures.map(\.at).sorted().first { time in
            policy.isMet(by: Set(cosignatures.filter { $0.at <= time }.map(\.witness)))
        }
    }
}
