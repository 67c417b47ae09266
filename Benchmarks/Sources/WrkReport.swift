/// What `Benchmarks/Peers/p95.lua` says at the end of a run of wrk.
struct WrkReport {
    let requestsPerSecond: Double
    /// Milliseconds that 95 of 100 answers took at most.
    let p95: Double
    let failures: Int
    let requests: Double

    /// Several runs of wrk against a page, five seconds each, with one thread.
    ///
    /// - Throws: `MissingProgram` without wrk, `PageProblem` where an answer was an error.
    static func runs(
        _ count: Int, of page: String, on server: RunningServer, connections: Int,
        script: String = "Benchmarks/Peers/p95.lua", arguments: [String] = []
    ) throws -> [WrkReport] {
        guard let wrk = Program.installed("wrk") else { throw MissingProgram(name: "wrk") }
        let reports = try (0..<count).map { _ in
            WrkReport(
                try Program.output(
                    wrk,
                    ["-t1", "-c\(connections)", "-d5s", "-s", script, server.address(page)]
                        + arguments))
        }
        for report in reports where report.failures > 0 {
            throw PageProblem(page: page, failures: report.failures)
        }
        return reports
    }

    private init(_ output: String) {
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
