/// One way for the operator of a log, who holds its key and its files, to lie.
///
/// The law: applied to an honest copy, it leaves one that verification refuses, given the
/// evidence that the exposure asks for, and names the place that the exposure names.
public protocol Cheat: Sendable {
    /// A name fit for a file, lower case with dashes.
    var name: String { get }
    /// What is done, in a sentence.
    var sentence: String { get }
    /// Does it.
    ///
    /// - Throws: ``CheatError`` when the log holds nothing to cheat with.
    func apply(to copy: inout LogCopy) throws -> Exposure
}

/// How much trouble a cheat takes.
public enum CheatStrength: String, Sendable, CaseIterable {
    /// Bytes are changed; tiles and checkpoint stay as they were.
    case careless
    /// Everything is computed again and signed with the operator's own key.
    case thorough
}

/// What verification must name when it meets a cheat.
public struct Exposure: Hashable, Sendable {
    /// What it takes to see it.
    public enum Evidence: String, Sendable {
        /// The bundle alone.
        case bundle
        /// A copy, a signed checkpoint or a receipt kept from earlier; without one the lie is
        /// well signed and well formed. That is why everybody keeps their receipts, and why
        /// independent witnesses sign each head.
        case keptEarlier = "kept_earlier"
    }

    /// What it takes to see it.
    public let evidence: Evidence
    /// The promise that is broken.
    public let invariant: Finding.Invariant
    /// The entry named; with a kept copy, exactly.
    public let entry: UInt64
    /// The member named, where one is.
    public let field: String?

    /// What must be named.
    public init(
        _ evidence: Evidence, _ invariant: Finding.Invariant, entry: Int, field: String? = nil
    ) {
        self.evidence = evidence
        self.invariant = invariant
        self.entry = UInt64(entry)
        self.field = field
    }

    /// Whether a finding names it.
    public func isNamed(by finding: Finding) -> Bool {
        finding.severity == .failure && finding.invariant == invariant && finding.entry == entry
            && (field == nil || finding.field == field)
    }
}

/// Why a cheat cannot be done.
public enum CheatError: Error, Hashable, Sendable {
    /// The log holds nothing of the kind that is needed.
    case noTarget(String)
}
