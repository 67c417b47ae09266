import GRDB

/// What a failure of the database means to an operator, in one sentence.
package enum StorageSentence {
    /// The sentence; `nil` for an error that is not the database's.
    package static func of(_ error: any Error) -> String? {
        guard let error = error as? DatabaseError else { return nil }
        let sentence: String? =
            switch error.resultCode {
            case .SQLITE_FULL:
                "the disk is full; free some space, then start again"
            case .SQLITE_IOERR:
                "the disk refuses to read or write, or is full; look at the disk and its free "
                    + "space, then start again"
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                "the database is damaged; restore the data folder from a backup and do not sign "
                    + "anything with this one"
            case .SQLITE_CANTOPEN, .SQLITE_PERM:
                "the database cannot be opened; look at the owner and the permissions of its "
                    + "folder, and at the free space"
            case .SQLITE_READONLY:
                "the database may only be read; look at the owner and the permissions of its folder"
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                "another process keeps the database locked; wait for it or stop it"
            default: nil
            }
        // SQLite's own words say the rest; statements and their values stay out of it.
        return sentence ?? "the database answered: \(error.message ?? "error") "
            + "(code \(error.extendedResultCode.rawValue))"
    }
}
