/// Why a witness's folder cannot be used, in words that say what to do.
package enum WitnessProblem: Error, Hashable, CustomStringConvertible {
    /// There is no witness in the folder.
    case noWitness(folder: String)
    /// The folder holds something already.
    case notEmpty(folder: String)
    /// Another process serves the folder.
    case inUse(folder: String)
    /// The database is not there, and the key is.
    case databaseMissing(path: String)
    /// The database has no memory, although the key has cosigned.
    case memoryLost(path: String)
    /// The key is not there, and the database is.
    case keyMissing(path: String)
    /// The key file does not hold the keys of a witness.
    case unusableKey(path: String, String)
    /// The key file can be read by others than its owner.
    case openKey(path: String)
    /// The database belongs to another key.
    case otherKey(path: String, database: [String], file: [String])
    /// The database is not one of a witness, or is damaged.
    case damaged(path: String, String)
    /// SQLite does not promise what was asked of it.
    case notDurable(path: String, String)
    /// A file cannot be read or written.
    case file(path: String, String)

    package var description: String {
        switch self {
        case .noWitness(let folder):
            "there is no witness in \(folder). Make one: sanad witness init \(folder) --name NAME"
        case .notEmpty(let folder):
            "\(folder) is not empty. A witness begins in a new folder; it never takes over an old "
                + "key or an old database."
        case .inUse(let folder):
            "another sanad process serves the witness in \(folder). Two of them could cosign two "
                + "histories; stop the other first."
        case .databaseMissing(let path): "\(path) is missing, and its key is there. " + Self.lost
        case .memoryLost(let path):
            "\(path) remembers no checkpoint, although its key has cosigned. " + Self.lost
        case .keyMissing(let path):
            "\(path) is missing. Restore it from your copy; the database is of no use to another "
                + "key. Without a copy this witness is over: make a new one under another name."
        case .unusableKey(let path, let reason): "key file \(path): \(reason)"
        case .openKey(let path):
            "key file \(path) can be read by others. Whoever read it can cosign in your name. If "
                + "nobody has: chmod 600 \(path)"
        case .otherKey(let path, let database, let file):
            "\(path) belongs to the key \(database.joined(separator: ", ")), the key file holds "
                + "\(file.joined(separator: ", ")). Key and database were made together and stay "
                + "together; put the right one back."
        case .damaged(let path, let reason): "\(path): \(reason). " + Self.lost
        case .notDurable(let path, let reason):
            "\(path): \(reason); a witness must not cosign what it may forget"
        case .file(let path, let reason): "\(path): \(reason)"
        }
    }

    private static let lost =
        "A witness that forgot what it cosigned could cosign a second history, so this one does "
        + "not start. If the file was moved, put it back. Never put back an older copy. If the "
        + "file is lost, this witness is over: make a new one under another name, publish its key, "
        + "and tell the logs that the old key is withdrawn."
}
