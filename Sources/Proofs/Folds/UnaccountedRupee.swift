import Canon
public import Records
import Rules

/// No rupee unaccounted: postings balance, nothing is overdrawn, chains of linked acts are whole,
/// and each payment leads to an award, a decision and a provision.
public struct UnaccountedRupee: Fold {
    public private(set) var findings = FindingList()
    /// Funds opened.
    public private(set) var fundCount = 0
    /// Postings read.
    public private(set) var postingCount = 0
    /// Payments that a bank confirmed.
    public private(set) var paymentCount = 0

    /// A fold before the first entry.
    public init() {}

    public mutating func apply(_ entry: Entry) {}

    public mutating func finish() {}
}
