package import Records

/// What a command brought into the log.
package struct Sealed: Sendable {
    /// The entries, in order; at least one unless the command decided nothing.
    package let entries: [Entry]

    /// The entry that stands for the act: the last one.
    package var index: UInt64? { entries.last?.index }
}

/// Why a command was not even decided.
package enum RegistrarFault: Error, Hashable {
    /// The actor's role may not ask for this.
    case notAllowed
    /// Too many commands wait; try again in a moment.
    case busy
    /// Writing has stopped; the reason says why.
    case halted(String)
    /// After a start the log asks its witnesses what they hold; these have not answered yet.
    case waitingForWitnesses([String])
}
