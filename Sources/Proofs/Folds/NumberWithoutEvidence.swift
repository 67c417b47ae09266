import Canon
public import Records
import Rules

/// No number without evidence: each number follows a definition that stands, in its unit, and
/// each recomputable one is what the entries before it give.
public struct NumberWithoutEvidence: Fold {
    public private(set) var findings = FindingList()
    /// Definitions read.
    public private(set) var definitionCount = 0
    /// Numbers that a publisher vouches for.
    public private(set) var attestedCount = 0
    /// Numbers computed again here.
    public private(set) var recomputedCount = 0

    /// A fold before the first entry.
    public init() {}

    public mutating func apply(_ entry: Entry) {}

    public mutating func finish() {}
}
