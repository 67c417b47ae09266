import Canon
package import Records
package import Store

/// Begins a log: the first entries of its life, whose it is and which keys sign.
package struct StartLog: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case alreadyStarted
    }

    private let started: LogStarted
    private let verifierKey: String
    private let secondKey: String?

    /// - Parameter secondKey: a post-quantum key that cosigns each checkpoint.
    package init(_ started: LogStarted, verifierKey: String, secondKey: String? = nil) {
        self.started = started
        self.verifierKey = verifierKey
        self.secondKey = secondKey
    }

    package func state(in transaction: borrowing WriteTransaction) throws -> UInt64 {
        try LogTables.size(transaction.database)
    }

    package func decide(_ size: UInt64, in moment: inout Moment) throws(Refusal) -> Decision {
        guard size == 0 else { throw .alreadyStarted }
        let first: [any Fact] = [started, LogKeyAnnounced(verifierKey: verifierKey)]
        return Decision(first + (secondKey.map { [CosigningKeyAnnounced(verifierKey: $0)] } ?? []))
    }
}
