import Canon
import Delivery
import Foundation
import GRDB
import Registrar
import Store

/// Asks a server for numbers by key over HTTP, at a million numbers.
///
/// The numbers are written straight into the tables of the view: sealing a million entries is
/// measured elsewhere, and reading does not know the difference.
struct SDMXBench {
    private static let port = 8394
    private static let indicators = 200
    private static let areas = 125
    private static let periods = 40
    let runs: Int
    let folder: String

    func measures() async throws -> [Measure] {
        let path = "\(folder)/sdmx"
        let site = try await SampleSite(beginning: path)
        try site.registrar.store.write { try Self.fill($0) }
        let server = try await RunningServer.sanad(serving: path, port: Self.port)
        defer { server.stop() }
        let before = server.processorSeconds
        let reports = try WrkReport.runs(
            runs, of: "/", on: server, connections: 16, script: "Benchmarks/Peers/sdmx.lua")
        let used = server.processorSeconds - before
        let requests = reports.reduce(0) { $0 + $1.requests }
        let exports = try (0..<runs).map { _ in
            try seconds {
                _ = try Program.output(
                    "/bin/sh",
                    [
                        "-c",
                        "curl -sf '\(server.address("/sdmx/v1/data/DF_IND?format=csvdata"))'"
                            + " | wc -l | grep -qx 1000001",
                    ])
            }
        }
        server.stop()
        return [
            Measure(
                "sdmx requests by key", "requests/s", reports.map(\.requestsPerSecond)),
            Measure("sdmx p95 by key", "ms", reports.map(\.p95)),
            Measure("sdmx rate for each core", "requests/s", [requests / max(used, 0.001)]),
            Measure("sdmx export of 1,000,000 as CSV", "s", exports),
        ] + (await peer())
    }

    /// PyPI's dsss in one process, with forty numbers and no more: what our query gives out of a
    /// million, it gives to every query.
    private func peer() async -> [Measure] {
        do {
            let server = try await RunningServer(
                ".build-venv/bin/uvicorn",
                [
                    "--app-dir", "Benchmarks/Peers", "--factory", "series:serve", "--port",
                    "\(Self.port + 1)", "--log-level", "critical",
                ], port: Self.port + 1)
            defer { server.stop() }
            let reports = try WrkReport.runs(
                runs, of: "/data/SANAD,DF_IND", on: server, connections: 16)
            return [
                Measure(
                    "peer: dsss (Python), 40 observations", "requests/s",
                    reports.map(\.requestsPerSecond)),
                Measure("… p95", "ms", reports.map(\.p95)),
            ]
        } catch {
            Peers.say("dsss", error)
            return []
        }
    }

    /// 200 indicators, 125 areas, 40 quarters.
    private static func fill(_ database: Database) throws {
        let quarters = (0..<periods).map { index -> (String, Int64, Int64) in
            let first = CivilDate(year: 2015, month: 1, day: 1)
                .firstOfMonth(adding: Int64(index * 3))
            let name = "\(first.year)-Q\((first.month - 1) / 3 + 1)"
            return (name, first.daysSince1970, first.firstOfMonth(adding: 3).daysSince1970)
        }
        var id: Int64 = 1 << 40
        for indicator in 0..<indicators {
            let entry = Int64(1_000_000 + indicator)
            try database.run(
                """
                INSERT INTO view_indicator VALUES
                    (?, ?, 'bench', ?, 1, '{}', 'PERCENT', '{}', 2, 'quarterly', 'attested',
                    'higher', 'bench', 0, 1, 0, 0)
                """, [entry, "ind-\(indicator)", "B-\(indicator)"])
            try database.run(
                "INSERT INTO view_series VALUES (?, 1, 'main', ?)", [entry, entry])
            for area in 0..<areas {
                for (place, quarter) in quarters.enumerated() {
                    id += 1
                    try database.run(
                        """
                        INSERT INTO view_observation VALUES
                            (?, 2, 0, ?, 1, 'main', ?, ?, ?, 'Q', ?, '', '', ?, 2, NULL, NULL,
                            NULL, 0, 'normal', 'high', 1, NULL, NULL)
                        """,
                        [
                            id, entry, quarter.0, quarter.1, quarter.2, "AREA-\(area)",
                            1000 + (indicator * 31 + area * 7 + place) % 9000,
                        ])
                }
            }
        }
    }
}
