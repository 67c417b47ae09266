package import Canon
import Crypto
import Foundation
package import Store

/// The key file of the vault, and two more while a key takes the place of another:
/// `vault.key.next` until everything is sealed under it, `vault.key.former` until it is destroyed.
/// Which of them is right is never guessed: the database says which key sealed.
extension DataFolder {
    enum VaultKeyFile: String, CaseIterable {
        case current = "vault.key"
        case next = "vault.key.next"
        case former = "vault.key.former"
    }

    /// The vault, its key created on first use. Changes no file that exists.
    package func vault(entropy: Entropy = .live) throws -> Vault {
        let current = try vault(in: .current)
        guard let stored = try Vault.storedKeyID(at: databasePath) else {
            if let current { return current }
            let bytes = entropy.bytes(32)
            try store(Hexadecimal.encode(bytes), in: file(.current))
            return Vault(key: SymmetricKey(data: bytes))
        }
        if let vault = try vault(under: stored) { return vault }
        guard let current else { throw KeyFileProblem.lost(file(.current).path) }
        throw KeyFileProblem(
            path: file(.current).path,
            why: VaultError.sealedUnderAnotherKey(stored: stored, given: current.keyID).description)
    }

    /// Identifier of the key that sealed the vault, if no file here holds it.
    package func lostVaultKeyID() throws -> Canon.Digest? {
        guard let stored = try Vault.storedKeyID(at: databasePath) else { return nil }
        return try vault(under: stored) == nil ? stored : nil
    }

    /// Ends a change of the key that was interrupted: the file of the key that sealed gets its
    /// name, and others are destroyed. Where none fits, nothing is touched.
    package func settleVaultKey(_ lock: WriterLock) throws {
        defer { withExtendedLifetime(lock) {} }
        guard let stored = try Vault.storedKeyID(at: databasePath) else { return }
        if try vault(in: .next)?.keyID == stored {
            try rename(.current, .former)
            try rename(.next, .current)
        }
        guard try vault(in: .current)?.keyID == stored else { return }
        try destroy(.next)
        try destroy(.former)
    }

    /// Writes the key that is to come beside the one in use.
    func prepareVaultKey(_ entropy: Entropy) throws -> Vault {
        let bytes = entropy.bytes(32)
        try write(Hexadecimal.encode(bytes), in: file(.next))
        try synchronizeKeys()
        return Vault(key: SymmetricKey(data: bytes))
    }

    // MARK: - Files

    private func file(_ name: VaultKeyFile) -> URL { keys.appending(path: name.rawValue) }

    private func vault(in name: VaultKeyFile) throws -> Vault? {
        guard let text = try secret(in: file(name)) else { return nil }
        guard let bytes = Hexadecimal.decode(text), bytes.count == 32 else {
            throw KeyFileProblem(path: file(name).path, why: "not 64 hexadecimal characters")
        }
        return Vault(key: SymmetricKey(data: bytes))
    }

    private func vault(under stored: Canon.Digest) throws -> Vault? {
        for name in VaultKeyFile.allCases {
            if let vault = try vault(in: name), vault.keyID == stored { return vault }
        }
        return nil
    }

    private func rename(_ from: VaultKeyFile, _ to: VaultKeyFile) throws {
        try rename(file(from), to: file(to))
    }

    private func destroy(_ name: VaultKeyFile) throws { try destroy(file(name)) }
}
