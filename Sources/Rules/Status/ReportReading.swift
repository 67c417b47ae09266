public import Canon
public import Records

/// What yearly reports are made from, read from the entries alone: anybody who has the log makes a
/// report again and compares its digest with the one that was published.
///
/// A server answers from its tables; this reads the same facts by the same rules. Memory is the
/// definitions in force, the headings of the texts, and the numbers of the whole.
public struct ReportReading: Sendable {
    /// An indicator as it stands.
    private struct Measured {
        var definition: IndicatorDefined
        var definedBy: UInt64
        var target: TargetSet?
        var targetSetBy: UInt64?
        var disputes: [ID<Dispute>] = []
    }

    private var instruments: Set<ID<Instrument>> = []
    private var texts = MeasuredTexts()
    private var numbers = StandingNumbers()
    private var indicators: [ID<Indicator>: Measured] = [:]
    /// Indicators in the order they were first defined in.
    private var order: [ID<Indicator>] = []
    /// Disputes that are neither refused nor answered.
    private var disputes: [ID<Dispute>: StatusDispute] = [:]

    /// A reading before the first entry.
    public init() {}

    /// Takes the next entry.
    public mutating func apply(_ entry: Entry) {
        // Most entries of a log are of other rooms, and this look is cheaper than a cast.
        let kind = entry.fact.kind
        if kind.hasPrefix("delivery.") {
            takeNumbers(entry)
        } else if kind.hasPrefix("policy.") {
            if let fact = entry.fact as? InstrumentRegistered {
                instruments.insert(fact.instrument)
            }
            texts.apply(entry.fact)
        }
    }

    /// The report that a fact publishes, made from the entries so far; `nil` for a policy that
    /// nobody registered.
    public func report(_ fact: ReportPublished) -> YearlyReport? {
        report(of: fact.instrument, year: fact.year, asOf: fact.asOf)
    }

    /// A report made from the entries so far; `nil` for a policy that nobody registered.
    public func report(
        of instrument: ID<Instrument>, year: Int, asOf: CivilDate
    ) -> YearlyReport? {
        guard instruments.contains(instrument) else { return nil }
        var lines: [YearlyReport.Line] = []
        for id in order {
            guard let measured = indicators[id], measured.definition.instrument == instrument else {
                continue
            }
            lines.append(line(measured, asOf))
        }
        let byCode = Dictionary(lines.map { ($0.definition.code, $0) }) { first, _ in first }
        var seen: Set<ID<Indicator>> = []
        var pillars: [YearlyReport.Pillar] = []
        func add(_ provision: ID<Provision>?, _ heading: Texts, _ lines: [YearlyReport.Line]) {
            let fresh = lines.filter { seen.insert($0.definition.indicator).inserted }
            guard !fresh.isEmpty else { return }
            pillars.append(
                YearlyReport.Pillar(provision: provision, heading: heading, lines: fresh))
        }
        for pillar in texts.pillars(of: instrument) {
            add(pillar.provision, pillar.heading, pillar.codes.compactMap { byCode[$0] })
        }
        add(nil, .none, lines)
        return YearlyReport(instrument: instrument, year: year, asOf: asOf, pillars: pillars)
    }

    private func line(_ measured: Measured, _ asOf: CivilDate) -> YearlyReport.Line {
        let definition = measured.definition
        let status = StatusRule.verdict(
            definition: definition, target: measured.target,
            points: numbers.ends(of: definition.indicator, definition.version, asOf: asOf),
            disputes: measured.disputes.compactMap { disputes[$0] }, asOf: asOf)
        return YearlyReport.Line(
            definition: definition, definedBy: measured.definedBy, target: measured.target,
            targetSetBy: measured.targetSetBy, status: status)
    }

    private mutating func takeNumbers(_ entry: Entry) {
        switch entry.fact {
        case let fact as ObservationAttested:
            guard indicators[fact.indicator] != nil else { return }
            numbers.take(fact, entry.index)
        case let fact as ObservationComputed:
            guard indicators[fact.indicator] != nil else { return }
            numbers.take(fact, entry.index)
        case let fact as ObservationWithdrawn: numbers.drop(fact.withdraws, entry.index)
        case let fact as IndicatorDefined: define(fact, entry.index)
        case let fact as TargetSet: set(fact, entry.index)
        case let fact as DisputeRaised:
            guard indicators[fact.indicator] != nil else { return }
            indicators[fact.indicator]?.disputes.append(fact.dispute)
            disputes[fact.dispute] = StatusDispute(
                dispute: fact.dispute, admitBy: fact.admitBy, isAdmitted: false, isSettled: false)
        case let fact as DisputeAdmitted:
            guard let known = disputes[fact.dispute] else { return }
            disputes[fact.dispute] = StatusDispute(
                dispute: known.dispute, admitBy: known.admitBy, isAdmitted: true, isSettled: false)
        case let fact as DisputeRefused: disputes[fact.dispute] = nil
        case let fact as DisputeAnswered: disputes[fact.dispute] = nil
        default: break
        }
    }

    private mutating func define(_ fact: IndicatorDefined, _ entry: UInt64) {
        guard indicators[fact.indicator] != nil else {
            order.append(fact.indicator)
            indicators[fact.indicator] = Measured(definition: fact, definedBy: entry)
            return
        }
        indicators[fact.indicator]?.definition = fact
        indicators[fact.indicator]?.definedBy = entry
    }

    /// The target that counts is the one with the highest number.
    private mutating func set(_ fact: TargetSet, _ entry: UInt64) {
        guard let known = indicators[fact.indicator],
            fact.target > known.target?.target ?? .min
        else { return }
        indicators[fact.indicator]?.target = fact
        indicators[fact.indicator]?.targetSetBy = entry
    }
}
