import Canon
import Records

/// Estimates made into published cells: rounded, and the small ones left out.
struct CellTable {
    let places: Int
    /// Cells of fewer cases are not published.
    let smallCell: Int
    let groupings: [Grouping]

    /// The cells, the whole first, the groups in the order given.
    func cells(
        whole: Estimate, groups: [(key: [Scalar], estimate: Estimate)]
    ) throws(Fraction.DoesNotFit) -> [ObservationCell] {
        let suppressed = suppressed(whole, groups.map(\.estimate))
        var cells = [try cell([], whole, isSuppressed: isSmall(whole))]
        for (place, group) in groups.enumerated() {
            cells.append(
                try cell(group.key, group.estimate, isSuppressed: suppressed.contains(place)))
        }
        return cells
    }

    private func isSmall(_ estimate: Estimate) -> Bool { estimate.sample ?? .max < smallCell }

    /// Places of the groups left out: the small ones; and where that is exactly one, which the
    /// whole less the others would give away, the next smallest with it.
    private func suppressed(_ whole: Estimate, _ groups: [Estimate]) -> Set<Int> {
        let small = groups.indices.filter { isSmall(groups[$0]) }
        guard small.count == 1, !isSmall(whole) else { return Set(small) }
        let next = groups.indices.filter { !small.contains($0) }
            .min { (groups[$0].sample ?? .max, $0) < (groups[$1].sample ?? .max, $1) }
        return Set(small + (next.map { [$0] } ?? []))
    }

    private func cell(
        _ key: [Scalar], _ estimate: Estimate, isSuppressed: Bool
    ) throws(Fraction.DoesNotFit) -> ObservationCell {
        var area: ID<Area>?
        var sex: ObservationCell.Sex?
        var areaType: ObservationCell.AreaType?
        for (grouping, value) in zip(groupings, key) {
            guard case .text(let text) = value else { continue }
            switch grouping.dimension {
            case .area: area = ID(text.text)
            case .sex: sex = ObservationCell.Sex(rawValue: text.text)
            case .areaType: areaType = ObservationCell.AreaType(rawValue: text.text)
            }
        }
        guard !isSuppressed else {
            return ObservationCell(area: area, sex: sex, areaType: areaType, isSuppressed: true)
        }
        // Ends are rounded outwards, so that the interval stays what it promises.
        return ObservationCell(
            area: area, sex: sex, areaType: areaType,
            value: try rounded(estimate.value, .halfToEven),
            low: try rounded(estimate.interval?.low, .down),
            high: try rounded(estimate.interval?.high, .up), sample: estimate.sample)
    }

    private func rounded(
        _ value: Fraction?, _ rounding: Fraction.Rounding
    ) throws(Fraction.DoesNotFit) -> FixedPoint? {
        guard let value else { return nil }
        return try value.rounded(rounding, places: places)
    }
}
