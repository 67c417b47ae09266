import Canon
package import Records
package import Store

/// Begins a log: the first two entries of its life, whose it is and which key signs.
package struct StartLog: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case alreadyStarted
    }

    private let started: LogStarted
    private let verifierKey: String

    package init(_ started: LogStarted, verifierKey: String) {
        self.started = started
        self.verifierKey = verifierKey
    }

    package func state(in transaction: borrowing WriteTransaction) throws -> UInt64 {
        try LogTables.size(transaction.database)
    }

    package func decide(_ size: UInt64, in moment: inout Moment) throws(Refusal) -> Decision {
        guard size == 0 else { throw .alreadyStarted }
        return Decision([started, LogKeyAnnounced(verifierKey: verifierKey)])
    }
}
