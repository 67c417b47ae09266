import Canon
public import Records
public import Rules

/// The texts of all instruments as the entries give them, and what in those entries cannot be.
public struct ProvisionFold: Fold {
    public private(set) var findings = FindingList()
    /// The texts.
    public private(set) var texts: ProvisionTexts

    /// A fold at the beginning of a log. Whether to keep each version's text: the current one
    /// alone needs far less memory.
    public init(keepsVersions: Bool = false) {
        texts = ProvisionTexts(keepsVersions: keepsVersions)
    }

    public mutating func apply(_ entry: Entry) {
        for problem in texts.apply(entry) {
            findings.fail(
                .unexplainedChange, entry: problem.entry, field: problem.field, problem.sentence)
        }
    }

    public mutating func finish() {
        for change in texts.unpublished {
            findings.leaveOpen(
                .unexplainedChange, entry: change.since,
                "A change of \(change.instrument) is recorded and its version is not published "
                    + "yet.")
        }
    }
}
