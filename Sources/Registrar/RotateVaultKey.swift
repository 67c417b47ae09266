import Canon
package import Records
package import Store

/// Seals all payloads anew under another key, in the transaction that records it. A key that is
/// lost cannot open them: they are given up, and the record says that none was sealed anew.
package struct RotateVaultKey: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        let storedKeyID: Digest?
        let payloadCount: Int
    }

    package enum Refusal: Error, Hashable, Sendable {
        /// The database does not say which key sealed.
        case noKeyStored
        case sameKey
    }

    private let next: Vault
    private let cause: KeyChangeCause

    package init(to next: Vault, cause: KeyChangeCause) {
        self.next = next
        self.cause = cause
    }

    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        return State(
            storedKeyID: try Vault.storedKeyID(in: database),
            payloadCount: try database.count("SELECT count(*) FROM vault_payload"))
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let stored = state.storedKeyID else { throw .noKeyStored }
        guard stored != next.keyID else { throw .sameKey }
        return Decision([
            VaultKeyRotated(
                keyID: next.keyID, previousKeyID: stored,
                payloadCount: cause == .lost ? 0 : state.payloadCount, cause: cause)
        ])
    }

    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        if cause == .lost {
            try next.takeOver(in: transaction.database)
        } else {
            try transaction.vault.reseal(under: next, in: transaction.database)
        }
    }
}
