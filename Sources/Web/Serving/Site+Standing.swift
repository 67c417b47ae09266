import Canon
import GRDB
import Ledger
import Registrar
import Store
import Synchronization

/// How sure the newest published checkpoint is, found out once for each edition of the pages:
/// checking a handful of signatures for every footer would cost more than most pages.
final class StandingShelf: Sendable {
    private let kept = Mutex<(edition: PageCache.Edition, standing: CheckpointStanding?)?>(nil)

    func standing(
        of edition: PageCache.Edition, _ find: () throws -> CheckpointStanding?
    ) rethrows -> CheckpointStanding? {
        if let kept = kept.withLock({ $0 }), kept.edition == edition { return kept.standing }
        let standing = try find()
        kept.withLock { $0 = (edition, standing) }
        return standing
    }
}

extension Site {
    /// How sure the newest published checkpoint is, or the newest signed one before any was
    /// published; `nil` before the first.
    func standing(in database: Database) throws -> CheckpointStanding? {
        let edition = try PageCache.Edition.current(database, registrar.condition)
        return try standings.standing(of: edition) {
            let published = try LogTables.publishedCheckpoint(database)
            guard let shown = try published ?? LogTables.newestCheckpoint(database) else {
                return nil
            }
            return try CheckpointStanding.of(size: shown.size, in: database)
        }
    }

    /// A checkpoint that is signed and not published: it waits for witnesses.
    func waitingCheckpoint(in database: Database) throws -> CheckpointStanding? {
        let shown = try standing(in: database)?.checkpoint.size ?? 0
        guard let newest = try LogTables.newestCheckpoint(database), newest.size > shown else {
            return nil
        }
        return try CheckpointStanding.of(size: newest.size, in: database)
    }

    /// The newest entry under a published checkpoint and that checkpoint, for the footer.
    func seal(in database: Database) throws -> PageShell.Seal? {
        guard let standing = try standing(in: database), standing.checkpoint.size > 0 else {
            return nil
        }
        let signed = try SignedCheckpoint(parsing: Array(standing.checkpoint.note.utf8))
        return PageShell.Seal(
            entry: Int(standing.checkpoint.size) - 1,
            checkpointHash: signed.checkpoint.root.hex, assurance: Assurance(standing))
    }
}
