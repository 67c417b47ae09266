package import Canon
package import Records

/// What a machine finds in the log about the numbers of an indicator: of the whole country, and of
/// everybody, because series of parts are read with those parts in mind.
package struct NumbersMaterial: Sendable {
    /// One number that stands.
    package struct Number: Sendable {
        package let entry: UInt64
        package let period: ReportingPeriod
        package let value: FixedPoint
    }

    /// Numbers of one length of period from one source.
    package struct Series: Sendable {
        /// Which of the attested series; none for computed numbers.
        package let series: ID<Records.Series>?
        package let length: ReportingPeriod.Length
        /// By period.
        package var numbers: [Number]
    }

    package let indicator: ID<Indicator>
    private var standing: [(series: ID<Records.Series>?, number: Number)] = []

    package init(_ indicator: ID<Indicator>) { self.indicator = indicator }

    /// The kinds it is folded from.
    package static let kinds = [
        ObservationComputed.kind, ObservationAttested.kind, ObservationWithdrawn.kind,
    ]

    /// Takes the next entry.
    package mutating func apply(_ entry: Entry) {
        switch entry.fact {
        case let fact as ObservationComputed where fact.indicator == indicator:
            remove(fact.revises)
            guard let whole = fact.cells.first(where: Self.isWhole) else { return }
            add(nil, fact.period, whole.value, entry.index)
        case let fact as ObservationAttested where fact.indicator == indicator:
            remove(fact.revises)
            guard Self.isWhole(fact.cell) else { return }
            add(fact.series, fact.period, fact.cell.value, entry.index)
        case let fact as ObservationWithdrawn where fact.indicator == indicator:
            remove(fact.withdraws)
        default: break
        }
    }

    /// The series, computed numbers first, then by name; the shortest periods first.
    package var series: [Series] {
        var found: [Series] = []
        for item in standing.sorted(by: { $0.number.period < $1.number.period }) {
            let length = item.number.period.length
            if let place = found.firstIndex(where: {
                $0.series == item.series && $0.length == length
            }) {
                found[place].numbers.append(item.number)
            } else {
                found.append(
                    Series(series: item.series, length: length, numbers: [item.number]))
            }
        }
        return found.sorted {
            ($0.series?.text ?? "", $0.length.rawValue) < (
                $1.series?.text ?? "", $1.length.rawValue
            )
        }
    }

    private static func isWhole(_ cell: ObservationCell) -> Bool {
        cell.area == nil && cell.sex == nil && cell.areaType == nil
    }

    private mutating func add(
        _ series: ID<Records.Series>?, _ period: ReportingPeriod, _ value: FixedPoint?,
        _ entry: UInt64
    ) {
        guard let value else { return }
        // A number of the same time from the same source takes the place of the one before.
        standing.removeAll { $0.series == series && $0.number.period == period }
        standing.append((series, Number(entry: entry, period: period, value: value)))
    }

    private mutating func remove(_ entry: Int?) {
        guard let entry, entry >= 0 else { return }
        standing.removeAll { $0.number.entry == UInt64(entry) }
    }
}
