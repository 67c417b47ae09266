package import Finality

/// Where a witness keeps what it cosigned: one head for each origin.
///
/// The law that each conformer keeps: what `swap` has answered `true` to is what `latest` gives,
/// after any crash; it takes effect whole or not at all, and only while the stored size is `old`.
package protocol WitnessStore: Sendable {
    /// The head cosigned last; `nil` where none ever was.
    func latest(_ origin: String) throws -> WitnessedHead?

    /// Replaces the head, durable when it returns. `old` is the size that must be stored now, `nil`
    /// for no head at all; `false` when another is, and then nothing has changed.
    func swap(_ origin: String, from old: UInt64?, to head: WitnessedHead) throws -> Bool

    /// Keeps a checkpoint that the log signed beside another of the same size: the proof that it
    /// forked.
    func keepFork(_ origin: String, _ fork: WitnessedHead) throws

    /// The forks kept of a log, the oldest first.
    func forks(of origin: String) throws -> [WitnessedHead]
}

extension WitnessStore {
    /// A store that keeps heads only.
    package func keepFork(_ origin: String, _ fork: WitnessedHead) throws {}

    /// A store that keeps heads only.
    package func forks(of origin: String) throws -> [WitnessedHead] { [] }
}

/// What a store gave back that this witness never put there.
package enum WitnessDamage: Error, Hashable, CustomStringConvertible {
    /// The stored note cannot be read.
    case unreadable(origin: String, String)
    /// The stored note is of another size, root or log than its row.
    case mixed(origin: String)
    /// The stored note does not bear a good cosignature of this witness's key and time.
    case notOurs(origin: String)

    package var description: String {
        switch self {
        case .unreadable(let origin, let reason):
            "the head kept of \(origin) cannot be read: \(reason)"
        case .mixed(let origin):
            "the head kept of \(origin) contradicts its own note; the disk or the database is "
                + "damaged"
        case .notOurs(let origin):
            "the head kept of \(origin) was not cosigned by this witness; the disk or the "
                + "database is damaged, or was changed"
        }
    }
}

/// The witness met a fault and cosigns nothing until it has been started anew.
package struct WitnessStopped: Error, Hashable, CustomStringConvertible {
    /// What went wrong.
    package let reason: String

    package var description: String {
        "the witness has stopped cosigning until it is started anew: \(reason)"
    }
}
