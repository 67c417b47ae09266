package import Canon
package import Records

/// Why a change of a draft was not saved. Nothing was changed.
package enum DraftProblem: Error, Hashable, Sendable {
    /// No instrument has this identifier.
    case unknownInstrument(ID<Instrument>)
    /// There is no draft on the desk.
    case noDraft(ID<Instrument>)
    /// Another officer saved meanwhile: the revision now, and what changed since the one read.
    case stale(revision: Int, changed: [ID<Provision>])
    /// The draft is frozen until its hour.
    case scheduled
    /// The draft has no such provision.
    case unknownProvision(ID<Provision>)
    /// The identifier is in use in this draft.
    case duplicateProvision(ID<Provision>)
    /// A neighbour in the same place carries this number already.
    case duplicateNumber(String, usedBy: ID<Provision>)
    /// Other provisions stand in it: move or remove them first.
    case notEmpty(ID<Provision>)
    /// The place does not exist: an unknown neighbour, or inside the provision itself.
    case noSuchPlace(ID<Provision>)
    /// A provision does not stand directly behind its parent or its parent's earlier children.
    case outOfOrder(ID<Provision>)
    /// A split needs at least two provisions.
    case nothingToSplit(ID<Provision>)
    /// Rounds have closed on this instrument: each of these changes needs a cause.
    case causeMissing([ID<Provision>])
    /// A cause that explains nothing.
    case badCause(CauseProblem)
    /// A text is beyond what an entry may hold, or is not plain text.
    case limit(LimitProblem)
}

/// Why a cause does not explain a change.
package enum CauseProblem: Error, Hashable, Sendable {
    /// No answer or unique point about this instrument stands in this entry.
    case unknown(entry: Int)
    /// The answer in this entry says no: it asks for no change.
    case notAccepting(entry: Int)
    /// The answer was replaced by a later one.
    case superseded(entry: Int, by: Int)
    /// The answer in this entry promised to change other provisions, not this one.
    case promisedElsewhere(entry: Int)
    /// An answer or a unique point names its entry.
    case entryMissing
    /// A correction or a decision says why, in words.
    case noteMissing
}

/// What exceeds what an entry may hold.
package enum LimitProblem: Error, Hashable, Sendable {
    /// All texts of a provision together, as recorded.
    case provisionTooLong(ID<Provision>, bytes: Int, limit: Int)
    /// All causes of a change together, as recorded.
    case causesTooLong(bytes: Int, limit: Int)
    /// Too many provisions in one version.
    case tooManyProvisions(Int, limit: Int)
    /// Split or merged from too many provisions.
    case tooManySources(Int, limit: Int)
    /// A control character that no page can show.
    case controlCharacter(ID<Provision>)
    /// The element is not a name (letters, at most 40).
    case notAnElement(String)
}
