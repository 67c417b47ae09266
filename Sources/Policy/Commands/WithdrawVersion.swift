package import Canon
package import Records

/// A published version is no longer to stand. Text and entries stay; the newest version that still
/// stands becomes the current one.
package struct WithdrawVersion: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownVersion
        case alreadyWithdrawn
        case reasonMissing
        /// The reason is longer than this many bytes.
        case reasonTooLong(limit: Int)
    }

    /// What deciding needs to know about the version.
    package enum State: Sendable {
        case unknown, standing, withdrawn
    }

    static let reasonLimit = 32_000
    let instrument: ID<Instrument>
    let version: Int
    let reason: Texts

    package init(instrument: ID<Instrument>, version: Int, reason: Texts) {
        self.instrument = instrument
        self.version = version
        self.reason = reason
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        switch state {
        case .unknown: throw .unknownVersion
        case .withdrawn: throw .alreadyWithdrawn
        case .standing: break
        }
        guard !reason.isEmpty else { throw .reasonMissing }
        let bytes = reason.versions.reduce(0) { $0 + $1.text.utf8.count }
        guard bytes <= Self.reasonLimit else { throw .reasonTooLong(limit: Self.reasonLimit) }
        return Decision([
            VersionWithdrawn(instrument: instrument, version: version, reason: reason)
        ])
    }
}
