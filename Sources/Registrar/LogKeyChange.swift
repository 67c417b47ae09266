package import Canon
import FoundationEssentials
package import Ledger
package import Records
package import Store

/// Puts another key in the place of the log's: nobody else may write meanwhile.
///
/// The new key is durable before anything names it; the entry that names it is durable before the
/// files change their names; the old key stays beside it until a checkpoint that both signed is
/// published, unless it is lost or somebody else may have it. A crash at any point leaves a folder
/// that opens: the log's entries say which key signs.
package struct LogKeyChange {
    /// What was done; the order in which it is.
    package enum Step: CaseIterable, Sendable {
        case keyWritten, sealed, keyInPlace, signed
    }

    private let folder: DataFolder
    private let lock: WriterLock
    private let office: Actor

    package init(of folder: DataFolder, _ lock: WriterLock, by office: Actor) {
        self.folder = folder
        self.lock = lock
        self.office = office
    }

    /// Changes the key, or begins with another where it is lost.
    ///
    /// A log with witnesses signs its first checkpoint above the change when the server has
    /// started and asked them; one without signs it here.
    ///
    /// - Parameters:
    ///   - open: opens the registrar over a signer.
    ///   - done: called behind each step.
    /// - Returns: the place of the entry and what it says.
    package func run(
        because cause: KeyChangeCause, statement: Texts, entropy: Entropy = .live,
        opening open: (LogSigner) throws -> Registrar, done: (Step) throws -> Void = { _ in }
    ) async throws -> (entry: UInt64, fact: LogKeyRotated) {
        try folder.settleLogKeys(lock)
        let keys = try LogKeys.stored(at: folder.databasePath)
        guard let term = keys.inForce(at: .max) else { throw LogKeyProblem.noLog }
        let isLost = try folder.lostLogKey() != nil
        guard isLost == (cause == .lost) else {
            throw isLost ? KeyFileProblem.lost(folder.keys.path) : LogKeyProblem.notLost
        }
        let former = isLost ? nil : try folder.signingKey(name: "unused")
        let needsSecond = keys.second(at: .max) != nil && KeyAlgorithm.mldsa44.isAvailable
        let hasSecond = try folder.hasSecondKey(keys)
        let second = hasSecond ? try folder.secondKey(announcedIn: keys) : nil
        let next = try folder.prepareLogKey(name: Self.name(term), entropy)
        try done(.keyWritten)
        let registrar = try open(
            LogSigner(
                next, former: cause == .compromised ? nil : former, second: second,
                replacing: term.verifierKey))
        try makeRoom(keys, term, registrar.store, because: cause)
        let sealed = try await registrar.submit(
            RotateLogKey(to: next.verifierKey, because: cause, statement: statement), as: office)
        try done(.sealed)
        try folder.settleLogKeys(lock)
        try done(.keyInPlace)
        // A checkpoint without a signature that was promised is none: the second key comes first.
        if hasSecond || !needsSecond { try await registrar.publishCheckpoint() }
        try done(.signed)
        guard let entry = sealed.entries.first, let fact = entry.fact as? LogKeyRotated else {
            preconditionFailure("a change of the key seals its fact")
        }
        return (entry.index, fact)
    }

    /// Destroys the key before the last change, once nobody needs its signature any more.
    package func destroyFormer(in store: SanadStore) throws {
        try folder.settleLogKeys(lock)
        let keys = try store.read { try LogKeys.read($0) }
        guard let term = keys.inForce(at: .max), try isJoined(term, store) else {
            throw LogKeyProblem.notJoined
        }
        try folder.destroyFormerLogKey()
    }

    /// The place of the former key must be free: one that was joined is needed no more.
    private func makeRoom(
        _ keys: LogKeys, _ term: LogKeys.Term, _ store: SanadStore, because cause: KeyChangeCause
    ) throws {
        guard try folder.formerKey(in: keys) != nil else { return }
        guard try !cause.isJoined || isJoined(term, store) else { throw LogKeyProblem.notJoined }
        try folder.destroyFormerLogKey()
    }

    /// Whether everybody can see a checkpoint above the change.
    private func isJoined(_ term: LogKeys.Term, _ store: SanadStore) throws -> Bool {
        guard term.isJoined else { return true }
        return try store.read { try LogTables.publishedCheckpoint($0)?.size ?? 0 } > term.entry
    }

    private static func name(_ term: LogKeys.Term) -> String {
        String(decoding: term.verifierKey.utf8.prefix { $0 != UInt8(ascii: "+") }, as: UTF8.self)
    }

    /// Gives the log a second key, or another in the place of one that is lost or compromised.
    package func addSecond(
        replacing isReplacing: Bool, entropy: Entropy = .live,
        opening open: (LogSigner) throws -> Registrar
    ) async throws -> (entry: UInt64, key: VerifierKey) {
        guard KeyAlgorithm.mldsa44.isAvailable else { throw LogKeyProblem.noPostQuantum }
        try folder.settleLogKeys(lock)
        let keys = try LogKeys.stored(at: folder.databasePath)
        guard let term = keys.inForce(at: .max) else { throw LogKeyProblem.noLog }
        guard try isReplacing || !folder.hasSecondKey(keys) else { throw LogKeyProblem.hasSecond }
        let second = try folder.prepareSecondKey(name: Self.name(term), entropy)
        let registrar = try open(
            LogSigner(
                folder.signingKey(name: "unused"), former: folder.formerKey(in: keys),
                second: second))
        let sealed = try await registrar.submit(AnnounceSecondKey(second.verifierKey), as: office)
        try folder.settleLogKeys(lock)
        try await registrar.publishCheckpoint()
        return (sealed.index ?? 0, second.verifierKey)
    }
}
