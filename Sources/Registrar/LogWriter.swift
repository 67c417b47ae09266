import Canon
package import Finality
package import GRDB
package import Ledger
package import Store

/// What every write to a log does, in this order, whoever drives it: the registrar with its queue,
/// or the simulation step by step.
package enum LogWriter {
    /// Appends in a transaction: whoever was taken over finds out before anything is written, and
    /// the tiles are stored with the entries they are of.
    ///
    /// - Returns: the appender to go on with once the transaction has committed.
    package static func append<Outcome>(
        after appender: LogAppender, epoch: UInt64, in database: Database,
        _ body: (inout LogAppender) throws -> Outcome
    ) throws -> (LogAppender, Outcome) {
        try checkEpoch(epoch, database)
        var appender = appender
        let outcome = try body(&appender)
        try appender.storeTiles(in: database)
        return (appender, outcome)
    }

    /// Stores a signed head in a transaction, if nobody has taken over and it follows the last one.
    ///
    /// - Returns: whether it was stored. Before the transaction has committed, nothing of the
    ///   signature may leave the process.
    package static func seal(
        _ signed: SignedCheckpoint, after: HeadMark?, epoch: UInt64, in database: Database
    ) throws -> Bool {
        try checkEpoch(epoch, database)
        // A store that was put back under a running process holds fewer entries than it signs.
        let size = try LogTables.size(database)
        guard size >= signed.checkpoint.size else { throw LogDamage.entryMissing(size) }
        return try LogTables.swapHead(
            from: (after?.size ?? 0, after?.root ?? MerkleTree.emptyRoot), to: signed.checkpoint,
            note: String(decoding: signed.bytes, as: UTF8.self), epoch: epoch, database)
    }

    /// Whoever was taken over finds out in the transaction that would have written.
    package static func checkEpoch(_ epoch: UInt64, _ database: Database) throws {
        guard try LogTables.epoch(database) == epoch else { throw PublisherStop.fenced }
    }
}
