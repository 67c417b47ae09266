package import Canon
package import GRDB
package import Ledger
import Records
package import Registrar
import Store

/// What a site is that records nothing itself.
package struct Replica: Sendable {
    /// How it came to be.
    package enum Kind: Sendable {
        /// It follows another site and serves what it checked.
        case mirror
        /// It was written to files once and stays as it is.
        case copy
    }

    package let kind: Kind
    /// The key that signs the original's checkpoints; it may change while a mirror follows.
    package let verifierKey: @Sendable () -> VerifierKey
    /// What time it is on its pages.
    package let clock: Clock

    package init(
        _ kind: Kind, clock: Clock, verifierKey: @escaping @Sendable () -> VerifierKey
    ) {
        self.kind = kind
        self.clock = clock
        self.verifierKey = verifierKey
    }
}

extension Site {
    /// What the site is a replica of; `nil` on the operator's own.
    var replica: Replica? {
        guard case .replica(let replica) = registrar else { return nil }
        return replica
    }

    /// What every page of a replica says above everything else; `nil` on the operator's own site.
    func replicaNotice(in database: Database) throws -> ReplicaNotice? {
        guard let replica else { return nil }
        let standing = try MirrorStanding.read(database)
        let asOf =
            switch replica.kind {
            case .copy: try Self.newestSigned(database)
            case .mirror: standing?.followedAt
            }
        return ReplicaNotice(
            isMirror: replica.kind == .mirror, origin: origin, address: standing?.address,
            asOf: asOf, refusal: standing?.refusal)
    }

    /// The time of the newest entry under a checkpoint.
    package static func newestSigned(_ database: Database) throws -> Instant? {
        guard let newest = try LogTables.newestCheckpoint(database), newest.size > 0 else {
            return nil
        }
        return try LogTables.entry(newest.size - 1, database)?.at
    }
}
