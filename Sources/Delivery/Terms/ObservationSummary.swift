package import Canon
package import Records

/// A number as it stands in the log, also one that was revised or withdrawn since.
package struct ObservationSummary: Sendable {
    /// Who can check the number.
    package enum Evidence: String, Sendable, CaseIterable {
        case attested, computed
    }

    /// Entry that it stands in.
    package let entry: Int
    /// Its place in the entry, from 0.
    package let ordinal: Int
    /// Version of the definition that it follows.
    package let version: Int
    /// Series; `computed` for a computed number.
    package let series: ID<Series>
    package let period: ReportingPeriod
    /// Whom it is of, and the number.
    package let cell: ObservationCell
    package let evidence: Evidence
    package let status: ObservationAttested.Status
    /// How far the office trusts it; `nil` for a computed number.
    package let confidence: ObservationAttested.Confidence?
    /// Whether it is invented, for a demonstration.
    package let isSimulated: Bool
    /// Entry of the number that took its place.
    package let revisedBy: Int?
    /// Entry that withdrew it.
    package let withdrawnBy: Int?

    /// Whether it counts.
    package var stands: Bool { revisedBy == nil && withdrawnBy == nil }
}

/// Where a number comes from.
package struct NumberEvidence: Sendable {
    /// What it rests on.
    package enum Basis: Sendable {
        /// A publisher, and the place where anybody can read it.
        case attested(ObservationAttested)
        /// Entries that anybody can compute from again.
        case computed(ObservationComputed, EntriesRead)
    }

    /// Which entries a computed number was read from.
    package struct EntriesRead: Sendable, Equatable {
        /// The kinds of fact, sorted; `nil` when every entry was read.
        package let kinds: [String]?
        /// How many entries.
        package let count: Int
        /// The first.
        package let first: Int?
        /// The last.
        package let last: Int?
    }

    package let entry: Int
    package let at: Instant
    package let office: String
    package let basis: Basis
    /// Version of the definition that it follows.
    package let definition: DefinitionRecord
    /// Entry of the number that took its place.
    package let revisedBy: Int?
    /// Entry that withdrew it.
    package let withdrawnBy: Int?
    package let withdrawnReason: Texts
}
