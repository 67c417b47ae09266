import Canon
import Records
import Rules

extension ObservationContext {
    /// A cell with as many digits as the unit has, if it may be published as it is.
    func checked(
        _ cell: ObservationCell, _ definition: IndicatorDefined
    ) throws(ObservationProblem) -> ObservationCell {
        try checkDimensions(of: cell, definition)
        if let sample = cell.sample, sample < 0 || Int64(sample) > Money.greatest.minorUnits {
            throw .sample
        }
        let places = definition.unit.places
        let value = try Self.filled(cell.value, places)
        let low = try Self.filled(cell.low, places)
        let high = try Self.filled(cell.high, places)
        if cell.isSuppressed {
            guard value == nil, low == nil, high == nil else { throw .suppressedWithValue }
        } else {
            guard let value else { throw .noValue }
            try Self.checkInterval(low, value, high)
            if let sample = cell.sample, sample < definition.smallCell {
                throw .smallCell(limit: definition.smallCell)
            }
        }
        return ObservationCell(
            area: cell.area, sex: cell.sex, areaType: cell.areaType, value: value, low: low,
            high: high, sample: cell.isSuppressed ? nil : cell.sample,
            isSuppressed: cell.isSuppressed)
    }

    private func checkDimensions(
        of cell: ObservationCell, _ definition: IndicatorDefined
    ) throws(ObservationProblem) {
        let used = [
            cell.area == nil ? nil : "area", cell.sex == nil ? nil : "sex",
            cell.areaType == nil ? nil : "area_type",
        ].compactMap { $0 }
        for dimension in used where !definition.dimensions.contains(dimension) {
            throw .dimension(dimension)
        }
        if let area = cell.area, !areas.contains(area) { throw .unknownArea(area) }
    }

    /// Fewer digits than the unit has mean zeros; more would have to be rounded, and nobody's
    /// digits are changed here.
    private static func filled(
        _ value: FixedPoint?, _ places: Int
    ) throws(ObservationProblem) -> FixedPoint? {
        guard let value else { return nil }
        guard value.places <= places, let filled = value.rescaled(to: places) else {
            throw .places(limit: places)
        }
        return filled
    }

    private static func checkInterval(
        _ low: FixedPoint?, _ value: FixedPoint, _ high: FixedPoint?
    ) throws(ObservationProblem) {
        guard low != nil || high != nil else { return }
        guard let low, let high, low.units <= value.units, value.units <= high.units else {
            throw .interval
        }
    }
}
