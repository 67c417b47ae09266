import Canon
package import Crypto
import Foundation
package import GRDB
package import Records

/// Payloads that must not be in a fact: personal, or not yet public, or free text by people.
///
/// Each row is salt and value sealed with AES-256-GCM under a key that is not beside the database,
/// bound to its place (entry and member) as additional data, so that rows cannot change places.
package struct Vault: Sendable {
    private let key: SymmetricKey

    package init(key: SymmetricKey) {
        precondition(key.bitCount == 256, "the vault takes a 256-bit key")
        self.key = key
    }

    static let statements = [
        """
        CREATE TABLE IF NOT EXISTS vault_payload (
            entry INTEGER NOT NULL,
            member TEXT NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (entry, member)
        ) STRICT, WITHOUT ROWID
        """
    ]

    /// Stores what opens the commitment at a member of an entry.
    package func put(
        _ disclosure: Disclosure, entry: UInt64, member: String, in database: Database
    ) throws {
        let plain = disclosure.salt + disclosure.value.canonicalBytes
        let sealed = try AES.GCM.seal(
            plain, using: key, authenticating: Self.place(entry, member))
        guard let blob = sealed.combined else { throw VaultError.unsealable(entry, member) }
        try database.cachedStatement(
            sql: "INSERT INTO vault_payload (entry, member, sealed) VALUES (?, ?, ?)"
        ).execute(arguments: [Int64(entry), member, blob])
    }

    /// What opens the commitment at a member of an entry; `nil` once it was erased.
    package func disclosure(
        entry: UInt64, member: String, in database: Database
    ) throws -> Disclosure? {
        let statement = try database.cachedStatement(
            sql: "SELECT sealed FROM vault_payload WHERE entry = ? AND member = ?")
        guard let blob = try Data.fetchOne(statement, arguments: [Int64(entry), member]) else {
            return nil
        }
        let plain: Data
        do {
            plain = try AES.GCM.open(
                AES.GCM.SealedBox(combined: blob), using: key,
                authenticating: Self.place(entry, member))
        } catch {
            throw VaultError.unsealable(entry, member)
        }
        guard plain.count > 32 else { throw VaultError.unsealable(entry, member) }
        let value = try JSONParser.parse(Array(plain.dropFirst(32)), limits: .vaultPayload)
        return Disclosure(salt: Array(plain.prefix(32)), value: value)
    }

    /// Opens one payload, to see at the start whether the key is the right one.
    ///
    /// - Throws: `VaultError` when it is not.
    package func check(_ database: Database) throws {
        let row = try database.row(
            "SELECT entry, member FROM vault_payload ORDER BY entry, member LIMIT 1")
        guard let row else { return }
        let entry: Int64 = row[0]
        _ = try disclosure(entry: UInt64(entry), member: row[1], in: database)
    }

    /// Deletes salt and value. `secure_delete` overwrites the page.
    package func erase(entry: UInt64, member: String, in database: Database) throws {
        try database.cachedStatement(
            sql: "DELETE FROM vault_payload WHERE entry = ? AND member = ?"
        ).execute(arguments: [Int64(entry), member])
    }

    private static func place(_ entry: UInt64, _ member: String) -> Data {
        Data("sanad-vault/v1\n\(entry)\n\(member)".utf8)
    }
}

/// A row of the vault that is not what was put there.
package enum VaultError: Error, Hashable, CustomStringConvertible {
    case unsealable(UInt64, String)

    package var description: String {
        switch self {
        case .unsealable(let entry, let member):
            "the sealed \(member) of entry \(entry) does not open: this vault key is not the one "
                + "it was sealed with, or the row was changed; give the right vault.key or restore "
                + "the data folder from a backup"
        }
    }
}

extension JSONParser.Limits {
    /// A payload: a text of a submission, or a whole frozen draft.
    static let vaultPayload = JSONParser.Limits(bytes: 64 << 20, depth: 64, allowsNumbers: false)
}
