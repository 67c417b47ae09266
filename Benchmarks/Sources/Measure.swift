import Foundation

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

/// Seconds of the clock and of the processor that something took. On a shared machine the second
/// says more about the program, the first about the neighbours too.
struct Stopwatch {
    private let start = ContinuousClock.now
    private let used = Stopwatch.processorSeconds

    var seconds: Double { elapsed(since: start) }
    var processorSeconds: Double { Self.processorSeconds - used }

    /// What this process has used so far, in user code and in the kernel.
    private static var processorSeconds: Double {
        var used = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used)
        return Double(used.tv_sec) + Double(used.tv_nsec) / 1e9
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
