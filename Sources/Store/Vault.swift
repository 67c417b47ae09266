package import Canon
package import Crypto
import Foundation
package import GRDB
package import Records

/// Payloads that must not be in a fact: personal, or not yet public, or free text by people.
///
/// Each is salt and value sealed with AES-256-GCM under a key that is not beside the database,
/// bound to its place (entry and member) as additional data, so that rows cannot change places.
package struct Vault: Sendable {
    let key: SymmetricKey
    /// The key that this one stands in for, because nobody has it any more.
    let lostKeyID: Canon.Digest?

    /// - Parameter lostKeyID: a key that is lost; the vault then opens nothing that it sealed, and
    ///   is there to give those places up.
    package init(key: SymmetricKey, standingInFor lostKeyID: Canon.Digest? = nil) {
        precondition(key.bitCount == 256, "the vault takes a 256-bit key")
        self.key = key
        self.lostKeyID = lostKeyID
    }

    /// The same key, standing in for one that is lost.
    package func standing(for lostKeyID: Canon.Digest?) -> Vault {
        Vault(key: key, standingInFor: lostKeyID)
    }

    /// Stores what opens the commitment at a member of an entry.
    package func put(
        _ disclosure: Disclosure, entry: UInt64, member: String, in database: Database
    ) throws {
        let blob = try seal(
            Data(disclosure.salt + disclosure.value.canonicalBytes), at: entry, member)
        try database.run("INSERT INTO vault_box (sealed) VALUES (?)", [blob])
        try database.run(
            "INSERT INTO vault_payload (entry, member, box) VALUES (?, ?, ?)",
            [Int64(entry), member, database.lastInsertedRowID])
    }

    /// What opens the commitment at a member of an entry; `nil` once it was erased.
    package func disclosure(
        entry: UInt64, member: String, in database: Database
    ) throws -> Disclosure? {
        let row = try database.row(
            """
            SELECT b.sealed FROM vault_payload p JOIN vault_box b ON b.box = p.box
            WHERE p.entry = ? AND p.member = ?
            """, [Int64(entry), member])
        guard let row else { return nil }
        let plain = try open(row[0] as Data, at: entry, member)
        guard plain.count > 32 else { throw VaultError.unsealable(entry, member) }
        let value = try JSONParser.parse(Array(plain.dropFirst(32)), limits: .vaultPayload)
        return Disclosure(salt: Array(plain.prefix(32)), value: value)
    }

    // MARK: - Sealing

    /// Salt and value as they lie in the file.
    func seal(_ plain: Data, at entry: UInt64, _ member: String) throws -> Data {
        let sealed = try AES.GCM.seal(
            plain, using: key, authenticating: Self.place(entry, member))
        guard let blob = sealed.combined else { throw VaultError.unsealable(entry, member) }
        return blob
    }

    /// Salt and value from how they lie in the file.
    func open(_ blob: Data, at entry: UInt64, _ member: String) throws -> Data {
        do {
            return try AES.GCM.open(
                AES.GCM.SealedBox(combined: blob), using: key,
                authenticating: Self.place(entry, member))
        } catch {
            throw VaultError.unsealable(entry, member)
        }
    }

    private static func place(_ entry: UInt64, _ member: String) -> Data {
        Data("sanad-vault/v1\n\(entry)\n\(member)".utf8)
    }
}

extension JSONParser.Limits {
    /// A payload: a text of a submission, or a whole frozen draft.
    static let vaultPayload = JSONParser.Limits(bytes: 64 << 20, depth: 64, allowsNumbers: false)
}
