import Canon
import Ledger
import Registrar
import Store

extension MirrorFollower {
    /// Keeps the checkpoints that join two keys of the log, which a mirror rarely sees at their
    /// hour: without them whoever trusts an older key could not follow from this copy.
    func keepJoints(below size: UInt64) async throws {
        let missing = try store.read { database in
            try LogKeys.read(database).terms.filter { term in
                guard term.isJoined, term.entry < size else { return false }
                let path = LogLayout.rotation(entry: term.entry)
                let log = try PublicLog.newest(in: database)
                return try log?.file(path, in: database, vault: store.vault) == nil
            }
        }
        for term in missing {
            guard let note = try await remote.joint(at: term.entry) else { continue }
            try await store.commit { try PublicLog.keepJoint(note, at: term, in: $0) }
        }
    }
}
