import Canon
import Records

extension LineChart {
    /// The table that the lines are drawn from: a row for each period, an entry for each number.
    func table(language: PageLanguage) -> Table {
        let isSingle = lines.count == 1
        var columns = [Table.Column(.words(.period))]
        for line in lines {
            columns.append(
                Table.Column(
                    .text(unit.isEmpty ? line.label : "\(line.label) (\(unit))"), isNumeric: true))
        }
        if hasIntervals { columns.append(Table.Column(.words(.chartInterval), isNumeric: true)) }
        if isSingle, lines[0].points.contains(where: { $0.entry != nil }) {
            columns.append(Table.Column(.words(.entry)))
        }
        return Table(
            caption: .text(title), columns: columns,
            rows: periods.map { row($0, columns.count, language) }
                + targetRows(columns.count, language))
    }

    /// Intervals of a single line have a column; of several, they stand with the numbers.
    private var hasIntervals: Bool {
        lines.count == 1 && lines[0].points.contains { $0.low != nil && $0.high != nil }
    }

    private func row(
        _ period: ReportingPeriod, _ count: Int, _ language: PageLanguage
    ) -> [Inline] {
        var cells: [Inline] = [.words(.period(period))]
        for line in lines {
            let point = line.points.first { $0.period == period }
            cells.append(cell(point, language))
        }
        guard lines.count == 1 else { return cells }
        let point = lines[0].points.first { $0.period == period }
        if hasIntervals { cells.append(.interval(point?.low, point?.high)) }
        if cells.count < count {
            cells.append(point?.entry.map { Inline.entry(UInt64($0), language) } ?? .text(""))
        }
        return cells
    }

    private func cell(_ point: ChartPoint?, _ language: PageLanguage) -> Inline {
        guard let point else { return .text("") }
        guard lines.count > 1 else { return .number(point.value, language) }
        return .markup(
            HTML(language: language) { html in
                html.write(.number(point.value, language))
                if point.low != nil, point.high != nil {
                    html.raw(" (")
                    html.write(.interval(point.low, point.high))
                    html.raw(")")
                }
                if let entry = point.entry {
                    html.raw(" ")
                    html.write(.entry(UInt64(entry), language))
                }
            })
    }

    /// The path of the target, below the numbers: its days are seldom those of the periods.
    private func targetRows(
        _ count: Int, _ language: PageLanguage
    ) -> [[Inline]] {
        guard let target else { return [] }
        return target.points.map { point in
            let day = Words.chartTargetRow(
                target.label, by: Words.day(point.day).in(language))
            let rest = (0..<(count - 2)).map { _ in Inline.text("") }
            return [.words(day), .identifier(point.value.grouped)] + rest
        }
    }
}
