import Canon
import Delivery
import Records

/// The newest number of each indicator in each area; a cell that was left out on purpose is told
/// from one that nobody has.
struct RegionNumbers {
    /// A number of an area.
    struct Cell {
        let number: ObservationSummary
    }

    /// One indicator.
    struct Row {
        let indicator: IndicatorSummary
        let whole: ObservationSummary?
        /// In the order of the areas.
        let cells: [Cell?]

        /// Title with the period, where all areas have the same.
        func chartTitle(_ language: PageLanguage) -> String {
            let title = indicator.title.plain(language)
            let periods = cells.compactMap { $0?.number.period }
            guard let first = periods.first, periods.allSatisfy({ $0 == first }) else {
                return title
            }
            return Words.numberOf(title, Words.period(first).in(language)).in(language)
        }
    }

    let areas: [AreaSummary]
    let rows: [Row]

    /// Whose parts are compared first: the one area that all others are part of, if there is one.
    static func whole(_ queries: DeliveryQueries) throws -> ID<Area>? {
        let areas = try queries.areas()
        let roots = areas.filter { $0.parent == nil }
        guard roots.count == 1, areas.count > 1 else { return nil }
        return roots[0].area
    }

    init(
        of instrument: ID<Instrument>, partsOf parent: ID<Area>?, _ queries: DeliveryQueries,
        asOf: CivilDate
    ) throws {
        let matrix = try queries.regions(of: instrument, partsOf: parent, asOf: asOf)
        areas = matrix.areas
        rows = try matrix.rows.map { row in
            let series = try queries.seriesInOrder(of: row.indicator, asOf: asOf)
            let cells = try zip(matrix.areas, row.cells).map { area, found -> Cell? in
                let newest = try series.lazy.compactMap { series in
                    try queries.observations(
                        of: row.indicator, version: row.indicator.version, series: series,
                        area: area.area
                    ).last
                }.first
                // A newer cell that was left out stands before an older number.
                if let newest, newest.cell.isSuppressed,
                    found.map({ $0.period < newest.period }) ?? true
                {
                    return Cell(number: newest)
                }
                return found.map(Cell.init(number:))
            }
            return Row(indicator: row.indicator, whole: row.whole, cells: cells)
        }
    }
}
