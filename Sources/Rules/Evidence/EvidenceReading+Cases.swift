import Canon
import Records

/// The cases behind each aggregate.
extension EvidenceReading {
    func cases(of aggregate: Aggregate, _ groups: inout GroupTable) -> Cases {
        switch aggregate {
        case .count(let selection):
            var cases = Cases(scale: 1)
            forEachRow(of: selection, &groups) { _, _, group in
                cases.append(Case(value: 0, weight: 1, group: group))
            }
            return cases
        case .distinct(let path, let selection): return distinct(path, selection, &groups)
        case .statistic(_, let path, let weight, let selection):
            return values(path, weight, selection, &groups)
        case .elapsed(_, let elapsed): return times(elapsed, &groups)
        }
    }

    private func forEachRow(
        of selection: Selection, _ groups: inout GroupTable,
        _ body: (FactRows, Int, Int) -> Void
    ) {
        let facts = facts(selection.kind)
        let columns = groups.paths.map(facts.column)
        for row in rows(of: selection, isEver: selection.isEver) {
            body(facts, row, groups.group(row, facts, columns))
        }
    }

    private func distinct(
        _ path: FactPath, _ selection: Selection, _ groups: inout GroupTable
    ) -> Cases {
        var cases = Cases(scale: 1)
        var numbers: [Scalar: Int] = [:]
        let column = facts(selection.kind).column(path)
        forEachRow(of: selection, &groups) { facts, row, group in
            for scalar in facts.slot(row, column).scalars where !scalar.isAbsent {
                let number = numbers[scalar] ?? numbers.count
                numbers[scalar] = number
                cases.append(Case(value: Int128(number), weight: 1, group: group))
            }
        }
        return cases
    }

    private func values(
        _ path: FactPath, _ weight: FactPath?, _ selection: Selection, _ groups: inout GroupTable
    ) -> Cases {
        var cases = Cases(scale: Scalar.billion)
        let column = facts(selection.kind).column(path)
        let weightColumn = weight.map(facts(selection.kind).column)
        forEachRow(of: selection, &groups) { facts, row, group in
            let values = facts.slot(row, column).scalars
            let weights = weightColumn.map { facts.slot(row, $0).scalars }
            // Both members are required ones of their list, so that they pair one by one.
            guard weights == nil || weights?.count == values.count else { return }
            for (place, scalar) in values.enumerated() {
                guard let value = scalar.billionths else { continue }
                guard let weights else {
                    cases.append(Case(value: value, weight: 1, group: group))
                    continue
                }
                guard case .integer(let weight) = weights[place], weight > 0 else { continue }
                cases.append(Case(value: value, weight: weight, group: group))
            }
        }
        return cases
    }

    /// A moment, and whether only its day is known.
    private struct Moment {
        let milliseconds: Int64
        let isDay: Bool
        let row: Int

        func milliseconds(asDay: Bool) -> Int64 {
            guard asDay else { return milliseconds }
            return Instant(startOf: Instant(milliseconds: milliseconds).date).milliseconds
        }

        /// Time from another moment; where one is a day, from day to day.
        func since(_ other: Moment) -> Int64 {
            let asDay = isDay || other.isDay
            return milliseconds(asDay: asDay) - other.milliseconds(asDay: asDay)
        }
    }

    private func moment(_ row: Int, _ facts: FactRows, _ column: Int?) -> Moment? {
        guard let column else {
            return Moment(milliseconds: facts.times[row], isDay: false, row: row)
        }
        switch facts.slot(row, column).single {
        case .integer(let milliseconds):
            return Moment(milliseconds: milliseconds, isDay: false, row: row)
        case .text(let text):
            return CivilDate(text.text).map {
                Moment(milliseconds: Instant(startOf: $0).milliseconds, isDay: true, row: row)
            }
        case .absent, .flag: return nil
        }
    }

    /// The moments of the facts of one end by their keys, each list from the earliest on.
    private func moments(
        _ end: Elapsed.End, keys: [FactPath]
    ) -> (order: [(key: [Scalar], moment: Moment)], byKey: [[Scalar]: [Moment]]) {
        let facts = facts(end.selection.kind)
        let columns = keys.map(facts.column)
        let column = end.date.map(facts.column)
        var order: [(key: [Scalar], moment: Moment)] = []
        var byKey: [[Scalar]: [Moment]] = [:]
        for row in rows(of: end.selection, isEver: true) {
            guard let key = facts.key(row, columns), let moment = moment(row, facts, column) else {
                continue
            }
            order.append((key, moment))
            byKey[key, default: []].append(moment)
        }
        for (key, moment) in order where byKey[key]?.first?.row == moment.row {
            byKey[key]?.sort { ($0.milliseconds, $0.row) < ($1.milliseconds, $1.row) }
        }
        return (order, byKey)
    }

    private func times(_ elapsed: Elapsed, _ groups: inout GroupTable) -> Cases {
        var cases = Cases(scale: Int128(elapsed.unit.milliseconds))
        let from = moments(elapsed.from, keys: elapsed.keys.map(\.left))
        let to = moments(elapsed.to, keys: elapsed.keys.map(\.right))
        let facts = facts(elapsed.from.selection.kind)
        let seconds = self.facts(elapsed.to.selection.kind)
        let columns = groups.paths.map(facts.column)
        let start = Int32(clamping: period.start.daysSince1970)
        func add(_ first: Moment, _ second: Moment) {
            let isInPeriod = seconds.firstDays[second.row] >= start
            guard elapsed.to.selection.isEver || isInPeriod else { return }
            cases.append(
                Case(
                    value: Int128(second.since(first)), weight: 1,
                    group: groups.group(first.row, facts, columns)))
        }
        if elapsed.isOfEachSecond {
            for (key, second) in to.order {
                guard let first = from.byKey[key]?.first, second.since(first) >= 0 else { continue }
                add(first, second)
            }
        } else {
            for (key, first) in from.order where from.byKey[key]?.first?.row == first.row {
                guard let second = to.byKey[key]?.first(where: { $0.since(first) >= 0 }) else {
                    continue
                }
                add(first, second)
            }
        }
        return cases
    }
}
