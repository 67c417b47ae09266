package import Canon
import GRDB
package import Records
import Rules
import Store

extension DeliveryQueries {
    /// The scorecard of a policy at the end of a day; `nil` for an unknown policy.
    ///
    /// Reads the first and the newest number of each series and no others, by one index.
    package func scorecard(
        of instrument: ID<Instrument>, asOf: CivilDate
    ) throws -> Scorecard? {
        let found = try database.row(
            "SELECT title, demonstration FROM view_measured_instrument WHERE instrument = ?",
            [instrument.text])
        guard let found else { return nil }
        let lines = try scorecardLines(of: instrument, asOf: asOf)
        let text = try MeasuredText(newestOf: instrument, database)
        let placement = ScorecardPlacement(lines)
        let pillars = try text.pillars(placement)
        var placed: Set<ID<Indicator>> = []
        for pillar in pillars { placed.formUnion(pillar.lines.map(\.indicator.indicator)) }
        return Scorecard(
            instrument: instrument, title: try found.texts(0), isDemonstration: found[1],
            textVersion: text.version, asOf: asOf, lines: lines, counts: StatusCounts(lines),
            pillars: pillars, goals: try goals(of: instrument, placement),
            unplaced: lines.filter { !placed.contains($0.indicator.indicator) })
    }

    /// One line for each indicator of a policy.
    package func scorecardLines(
        of instrument: ID<Instrument>, asOf: CivilDate
    ) throws -> [ScorecardLine] {
        let disputes = try statusDisputes()
        return try indicators(of: instrument).map { indicator in
            let definition = try present(indicator)
            let target = try newestTarget(of: indicator)
            let status = StatusRule.verdict(
                definition: definition.fact, target: target?.fact,
                points: try endPoints(of: indicator, asOf: asOf),
                disputes: disputes[indicator.entry] ?? [], asOf: asOf)
            return ScorecardLine(
                indicator: indicator, definition: definition, target: target, status: status)
        }
    }

    /// The present definition of an indicator.
    func present(_ indicator: IndicatorSummary) throws -> DefinitionRecord {
        guard let definition = try definition(of: indicator, version: indicator.version) else {
            throw ViewDamage(column: "\(indicator.indicator), version \(indicator.version)")
        }
        return definition
    }

    /// The target that counts: the last one set.
    package func newestTarget(of indicator: IndicatorSummary) throws -> TargetRecord? {
        try database.row(
            """
            SELECT entry, at_ms, office, fact FROM view_target
            WHERE indicator_entry = ? ORDER BY target DESC LIMIT 1
            """, [indicator.entry]
        ).map(Self.target)
    }

    private func goals(
        of instrument: ID<Instrument>, _ placement: ScorecardPlacement
    ) throws -> [ScorecardGoal] {
        try database.rows(
            """
            SELECT goal, set_by, title, indicators FROM view_goal WHERE instrument = ?
            ORDER BY entry, goal
            """, [instrument.text]
        ).map { row in
            let codes = try [String](column: row[3])
            let lines = placement.lines(codes)
            return ScorecardGoal(
                goal: try row.id(0), entry: row[1], title: try row.texts(2), lines: lines,
                undefinedCodes: placement.undefined(codes), counts: StatusCounts(lines))
        }
    }
}

/// Finds the lines that provisions and goals name by code.
struct ScorecardPlacement {
    private let byCode: [String: ScorecardLine]

    init(_ lines: [ScorecardLine]) {
        byCode = Dictionary(lines.map { ($0.indicator.code, $0) }) { first, _ in first }
    }

    /// The lines of these codes, each once.
    func lines(_ codes: [String]) -> [ScorecardLine] {
        var seen: Set<String> = []
        return codes.compactMap { code in
            guard seen.insert(code).inserted else { return nil }
            return byCode[code]
        }
    }

    /// The codes without an indicator, each once.
    func undefined(_ codes: [String]) -> [String] {
        var seen: Set<String> = []
        return codes.filter { byCode[$0] == nil && seen.insert($0).inserted }
    }
}
