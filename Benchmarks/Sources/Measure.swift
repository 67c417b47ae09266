/// What was measured a few times.
struct Measure {
    /// What; limits are found by how this begins.
    let name: String
    let unit: String
    /// One number a run.
    let values: [Double]

    init(_ name: String, _ unit: String, _ values: [Double]) {
        precondition(!values.isEmpty, "a measure was measured")
        self.name = name
        self.unit = unit
        self.values = values
    }

    var median: Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}

/// Seconds that something took.
func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return elapsed(since: start)
}

/// Seconds since a moment.
func elapsed(since start: ContinuousClock.Instant) -> Double {
    let (whole, atto) = start.duration(to: .now).components
    return Double(whole) + Double(atto) / 1e18
}

/// The value at a share of the sorted values, e.g. 0.99.
func percentile(_ share: Double, of values: [Double]) -> Double {
    precondition(!values.isEmpty, "there are values")
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
}
