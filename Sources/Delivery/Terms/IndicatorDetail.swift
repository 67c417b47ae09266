package import Canon
package import Records
package import Rules

/// Everything about one indicator.
package struct IndicatorDetail: Sendable {
    package let indicator: IndicatorSummary
    /// All versions of its definition, the first one first.
    package let definitions: [DefinitionRecord]
    /// All targets, the first one first; the last one counts.
    package let targets: [TargetRecord]
    package let status: IndicatorStatus
    package let forecast: Forecast?
    /// All numbers with those that were revised or withdrawn: by version, then series with the
    /// office's own first, then cell, then period, then entry.
    package let observations: [ObservationSummary]
    /// The disputes, the newest first.
    package let disputes: [DisputeSummary]
    /// The replies, the newest first.
    package let replies: [ReplySummary]
    /// Provisions of the present text that name it.
    package let provisions: [ID<Provision>]
    /// Goals that name it.
    package let goals: [ID<Goal>]
}

/// A yearly report in the log.
package struct ReportSummary: Sendable {
    package let entry: Int
    package let instrument: ID<Instrument>
    package let year: Int
    package let asOf: CivilDate
    /// How many entries were read.
    package let logSize: Int
    package let dataDigest: Digest
    package let foreword: Texts
    package let at: Instant
}
