/// When the copies of one text came in.
struct ArrivalSeries {
    /// By hour, channel and reading.
    let arrivals: [Arrival]

    /// One series for each group of copies, by group.
    static func groups(_ arrivals: [Arrival]) -> [ArrivalSeries] {
        let sorted = arrivals.filter { $0.group != nil }.sorted { left, right in
            (left.group ?? 0, left.hour, left.reading)
                < (right.group ?? 0, right.hour, right.reading)
        }
        return runs(of: sorted) { $0.group }.map { ArrivalSeries(arrivals: Array($0)) }
    }

    var readings: [Int] { arrivals.map(\.reading) }

    /// More copies in one hour over one channel than the limit.
    func bursts() -> [(reading: Int, why: AutomationSign.Why)] {
        let limit = AutomationRules.burstLimit
        let sorted = arrivals.sorted { left, right in
            left.channel.utf8.elementsEqual(right.channel.utf8)
                ? (left.hour, left.reading) < (right.hour, right.reading)
                : left.channel.utf8.lexicographicallyPrecedes(right.channel.utf8)
        }
        return Self.runs(of: sorted) { [$0.channel, String($0.hour)] }.flatMap { run in
            guard run.count >= limit, let hour = run.first?.hour else {
                return [(reading: Int, why: AutomationSign.Why)]()
            }
            let why = AutomationSign.Why(found: run.count, limit: limit, hour: hour)
            return run.map { ($0.reading, why) }
        }
    }

    /// The same number of copies at the same distance, hour after hour.
    func evenIntervals() -> AutomationSign.Why? {
        let hours = Self.runs(of: arrivals) { $0.hour }
        guard hours.count >= AutomationRules.evenHoursLimit, let first = hours[0].first else {
            return nil
        }
        let starts = hours.compactMap(\.first?.hour)
        let gap = starts[1] - starts[0]
        let isEven = zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 == gap }
        guard isEven, hours.allSatisfy({ $0.count == hours[0].count }) else { return nil }
        return AutomationSign.Why(
            found: hours.count, limit: AutomationRules.evenHoursLimit, hour: first.hour)
    }

    /// Copies in every single hour of a day and a night, or longer.
    func roundTheClock() -> [(reading: Int, why: AutomationSign.Why)] {
        let limit = AutomationRules.clockHoursLimit
        let hours = Self.runs(of: arrivals) { $0.hour }
        var found: [(reading: Int, why: AutomationSign.Why)] = []
        var start = 0
        for index in hours.indices {
            let isLast =
                index + 1 == hours.count
                || hours[index + 1].first?.hour != (hours[index].first?.hour).map { $0 + 1 }
            guard isLast else { continue }
            let length = index + 1 - start
            if length >= limit {
                let why = AutomationSign.Why(
                    found: length, limit: limit, hour: hours[start].first?.hour)
                found += hours[start...index].joined().map { ($0.reading, why) }
            }
            start = index + 1
        }
        return found
    }

    /// Neighbours with an equal key.
    private static func runs<Key: Equatable>(
        of sorted: [Arrival], _ key: (Arrival) -> Key
    ) -> [ArraySlice<Arrival>] {
        var runs: [ArraySlice<Arrival>] = []
        var start = 0
        for index in sorted.indices
        where index + 1 == sorted.count || key(sorted[index + 1]) != key(sorted[index]) {
            runs.append(sorted[start...index])
            start = index + 1
        }
        return runs
    }
}
