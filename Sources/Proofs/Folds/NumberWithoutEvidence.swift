import Canon
public import Records
import Rules

/// No number without evidence: each number follows a definition that stands, in its unit, each
/// recomputable one is what the entries before it give, and each yearly report is the one that
/// they make.
///
/// The numbers are computed at the end of the reading. A fold that is told the definitions before
/// the first entry keeps what they need and no more; one that is not keeps every entry.
public struct NumberWithoutEvidence: Fold {
    /// A definition and the entry that gave it.
    struct Definition {
        let entry: UInt64
        let fact: IndicatorDefined
        /// Whether its formula or fold is one.
        let isComputable: Bool
    }

    /// A number in the log, as far as later entries refer to it.
    struct Observation {
        let indicator: ID<Indicator>
        let period: ReportingPeriod
        var isWithdrawn = false
    }

    /// Numbers to be computed again.
    struct Computed {
        let entry: UInt64
        let fact: ObservationComputed
    }

    public internal(set) var findings = FindingList()
    /// Definitions read.
    public internal(set) var definitionCount = 0
    /// Numbers that a publisher vouches for.
    public internal(set) var attestedCount = 0
    /// Numbers computed again here.
    public internal(set) var recomputedCount = 0
    /// Yearly reports made again here.
    public internal(set) var reportCount = 0
    /// Every number that was computed again, in the order of the log; filled at the end.
    public internal(set) var numbers: [RecomputedNumber] = []
    /// Versions of each definition, in the order of the log.
    var definitions: [ID<Indicator>: [Definition]] = [:]
    var observations: [UInt64: Observation] = [:]
    var computed: [Computed] = []
    var disputes = DisputeClock()
    var reports = ReportReading()
    /// Numbers computed before the end by ``computeAhead()``, by their entries.
    private var ahead: [UInt64: Result<[ObservationCell], MeasureError>] = [:]
    /// What the numbers need of the entries; none when every entry is kept.
    private var evidence: EvidenceTable?
    private var kept: [Entry] = []

    /// A fold before the first entry that keeps every entry until the end.
    public init() {}

    /// A fold before the first entry that knows what the log will define. Those that nothing
    /// computes are passed over; reading them reports what is wrong with them.
    public init(definitions: [IndicatorDefined]) {
        evidence = Self.table(definitions)
    }

    private static func table(_ definitions: [IndicatorDefined]) -> EvidenceTable {
        do {
            return try EvidenceTable(definitions.filter(isSound))
        } catch {
            preconditionFailure("each definition was read by itself: \(error)")
        }
    }

    /// Whether a definition can be computed by. One that cannot is named when its entry is read.
    private static func isSound(_ definition: IndicatorDefined) -> Bool {
        do {
            _ = try EvidenceTable([definition])
            return true
        } catch {
            return false
        }
    }

    public mutating func apply(_ entry: Entry) { apply(entry, bytes: nil) }

    /// Takes the next entry with its own bytes, where they are at hand.
    public mutating func apply(_ entry: Entry, bytes: [UInt8]?) {
        if evidence == nil {
            kept.append(entry)
        } else {
            evidence?.apply(entry, bytes: bytes)
        }
        disputes.pass(entry.at)
        defer { reports.apply(entry) }
        // Other rooms' facts are by far the most frequent; they matter as evidence alone.
        guard entry.fact.kind.hasPrefix("delivery.") else { return }
        switch entry.fact {
        case let fact as IndicatorDefined: define(fact, entry.index)
        case let fact as ObservationAttested: attest(fact, entry)
        case let fact as ObservationComputed: publish(fact, entry)
        case let fact as ObservationWithdrawn: withdraw(fact, entry.index)
        case let fact as TargetSet:
            _ = definition(fact.indicator, fact.version, entry.index)
        case let fact as ReportPublished: publish(fact, entry)
        default: break
        }
        for finding in disputes.apply(entry) { findings.add(finding) }
    }

    public mutating func finish() {
        recompute()
        for finding in disputes.finish() { findings.add(finding) }
    }

    mutating func fail(_ entry: UInt64, _ field: String, _ sentence: String) {
        findings.fail(.numberWithoutEvidence, entry: entry, field: field, sentence)
    }

    /// The definition of a version, or `nil` and a finding where there is none before an entry.
    mutating func definition(
        _ indicator: ID<Indicator>, _ version: Int, _ entry: UInt64
    ) -> Definition? {
        guard let versions = definitions[indicator] else {
            fail(entry, "fact.indicator", "No indicator \(indicator) was defined before.")
            return nil
        }
        guard let definition = versions.first(where: { $0.fact.version == version }) else {
            fail(
                entry, "fact.version",
                "Version \(version) of the definition of \(indicator) was not given before.")
            return nil
        }
        return definition
    }

    /// A number can only be made of entries before it.
    mutating func checkSize(_ size: Int, _ entry: UInt64) {
        guard size < 0 || UInt64(size) > entry else { return }
        fail(
            entry, "fact.log_size",
            "\(size) entries are said to be read; there are \(entry) before this one.")
    }

    /// Computes the numbers in two tasks, before ``finish()`` compares them.
    mutating func computeAhead() async {
        guard let table = evidence else { return }
        let jobs = computed
        let half = jobs.count / 2
        async let first = Self.cells(jobs[..<half], table)
        async let second = Self.cells(jobs[half...], table)
        for (entry, cells) in await first + second { ahead[entry] = cells }
    }

    @concurrent
    private static func cells(
        _ jobs: ArraySlice<Computed>, _ table: EvidenceTable
    ) async -> [(UInt64, Result<[ObservationCell], MeasureError>)] {
        jobs.map { ($0.entry, cells($0, table)) }
    }

    private static func cells(
        _ job: Computed, _ table: EvidenceTable
    ) -> Result<[ObservationCell], MeasureError> {
        do throws(MeasureError) {
            return .success(
                try table.cells(
                    indicator: job.fact.indicator, version: job.fact.version,
                    period: job.fact.period, logSize: UInt64(clamping: job.fact.logSize)))
        } catch {
            return .failure(error)
        }
    }

    private mutating func recompute() {
        let table: EvidenceTable
        if let evidence {
            table = evidence
        } else {
            var read = Self.table(kept.compactMap { $0.fact as? IndicatorDefined })
            for entry in kept { read.apply(entry) }
            table = read
        }
        for job in computed { recompute(job, ahead[job.entry] ?? Self.cells(job, table)) }
        kept = []
    }
}
