/// What `Benchmarks/Peers/p95.lua` says at the end of a run of wrk.
struct WrkReport {
    let requestsPerSecond: Double
    /// Milliseconds that 95 of 100 answers took at most.
    let p95: Double
    let failures: Int
    let requests: Double

    init(_ output: String) {
        func value(_ name: String) -> Double {
            let line = output.split(separator: "\n").first { $0.hasPrefix("sanad-bench \(name) ") }
            return line?.split(separator: " ").last.flatMap { Double($0) } ?? -1
        }
        requestsPerSecond = value("rate")
        p95 = value("p95_ms")
        requests = value("requests")
        failures = Int(value("failures"))
    }
}
