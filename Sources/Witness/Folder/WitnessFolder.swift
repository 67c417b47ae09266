import Foundation
package import Ledger

/// The folder of a witness: its keys, and in one database what it remembers.
///
/// Key and database are made together and belong together. There is no way to give an old key a
/// new database: a witness that forgot what it cosigned could cosign a second history without
/// knowing it.
package struct WitnessFolder: Sendable {
    /// Path of the folder.
    package let path: String

    package init(_ path: String) {
        let path = URL(filePath: path).standardizedFileURL.path
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The keys, one in a line.
    package var keyPath: String { path + "/witness.key" }
    /// The memory.
    package var databasePath: String { path + "/witness.sqlite" }
    private var lockPath: String { path + "/witness.lock" }
    /// An empty file that says that the keys have cosigned: the database may not be empty again.
    package var usedPath: String { path + "/witness.used" }

    /// Begins a witness in a new folder: whole or not at all.
    ///
    /// Everything is made in a folder beside it and reaches the disk before that gets its name.
    ///
    /// - Throws: `WitnessProblem.notEmpty` where there is something; `KeyError` for a name that
    ///   cannot be a witness's.
    package func create(name: String, random: (Int) -> [UInt8]) throws -> [VerifierKey] {
        let keys = try WitnessKeyFile.makeKeys(name: name, random: random)
        let suffix = random(4).map { String($0, radix: 16) }.joined()
        let unfinished = WitnessFolder(path + ".unfinished-" + suffix)
        try DurableFile.createFolder(unfinished.path)
        defer { unfinished.discard() }
        try WitnessDatabase.create(
            at: unfinished.databasePath, keys: keys.map(\.verifierKey))
        try DurableFile.sync(unfinished.databasePath)
        try WitnessKeyFile(path: unfinished.keyPath).write(keys)
        try DurableFile.sync(unfinished.path)
        try DurableFile.rename(unfinished.path, to: path)
        return keys.map(\.verifierKey)
    }

    /// Takes away what `create` left when it failed; after success there is nothing of that name.
    private func discard() {
        for file in [keyPath, databasePath, databasePath + "-wal", databasePath + "-shm"] {
            unlink(file)
        }
        rmdir(path)
    }

    /// Opens the witness to cosign. Only one process at a time can.
    ///
    /// - Throws: `WitnessProblem`, or `WitnessDamage` for a memory that cannot be believed.
    package func open(perSecond: Int? = WitnessDesk.usualRate) throws -> OpenWitness {
        try requireFiles()
        let lock = try WitnessLock(lockPath, folder: path)
        let keys = try WitnessKeyFile(path: keyPath).read()
        let mark = UsedMark(path: usedPath, folder: path)
        let database = try WitnessDatabase(path: databasePath) { try mark.set() }
        try requireBinding(database, keys.map(\.verifierKey))
        if try database.isFresh() {
            guard !mark.isSet else { throw WitnessProblem.memoryLost(path: databasePath) }
        } else {
            try mark.set()
        }
        let desk = WitnessDesk(keys: keys, store: database, perSecond: perSecond) {
            try database.logs()
        }
        try desk.verifyMemory()
        return OpenWitness(desk: desk, database: database, lock: lock)
    }

    /// Looks into the folder without cosigning, also while it is served.
    package func look() throws -> (keys: [VerifierKey], heads: [WatchedHead]) {
        try requireFiles()
        let keys = try WitnessKeyFile(path: keyPath).read()
        let database = try WitnessDatabase(path: databasePath, isReadOnly: true)
        try requireBinding(database, keys.map(\.verifierKey))
        let desk = WitnessDesk(keys: keys, store: database) { try database.logs() }
        try desk.verifyMemory()
        return (keys.map(\.verifierKey), try desk.overview())
    }

    /// Watches a log, or one key more of it, also while the witness is served.
    ///
    /// - Returns: whether it was not watched before.
    package func addLog(_ key: VerifierKey, origin: String? = nil) throws -> Bool {
        try editing { try $0.add(key, origin: origin ?? key.name) }
    }

    /// Trusts a key of a log no longer. What was cosigned of the log is never forgotten.
    ///
    /// - Returns: whether it was trusted before.
    package func removeLog(_ key: VerifierKey, origin: String? = nil) throws -> Bool {
        try editing { try $0.remove(key, origin: origin ?? key.name) }
    }

    private func editing(_ body: (WitnessDatabase) throws -> Bool) throws -> Bool {
        try requireFiles()
        let database = try WitnessDatabase(path: databasePath)
        let hasChanged = try body(database)
        try database.close()
        return hasChanged
    }

    private func requireFiles() throws(WitnessProblem) {
        switch (DurableFile.exists(keyPath), DurableFile.exists(databasePath)) {
        case (true, true): return
        case (true, false): throw .databaseMissing(path: databasePath)
        case (false, true): throw .keyMissing(path: keyPath)
        case (false, false): throw .noWitness(folder: path)
        }
    }

    private func requireBinding(_ database: WitnessDatabase, _ keys: [VerifierKey]) throws {
        let (bound, held) = (try database.boundKeys(), keys.map(\.text))
        guard bound.map({ Array($0.utf8) }) == held.map({ Array($0.utf8) }) else {
            throw WitnessProblem.otherKey(path: databasePath, database: bound, file: held)
        }
    }
}
