import Foundation
package import Ledger
import Store

/// The key files of the log. While a key takes the place of another there are two more:
/// `log.key.next` until the change is sealed, `log.key.former` until it is destroyed. Which of
/// them signs is never guessed: the log's entries say it. `log-second.key` is the post-quantum one;
/// `log-second.key.next` until it is announced.
extension DataFolder {
    enum LogKeyFile: String, CaseIterable {
        case current = "log.key"
        case next = "log.key.next"
        case former = "log.key.former"
        case second = "log-second.key"
        case nextSecond = "log-second.key.next"
    }

    /// The log key, created on first use under this name; the one that the log's entries say
    /// signs it, where there is a log.
    package func signingKey(name: String, entropy: Entropy = .live) throws -> SigningKey {
        if let term = try LogKeys.stored(at: databasePath).inForce(at: .max),
            let key = try key(named: term.verifierKey, in: [.current, .next, .former])
        {
            return key
        }
        // Where no file fits, the start names the key that does not.
        if let key = try logKey(.current) { return key }
        let key = try SigningKey(name: name, seed: entropy.bytes(32))
        try store(key.secretText, in: file(.current))
        return key
    }

    /// What signs the checkpoints, as far as the log's entries say.
    ///
    /// - Throws: `KeyFileProblem` when a second key was announced whose file is not there.
    package func logSigner(name: String = "unused", entropy: Entropy = .live) throws -> LogSigner {
        let key = try signingKey(name: name, entropy: entropy)
        let keys = try LogKeys.stored(at: databasePath)
        return LogSigner(
            key, former: try formerKey(in: keys), second: try secondKey(announcedIn: keys))
    }

    /// The second key of a log that begins, created on first use; `nil` where the crypto library
    /// has none of its kind.
    package func newSecondKey(name: String, entropy: Entropy = .live) throws -> SigningKey? {
        guard KeyAlgorithm.mldsa44.isAvailable else { return nil }
        if let key = try logKey(.second) { return key }
        let key = try SigningKey(name: name, seed: entropy.bytes(32), algorithm: .mldsa44)
        try write(key.secretText, in: file(.second))
        try synchronizeKeys()
        return key
    }

    /// Ends a change that was interrupted: the file of the key in force gets its name, and what was
    /// made ready and never sealed goes. A key that is lost or compromised is destroyed; one that
    /// was replaced as planned stays until `destroyFormerLogKey`. Where none fits, nothing is
    /// touched.
    package func settleLogKeys(_ lock: WriterLock) throws {
        defer { withExtendedLifetime(lock) {} }
        let keys = try LogKeys.stored(at: databasePath)
        guard let term = keys.inForce(at: .max) else { return }
        if try isKey(.next, term.verifierKey) {
            try rename(.current, .former)
            try rename(.next, .current)
        }
        if try isKey(.current, term.verifierKey) {
            try destroy(.next)
            if !term.isJoined { try destroy(.former) }
        }
        guard let second = keys.second(at: .max) else { return }
        if try isKey(.nextSecond, second.verifierKey) { try rename(.nextSecond, .second) }
        if try isKey(.second, second.verifierKey) { try destroy(.nextSecond) }
    }

    /// The key that the log's entries say signs it, if no file here holds it.
    package func lostLogKey() throws -> String? {
        guard let term = try LogKeys.stored(at: databasePath).inForce(at: .max) else { return nil }
        let found = try key(named: term.verifierKey, in: [.current, .next, .former])
        return found == nil ? term.verifierKey : nil
    }

    /// Writes the key that is to come beside the one in use.
    func prepareLogKey(name: String, _ entropy: Entropy) throws -> SigningKey {
        try destroy(.next)  // Made ready once, and never sealed: it signed nothing.
        let key = try SigningKey(name: name, seed: entropy.bytes(32))
        try write(key.secretText, in: file(.next))
        try synchronizeKeys()
        return key
    }

    /// Writes the second key that is to come beside the one in use.
    func prepareSecondKey(name: String, _ entropy: Entropy) throws -> SigningKey {
        try destroy(.nextSecond)
        let key = try SigningKey(name: name, seed: entropy.bytes(32), algorithm: .mldsa44)
        try write(key.secretText, in: file(.nextSecond))
        try synchronizeKeys()
        return key
    }

    /// The key before the last change, where its file is still there.
    func formerKey(in keys: LogKeys) throws -> SigningKey? {
        guard let term = keys.inForce(at: .max), let before = keys.before(term) else { return nil }
        return try key(named: before.verifierKey, in: [.former, .current])
    }

    /// The second key that cosigns: the one that was announced, or one that is about to be.
    func secondKey(announcedIn keys: LogKeys) throws -> SigningKey? {
        // A library without the algorithm can neither sign nor check: the log goes on with one key.
        guard KeyAlgorithm.mldsa44.isAvailable else { return nil }
        guard let term = keys.second(at: .max) else { return try logKey(.second) }
        if let key = try key(named: term.verifierKey, in: [.second, .nextSecond]) { return key }
        throw KeyFileProblem(
            path: file(.second).path,
            why: "the log announced a second key that is not there; restore it from your copy, or "
                + "announce another: sanad keys add-second --replace")
    }

    /// Destroys the key before the last change.
    func destroyFormerLogKey() throws {
        guard FileManager.default.fileExists(atPath: file(.former).path) else {
            throw LogKeyProblem.nothingToDestroy
        }
        try destroy(.former)
    }

    /// Whether the second key that was announced is here.
    func hasSecondKey(_ keys: LogKeys) throws -> Bool {
        guard let term = keys.second(at: .max) else { return false }
        return try key(named: term.verifierKey, in: [.second, .nextSecond]) != nil
    }

    // MARK: - Files

    private func file(_ name: LogKeyFile) -> URL { keys.appending(path: name.rawValue) }

    private func key(named text: String, in files: [LogKeyFile]) throws -> SigningKey? {
        for name in files {
            if let key = try logKey(name), key.verifierKey.text.utf8.elementsEqual(text.utf8) {
                return key
            }
        }
        return nil
    }

    private func isKey(_ name: LogKeyFile, _ text: String) throws -> Bool {
        try key(named: text, in: [name]) != nil
    }

    private func logKey(_ name: LogKeyFile) throws -> SigningKey? {
        guard let text = try secret(in: file(name)) else { return nil }
        do throws(KeyError) {
            return try SigningKey(parsing: text)
        } catch {
            throw KeyFileProblem(path: file(name).path, why: error.description)
        }
    }

    private func rename(_ from: LogKeyFile, _ to: LogKeyFile) throws {
        try rename(file(from), to: file(to))
    }

    private func destroy(_ name: LogKeyFile) throws { try destroy(file(name)) }
}
