/// Findings in the order they were made. Keeps the first thousand and counts the rest, so that a
/// log that is wrong everywhere cannot fill the memory of whoever checks it.
public struct FindingList: Hashable, Sendable {
    /// How many are kept.
    public static let limit = 1000

    /// The findings kept.
    public private(set) var kept: [Finding] = []
    /// How many failures there were in all.
    public private(set) var failures = 0
    /// How many findings were counted and not kept.
    public private(set) var leftOut = 0

    /// A list without findings.
    public init() {}

    /// Adds a finding.
    public mutating func add(_ finding: Finding) {
        if finding.severity == .failure { failures += 1 }
        if kept.count < Self.limit { kept.append(finding) } else { leftOut += 1 }
    }

    /// Adds the findings of another list.
    public mutating func add(contentsOf other: FindingList) {
        let failuresInAll = failures + other.failures
        for finding in other.kept { add(finding) }
        leftOut += other.leftOut
        failures = failuresInAll
    }

    /// Adds a broken rule.
    mutating func fail(
        _ invariant: Finding.Invariant, entry: UInt64? = nil, field: String? = nil,
        _ sentence: String
    ) {
        add(Finding(.failure, invariant, entry: entry, field: field, sentence))
    }

    /// Adds an imbalance that may still be mended.
    mutating func leaveOpen(
        _ invariant: Finding.Invariant, entry: UInt64? = nil, _ sentence: String
    ) {
        add(Finding(.open, invariant, entry: entry, sentence))
    }

    /// Adds something worth knowing.
    mutating func note(
        _ invariant: Finding.Invariant, entry: UInt64? = nil, field: String? = nil,
        _ sentence: String
    ) {
        add(Finding(.note, invariant, entry: entry, field: field, sentence))
    }
}
