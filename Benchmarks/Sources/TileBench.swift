import Foundation

/// Loads the public files of the log over HTTP, as mirrors and verifiers do: hash tiles by turns,
/// and entry bundles. The log is the one that was imported for the measures before.
struct TileBench {
    private static let port = 8397
    let runs: Int
    let folder: String

    func measures() async throws -> [Measure] {
        guard let wrk = Program.installed("wrk") else { throw MissingProgram(name: "wrk") }
        let server = try Program.start(
            Program.sibling("sanad"),
            ["serve", "--data", LogBench.site(in: folder), "--port", "\(Self.port)"])
        defer {
            kill(server.processIdentifier, SIGKILL)
            server.waitUntilExit()
        }
        let address = "http://127.0.0.1:\(Self.port)/log/"
        let size = try await size(from: address)
        return try load(wrk, "tiles over HTTP", "tile/0/", size, server)
            + load(wrk, "entry bundles over HTTP", "tile/entries/", size, server)
    }

    private func load(
        _ wrk: String, _ name: String, _ prefix: String, _ size: Int, _ server: Process
    ) throws -> [Measure] {
        let before = Machine.processorSeconds(of: server.processIdentifier)
        let reports = try (0..<runs).map { _ in
            WrkReport(
                try Program.output(
                    wrk,
                    [
                        "-t1", "-c64", "-d5s", "-s", "Benchmarks/Peers/tiles.lua",
                        "http://127.0.0.1:\(Self.port)/log/\(prefix)", "--", "\(size / 256)",
                    ]))
        }
        let used = Machine.processorSeconds(of: server.processIdentifier) - before
        for report in reports where report.failures > 0 {
            throw PageProblem(page: "/log/" + prefix, failures: report.failures)
        }
        let requests = reports.reduce(0) { $0 + $1.requests }
        return [
            Measure(name, "requests/s", reports.map(\.requestsPerSecond)),
            Measure("… p95", "ms", reports.map(\.p95)),
            Measure("… processor", "µs/request", [used / max(requests, 1) * 1e6]),
        ]
    }

    /// The second line of the checkpoint, once the server answers.
    private func size(from address: String) async throws -> Int {
        for _ in 0..<400 {
            do {
                let note = try Program.output("/usr/bin/curl", ["-sf", address + "checkpoint"])
                let lines = note.split(separator: "\n")
                if lines.count > 1, let size = Int(lines[1]) { return size }
            } catch {
                try await Task.sleep(for: .milliseconds(50))  // Not yet listening.
            }
        }
        throw MissingProgram(name: "server on port \(Self.port)")
    }
}
