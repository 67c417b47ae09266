import Canon
package import GRDB
import Ledger
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
    /// How sure it is.
    package let finality: Finality

    /// The standing of the checkpoint of a size; `nil` where none was signed.
    package static func of(size: UInt64, in database: Database) throws -> CheckpointStanding? {
        guard let checkpoint = try LogTables.checkpoint(size: size, database) else { return nil }
        let policy = try AdoptedPolicy.newest(before: size, database)
        let verdict = try policy?.policy.verdict(
            on: SignedCheckpoint(parsing: Array(checkpoint.note.utf8)))
        let signed = Set(verdict?.cosignatures.map(\.witness) ?? [])
        return CheckpointStanding(
            checkpoint: checkpoint, policy: policy,
            cosignatures: try LogTables.cosignatures(size: size, database),
            finality: policy.map { $0.finality(signed) } ?? .provisional)
    }
}

extension AdoptedPolicy {
    fileprivate func finality(_ signed: Set<String>) -> CheckpointStanding.Finality {
        guard policy.quorum != nil, policy.isMet(by: signed) else { return .provisional }
        let outside = signed.subtracting(terms.filter(\.isSimulated).map(\.name))
        return policy.isMet(by: outside) ? .final : .simulated
    }
}
