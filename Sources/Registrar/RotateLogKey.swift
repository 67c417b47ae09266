package import Canon
package import Ledger
package import Records
package import Store

/// Puts another key in the place of the one that signs the checkpoints, from this entry on.
package struct RotateLogKey: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    /// Why the key is not changed.
    package enum Refusal: Error, Hashable, Sendable {
        /// The log announced no key yet.
        case notStarted
        /// It signed before; a key is never taken up again.
        case wasInForce
        /// It is not a key for checkpoints, or its name is not the log's.
        case isNoLogKey
        /// Nothing is said about it in one of the languages.
        case statementMissing
    }

    private let next: VerifierKey
    private let cause: KeyChangeCause
    private let statement: Texts

    /// - Parameter statement: what the operator says of it, in both languages.
    package init(to next: VerifierKey, because cause: KeyChangeCause, statement: Texts) {
        self.next = next
        self.cause = cause
        self.statement = statement
    }

    package func state(in transaction: borrowing WriteTransaction) throws -> LogKeys {
        try LogKeys.read(transaction.database)
    }

    package func decide(_ keys: LogKeys, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let term = keys.inForce(at: .max) else { throw .notStarted }
        let wasInForce = keys.terms.contains { $0.verifierKey.utf8.elementsEqual(next.text.utf8) }
        guard !wasInForce else { throw .wasInForce }
        let name = term.verifierKey.utf8.prefix { $0 != UInt8(ascii: "+") }
        guard next.algorithm == .ed25519, next.name.utf8.elementsEqual(name) else {
            throw .isNoLogKey
        }
        guard statement[.english] != nil, statement[.urdu] != nil else { throw .statementMissing }
        return Decision([
            LogKeyRotated(
                verifierKey: next.text, previousKey: term.verifierKey, cause: cause,
                statement: statement)
        ])
    }
}
