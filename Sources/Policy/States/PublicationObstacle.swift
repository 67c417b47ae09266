package import Canon
package import Records

/// Why a draft cannot become a version as it is.
package enum PublicationObstacle: Error, Hashable, Sendable {
    /// No instrument has this identifier.
    case unknownInstrument(ID<Instrument>)
    /// Another version was published since the draft was opened.
    case outdated(newest: Int)
    /// The draft says what is published already.
    case nothingChanged
    /// Goals of the replaced instrument without a fate, in document order.
    case goalsWithoutFate([ID<Provision>])
    /// Changes without a cause although a round has closed.
    case causesMissing([ID<Provision>])
    /// A cause that no longer explains its change.
    case badCause(ID<Provision>, CauseProblem)
    /// The draft is not one tree in document order, or exceeds a limit.
    case malformed(DraftProblem)
}
