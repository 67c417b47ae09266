package import Canon
import Crypto
import Foundation
package import GRDB

/// Which key seals, and how another takes its place.
extension Vault {
    /// Identifier of the key: SHA-256 over `sanad-vault-key/v1`, a newline and the key.
    package var keyID: Canon.Digest {
        .sha256(Array("sanad-vault-key/v1\n".utf8) + key.withUnsafeBytes { Array($0) })
    }

    /// Identifier of the key that sealed what is in a database; `nil` where there is no database,
    /// or none that says so.
    package static func storedKeyID(at path: String) throws -> Canon.Digest? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let queue = try DatabaseQueue(path: path)
        defer { withExtendedLifetime(queue) {} }
        return try queue.read { database in
            guard try database.tableExists("vault_key") else { return nil }
            return try storedKeyID(in: database)
        }
    }

    /// Identifier of the key that sealed what is in the vault.
    package static func storedKeyID(in database: Database) throws -> Canon.Digest? {
        let row = try database.row("SELECT key_id FROM vault_key")
        return row.flatMap { Canon.Digest(hex: $0[0]) }
    }

    /// Checks at the start that this key is the one that sealed.
    ///
    /// - Throws: `VaultError` when it is not.
    package func check(_ database: Database) throws {
        let stored = try Self.storedKeyID(in: database)
        if let stored, stored != keyID, stored != lostKeyID {
            throw VaultError.sealedUnderAnotherKey(stored: stored, given: keyID)
        }
        guard lostKeyID == nil else { return }
        let row = try database.row(
            "SELECT entry, member FROM vault_payload ORDER BY entry, member LIMIT 1")
        guard let row else { return }
        let entry: Int64 = row[0]
        _ = try disclosure(entry: UInt64(entry), member: row[1], in: database)
    }

    /// Writes down which key seals, where a database does not say it yet and the key opens what is
    /// there; a wrong one is told by `check`.
    func introduce(in database: Database) throws {
        guard try Self.storedKeyID(in: database) == nil else { return }
        do {
            try check(database)
        } catch is VaultError {
            return
        }
        try store(aliasKey: SymmetricKey(size: .bits256), in: database)
    }

    /// Seals everything anew under another key. What this leaves in the files is overwritten when
    /// they are cleaned.
    ///
    /// - Returns: how many payloads there are.
    @discardableResult
    package func reseal(under next: Vault, in database: Database) throws -> Int {
        let aliasKey = try aliasKey(in: database)
        let count = try VaultTables.rewrite(in: database) { row in
            let entry = UInt64(row[0] as Int64)
            let member: String = row[1]
            let plain = try open(row[2] as Data, at: entry, member)
            return try next.seal(plain, at: entry, member).databaseValue
        }
        try next.store(aliasKey: aliasKey, in: database)
        try Self.markForCleaning(in: database)
        return count
    }

    /// Gives up everything that was sealed under a key that nobody has, and begins anew.
    package func takeOver(in database: Database) throws {
        try database.run("DELETE FROM vault_payload")
        try database.run("DELETE FROM vault_derived")
        try database.run("DELETE FROM vault_box")
        try store(aliasKey: SymmetricKey(size: .bits256), in: database)
        try Self.markForCleaning(in: database)
    }

    // MARK: - Aliases

    /// Stands for a name that may be personal, so that the same name can be known again without
    /// being written down. Nobody finds the name without the vault's key.
    package struct Aliases: Sendable {
        let key: SymmetricKey

        /// The alias of a name.
        package func alias(of name: String) -> String {
            Hexadecimal.encode(
                Array(HMAC<SHA256>.authenticationCode(for: Data(name.utf8), using: key)))
        }
    }

    /// Aliases for the names in a database; the same before and after a change of the key.
    package func aliases(in database: Database) throws -> Aliases {
        Aliases(key: try aliasKey(in: database))
    }

    private static let aliasMember = "alias_key"

    private func aliasKey(in database: Database) throws -> SymmetricKey {
        guard let row = try database.row("SELECT alias_key FROM vault_key") else {
            throw VaultError.unsealable(0, Self.aliasMember)
        }
        return SymmetricKey(data: try open(row[0] as Data, at: 0, Self.aliasMember))
    }

    private func store(aliasKey: SymmetricKey, in database: Database) throws {
        let plain = aliasKey.withUnsafeBytes { Data($0) }
        try database.run(
            "INSERT OR REPLACE INTO vault_key (id, key_id, alias_key) VALUES (1, ?, ?)",
            [keyID.hex, try seal(plain, at: 0, Self.aliasMember)])
    }
}
