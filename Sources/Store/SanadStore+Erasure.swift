import GRDB

extension SanadStore {
    /// Whether a file may still hold what was erased.
    package func awaitsCleaning() throws -> Bool {
        try read { try Vault.isMarked(in: $0) }
    }

    /// Takes from the files what was erased: moves the write-ahead log into the database, where
    /// the zeros then lie, and empties it. The mark goes last, so that a crash on the way only
    /// means doing this again.
    ///
    /// Costs what the write-ahead log is long, not what the database is large. Waits up to ten
    /// seconds for readers of older snapshots.
    ///
    /// - Throws: `DatabaseError` while a reader keeps an older snapshot; the mark then stays.
    package func cleanFiles() throws {
        guard try awaitsCleaning() else { return }
        try checkpointFiles()
        try write { try Vault.unmark(in: $0) }
    }

    /// Ends what an earlier process began, and obeys erasures in the log that this vault has not
    /// seen. A file that another process still reads stays marked and is cleaned later.
    func resumeErasures() throws {
        try write { _ = try Vault.eraseWhatTheLogErased(in: $0) }
        do {
            try cleanFiles()
        } catch let error as DatabaseError
            where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
        {
            return
        }
    }
}
