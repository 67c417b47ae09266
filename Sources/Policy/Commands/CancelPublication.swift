package import Canon
package import Records

/// A scheduled publication is to be called off; the draft is free to be edited again.
package struct CancelPublication: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case nothingScheduled
        case reasonMissing
        /// The reason is longer than this many bytes.
        case reasonTooLong(limit: Int)
    }

    static let reasonLimit = 32_000
    let instrument: ID<Instrument>
    let reason: Texts

    package init(instrument: ID<Instrument>, reason: Texts) {
        self.instrument = instrument
        self.reason = reason
    }

    /// - Parameter version: the version that waits for its hour, if one does.
    package func decide(_ version: Int?, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let version else { throw .nothingScheduled }
        guard !reason.isEmpty else { throw .reasonMissing }
        let bytes = reason.versions.reduce(0) { $0 + $1.text.utf8.count }
        guard bytes <= Self.reasonLimit else { throw .reasonTooLong(limit: Self.reasonLimit) }
        return Decision([
            PublicationCancelled(instrument: instrument, version: version, reason: reason)
        ])
    }
}
