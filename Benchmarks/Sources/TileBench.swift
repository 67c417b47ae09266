import Foundation

/// Loads the public files of the log over HTTP, as mirrors and verifiers do: hash tiles by turns,
/// and entry bundles. The log is the one that was imported for the measures before.
struct TileBench {
    private static let port = 8397
    let runs: Int
    let folder: String

    func measures() async throws -> [Measure] {
        let server = try await RunningServer.sanad(
            serving: LogBench.site(in: folder), port: Self.port)
        defer { server.stop() }
        let note = try Program.output(
            "/usr/bin/curl", ["-sf", server.address("/log/checkpoint")])
        let lines = note.split(separator: "\n")
        guard lines.count > 1, let size = Int(lines[1]) else {
            throw PageProblem(page: "/log/checkpoint", failures: 1)
        }
        return try load("tiles over HTTP", "tile/0/", size, server)
            + load("entry bundles over HTTP", "tile/entries/", size, server)
    }

    private func load(
        _ name: String, _ prefix: String, _ size: Int, _ server: RunningServer
    ) throws -> [Measure] {
        let before = server.processorSeconds
        let reports = try WrkReport.runs(
            runs, of: "/log/" + prefix, on: server, connections: 64,
            script: "Benchmarks/Peers/tiles.lua", arguments: ["--", "\(size / 256)"])
        let used = server.processorSeconds - before
        let requests = reports.reduce(0) { $0 + $1.requests }
        return [
            Measure(name, "requests/s", reports.map(\.requestsPerSecond)),
            Measure("… p95", "ms", reports.map(\.p95)),
            Measure("… processor", "µs/request", [used / max(requests, 1) * 1e6]),
        ]
    }
}
