import Canon
package import Ledger
package import Records
package import Store

/// Gives the log a second, post-quantum key, which cosigns each checkpoint above this entry. The
/// newest one announced counts.
package struct AnnounceSecondKey: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    /// Why it is not announced.
    package enum Refusal: Error, Hashable, Sendable {
        /// The log announced no key yet.
        case notStarted
        /// It is not of ML-DSA-44, or its name is not the log's.
        case isNoSecondKey
        /// It was announced before.
        case wasAnnounced
    }

    private let key: VerifierKey

    /// The announcement of a key.
    package init(_ key: VerifierKey) { self.key = key }

    package func state(in transaction: borrowing WriteTransaction) throws -> LogKeys {
        try LogKeys.read(transaction.database)
    }

    package func decide(_ keys: LogKeys, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let term = keys.inForce(at: .max) else { throw .notStarted }
        let name = term.verifierKey.utf8.prefix { $0 != UInt8(ascii: "+") }
        guard key.algorithm == .mldsa44, key.name.utf8.elementsEqual(name) else {
            throw .isNoSecondKey
        }
        let isKnown = keys.secondTerms.contains { $0.verifierKey.utf8.elementsEqual(key.text.utf8) }
        guard !isKnown else { throw .wasAnnounced }
        return Decision([CosigningKeyAnnounced(verifierKey: key.text)])
    }
}
