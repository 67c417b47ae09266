public import Records

/// A rule read over the whole log, one entry after the other.
///
/// The law: a fold is a pure function of the entries applied. The same entries in the same order
/// give the same findings, on every machine and however the reading is cut into pieces.
public protocol Fold: Sendable {
    /// Takes the next entry.
    mutating func apply(_ entry: Entry)
    /// Ends the reading: what is still open becomes a finding. Called once.
    mutating func finish()
    /// What was found so far.
    var findings: FindingList { get }
}
