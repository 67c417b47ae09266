import Canon
import Delivery
import Records
import Rules

/// A core indicator as the first page shows it: with its line over time and how it stood when the
/// last report was made.
struct FrontLine {
    let line: ScorecardLine
    /// The office's own series under the present definition, oldest first.
    let points: [StatusPoint]
    /// How it stood in the last report; `nil` without one.
    let before: IndicatorStatus.Verdict?

    /// Most points of a small line.
    private static let shown = 24

    init(_ line: ScorecardLine, since report: ReportSummary?, _ queries: DeliveryQueries) throws {
        let indicator = line.indicator
        let all = try queries.points(of: indicator, version: indicator.version)
        self.line = line
        points =
            line.status.latest.map { latest in
                all.filter { $0.series == latest.series }.suffix(Self.shown)
            } ?? []
        before = report.map { report in
            let known = UInt64(report.logSize)
            let target = line.target.flatMap { $0.entry < report.logSize ? $0.fact : nil }
            return StatusRule.verdict(
                definition: line.definition.fact, target: target,
                points: all.filter { $0.entry < known }, disputes: [], asOf: report.asOf
            ).verdict
        }
    }

    /// Whether a number came in after the report, or the status changed.
    func isNew(since report: ReportSummary) -> Bool {
        if let latest = line.status.latest, latest.entry >= UInt64(report.logSize) { return true }
        return before.map { $0 != line.status.undisputed } ?? false
    }

    /// The small line; its sentence names the unit.
    func sparkline(_ language: PageLanguage) -> Sparkline {
        Sparkline(
            id: "line-" + line.indicator.indicator.text,
            line: ChartLine(
                label: line.indicator.title.plain(language),
                points: points.map { ChartPoint($0.period, $0.value, entry: Int($0.entry)) }),
            unit: line.indicator.unit.name.plain(language))
    }
}
