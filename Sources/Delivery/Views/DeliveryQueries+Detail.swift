package import Canon
import GRDB
package import Records
import Rules
import Store

extension DeliveryQueries {
    /// Everything about one indicator, its status being that of a day's end.
    package func detail(
        _ id: ID<Indicator>, asOf: CivilDate
    ) throws -> IndicatorDetail? {
        guard let indicator = try indicator(id) else { return nil }
        let points = try points(of: indicator, version: indicator.version)
        let targets = try targets(of: indicator)
        let definitions = try definitions(of: indicator)
        let status = StatusRule.verdict(
            definition: try present(indicator).fact, target: targets.last?.fact, points: points,
            disputes: try statusDisputes()[indicator.entry] ?? [], asOf: asOf)
        let text = try MeasuredText(newestOf: indicator.instrument, database)
        return IndicatorDetail(
            indicator: indicator, definitions: definitions, targets: targets, status: status,
            forecast: Forecast(status, points: points, better: indicator.better),
            observations: try observations(of: indicator), disputes: try disputes(of: indicator),
            replies: try replies(to: indicator),
            provisions: text.provisions(naming: indicator.code),
            goals: try goals(naming: indicator.code, in: indicator.instrument))
    }

    private func goals(
        naming code: String, in instrument: ID<Instrument>
    ) throws -> [ID<Goal>] {
        try database.rows(
            "SELECT goal, indicators FROM view_goal WHERE instrument = ? ORDER BY entry, goal",
            [instrument.text]
        ).filter { try [String](column: $0[1]).contains(code) }.map { try $0.id(0) }
    }

    // MARK: - Regions

    /// The newest number of each indicator in each area at the end of a day.
    ///
    /// - Parameter parent: whose parts are wanted; `nil` for the areas that are part of none.
    package func regions(
        of instrument: ID<Instrument>, partsOf parent: ID<Area>? = nil, asOf: CivilDate
    ) throws -> RegionMatrix {
        let areas = try areas().filter { $0.parent == parent }
        var rows: [RegionMatrix.Row] = []
        for indicator in try indicators(of: instrument) {
            let series = try seriesInOrder(of: indicator, asOf: asOf)
            guard let own = series.first else { continue }
            let cells = try areas.map { area in
                try newest(of: indicator, series, area: area.area.text, asOf: asOf)
            }
            guard cells.contains(where: { $0 != nil }) else { continue }
            rows.append(
                RegionMatrix.Row(
                    indicator: indicator,
                    whole: try newest(of: indicator, [own], area: "", asOf: asOf), cells: cells))
        }
        return RegionMatrix(asOf: asOf, areas: areas, rows: rows)
    }

    /// The number of the first series that has one.
    private func newest(
        of indicator: IndicatorSummary, _ series: [String], area: String, asOf: CivilDate
    ) throws -> ObservationSummary? {
        for series in series {
            let found = try observation(
                of: indicator.entry, version: indicator.version, series: series, area: area,
                asOf: asOf, newest: true)
            if let found { return found }
        }
        return nil
    }

    /// Series under the present definition, the office's own first.
    package func seriesInOrder(
        of indicator: IndicatorSummary, asOf: CivilDate
    ) throws -> [String] {
        let own = StatusRule.grouped(try endPoints(of: indicator, asOf: asOf)).map { $0[0].series }
        let all = try series(of: indicator.entry, version: indicator.version)
        return own + all.filter { !own.contains($0) }
    }
}
