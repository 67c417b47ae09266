import Canon
import Records

/// The numbers of the whole (no area, sex or kind of area) that nobody revised or withdrew.
struct StandingNumbers: Sendable {
    private struct Version: Hashable {
        let indicator: ID<Indicator>
        let number: Int
    }

    /// Numbers under a version of a definition, in the order of the log.
    private var points: [Version: [StatusPoint]] = [:]
    /// Entries whose numbers no longer stand.
    private var dropped: Set<UInt64> = []

    mutating func take(_ fact: ObservationAttested, _ entry: UInt64) {
        if let revises = fact.revises { drop(revises, entry) }
        take(
            fact.cell, Version(indicator: fact.indicator, number: fact.version),
            fact.series.text, fact.period, fact.confidence, entry)
    }

    mutating func take(_ fact: ObservationComputed, _ entry: UInt64) {
        if let revises = fact.revises { drop(revises, entry) }
        let version = Version(indicator: fact.indicator, number: fact.version)
        for cell in fact.cells {
            take(cell, version, SeriesOrder.computed, fact.period, nil, entry)
        }
    }

    /// An entry after it says that a number stands no longer.
    mutating func drop(_ number: Int, _ entry: UInt64) {
        guard let number = UInt64(exactly: number), number < entry else { return }
        dropped.insert(number)
    }

    private mutating func take(
        _ cell: ObservationCell, _ version: Version, _ series: String, _ period: ReportingPeriod,
        _ confidence: ObservationAttested.Confidence?, _ entry: UInt64
    ) {
        guard cell.area == nil, cell.sex == nil, cell.areaType == nil, let value = cell.value
        else { return }
        points[version, default: []].append(
            StatusPoint(
                series: series, period: period, value: value, low: cell.low, high: cell.high,
                confidence: confidence, entry: entry))
    }

    /// The first and the newest standing number of each series up to a day: all that a status
    /// rests on. Of two numbers of one end the earlier entry is the first and the later the newest.
    func ends(
        of indicator: ID<Indicator>, _ version: Int, asOf day: CivilDate
    ) -> [StatusPoint] {
        let known = points[Version(indicator: indicator, number: version)] ?? []
        let standing = known.filter { $0.day <= day && !dropped.contains($0.entry) }
        var places: [String: Int] = [:]
        var ends: [(first: StatusPoint, newest: StatusPoint)] = []
        for point in standing {
            guard let place = places[point.series] else {
                places[point.series] = ends.count
                ends.append((point, point))
                continue
            }
            if point.day < ends[place].first.day { ends[place].first = point }
            if point.day >= ends[place].newest.day { ends[place].newest = point }
        }
        return ends.flatMap { first, newest in
            first.entry == newest.entry ? [first] : [first, newest]
        }
    }
}
