import Canon
package import GRDB
package import Ledger
package import Records
package import Store

/// Lets an office sign in with a key.
package struct RegisterOfficerKey: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    /// Why a key is not registered.
    package enum Refusal: Error, Hashable, Sendable {
        /// It is not of Ed25519, or is named after another office.
        case isNoOfficerKey
        /// It was registered before, even if it was withdrawn since.
        case isKnown
        /// The key whose place it is to take does not speak for the office.
        case replacedIsUnknown
    }

    private let key: VerifierKey
    private let replaced: String

    /// - Parameters:
    ///   - key: named after its office.
    ///   - replaced: the key it takes the place of; empty when there is none.
    package init(_ key: VerifierKey, replacing replaced: String = "") {
        self.key = key
        self.replaced = replaced
    }

    package func state(in transaction: borrowing WriteTransaction) throws -> [OfficeKey] {
        try OfficeKey.all(in: transaction.database)
    }

    package func decide(_ keys: [OfficeKey], in moment: inout Moment) throws(Refusal) -> Decision {
        guard key.algorithm == .ed25519 else { throw .isNoOfficerKey }
        guard !keys.contains(where: { $0.isKey(key.text) }) else { throw .isKnown }
        let stands = keys.contains {
            $0.isKey(replaced) && $0.isInForce && $0.office.utf8.elementsEqual(key.name.utf8)
        }
        guard replaced.isEmpty || stands else { throw .replacedIsUnknown }
        return Decision([
            OfficerKeyRegistered(
                office: key.name, verifierKey: key.text, replacedKey: replaced)
        ])
    }

    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try SignIn.closeWithdrawn(in: transaction.database)
    }
}

/// Takes a key's word from it: whoever is signed in by it is signed out.
package struct RevokeOfficerKey: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    /// Why a key is not withdrawn.
    package enum Refusal: Error, Hashable, Sendable {
        /// No office has this key, or not any more.
        case isUnknown
    }

    private let key: String
    private let cause: KeyChangeCause

    package init(_ key: String, because cause: KeyChangeCause) {
        self.key = key
        self.cause = cause
    }

    package func state(in transaction: borrowing WriteTransaction) throws -> [OfficeKey] {
        try OfficeKey.all(in: transaction.database)
    }

    package func decide(_ keys: [OfficeKey], in moment: inout Moment) throws(Refusal) -> Decision {
        guard let known = keys.first(where: { $0.isKey(key) && $0.isInForce }) else {
            throw .isUnknown
        }
        return Decision([
            OfficerKeyRevoked(office: known.office, verifierKey: known.verifierKey, cause: cause)
        ])
    }

    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try SignIn.closeWithdrawn(in: transaction.database)
    }
}

/// A key by which an office signs in, or did.
package struct OfficeKey: Hashable, Sendable {
    /// The office that it speaks for.
    package let office: String
    /// The key (C2SP signed-note), named after the office.
    package let verifierKey: String
    /// The entry that withdrew it.
    package let withdrawnBy: UInt64?

    /// Whether it speaks for its office.
    package var isInForce: Bool { withdrawnBy == nil }

    func isKey(_ text: String) -> Bool { verifierKey.utf8.elementsEqual(text.utf8) }

    /// All keys, by office and entry.
    package static func all(in database: Database) throws -> [OfficeKey] {
        try database.rows(
            """
            SELECT office, verifier_key, withdrawn_by FROM view_office_key
            ORDER BY office, registered_by, verifier_key
            """
        ).map { row in
            OfficeKey(
                office: row[0], verifierKey: row[1],
                withdrawnBy: (row[2] as Int64?).map { UInt64($0) })
        }
    }
}
