package import Canon
import GRDB
package import Records
package import Rules
import Store

extension DeliveryQueries {
    /// The data of a yearly report as the log gives it now; `nil` for an unknown policy.
    package func report(
        of instrument: ID<Instrument>, year: Int, asOf: CivilDate
    ) throws -> YearlyReport? {
        guard let scorecard = try scorecard(of: instrument, asOf: asOf) else { return nil }
        return scorecard.report(year: year)
    }
}

extension Scorecard {
    /// The scorecard as a yearly report: pillars with indicators in the order of the text, each
    /// indicator in the first pillar that has it, those that no provision names last.
    package func report(year: Int) -> YearlyReport {
        var seen: Set<ID<Indicator>> = []
        var parts: [YearlyReport.Pillar] = []
        func add(_ provision: ID<Provision>?, _ heading: Texts, _ lines: [ScorecardLine]) {
            let fresh = lines.filter { seen.insert($0.indicator.indicator).inserted }
            guard !fresh.isEmpty else { return }
            parts.append(
                YearlyReport.Pillar(
                    provision: provision, heading: heading, lines: fresh.map(\.reportLine)))
        }
        for pillar in pillars { add(pillar.provision, pillar.heading, pillar.lines) }
        add(nil, .none, unplaced)
        return YearlyReport(instrument: instrument, year: year, asOf: asOf, pillars: parts)
    }
}

extension ScorecardLine {
    fileprivate var reportLine: YearlyReport.Line {
        YearlyReport.Line(
            definition: definition.fact, definedBy: UInt64(definition.entry),
            target: target?.fact, targetSetBy: target.map { UInt64($0.entry) }, status: status)
    }
}
