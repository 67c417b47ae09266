import Foundation

/// Loads pages of the released server over HTTP, beside a Flask page of the same size.
struct PageBench {
    private static let port = 8391
    let runs: Int
    let folder: String
    let pages: [String]

    func measures() async throws -> [Measure] {
        guard Program.installed("wrk") != nil else { throw MissingProgram(name: "wrk") }
        let server = try await RunningServer.sanad(
            serving: LogBench.site(in: folder), port: Self.port)
        defer { server.stop() }
        var results: [Measure] = []
        var peerSize: Int?
        let shown = try String(
            contentsOfFile: LogBench.shownSubmission(in: folder), encoding: .utf8)
        for pattern in pages {
            let page = pattern.replacing("{submission}", with: shown)
            let body = try Program.output(
                "/usr/bin/curl", ["-s", "-f", "-L", server.address(page)])
            peerSize = peerSize ?? body.utf8.count
            let before = server.processorSeconds
            let (measures, requests) = try load(page, on: server)
            let used = server.processorSeconds - before
            results += measures
            results.append(Measure("… processor", "µs/request", [used / requests * 1e6]))
            results.append(try weight(of: page, body, on: server))
        }
        if let memory = server.residentMegabytes {
            results.append(Measure("server memory", "MB", [memory]))
        }
        server.stop()
        return results + (await peer(size: peerSize ?? 10_000))
    }

    /// wrk with one thread and 64 connections.
    private func load(
        _ page: String, on server: RunningServer, name: String = "page"
    ) throws -> (measures: [Measure], requests: Double) {
        let reports = try WrkReport.runs(runs, of: page, on: server, connections: 64)
        let measures = [
            Measure("\(name) requests \(page)", "requests/s", reports.map(\.requestsPerSecond)),
            Measure("\(name) p95 \(page)", "ms", reports.map(\.p95)),
        ]
        return (measures, reports.reduce(0) { $0 + $1.requests })
    }

    /// HTML and style sheet as a browser gets them first, each compressed.
    private func weight(
        of page: String, _ body: String, on server: RunningServer
    ) throws -> Measure {
        var bytes = try compressed(server.address(page))
        if let start = body.range(of: "href=\"/assets/"),
            let end = body.range(of: "\"", range: start.upperBound..<body.endIndex)
        {
            bytes += try compressed(
                server.address("/assets/" + body[start.upperBound..<end.lowerBound]))
        }
        return Measure("first view \(page)", "kB", [Double(bytes) / 1000])
    }

    private func compressed(_ address: String) throws -> Int {
        let output = try Program.output(
            "/bin/sh", ["-c", "curl -s -f -L '\(address)' | gzip -6 | wc -c"])
        return Int(output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    // MARK: - The peer

    private func peer(size: Int) async -> [Measure] {
        do {
            let server = try await RunningServer(
                ".build-venv/bin/gunicorn",
                [
                    "--chdir", "Benchmarks/Peers", "-w", "2", "-b", "127.0.0.1:\(Self.port + 1)",
                    "--log-level", "critical", "page:serve(\(size))",
                ], port: Self.port + 1)
            defer { server.stop() }
            return try load("/", on: server, name: "peer: Flask + gunicorn (2 workers),").measures
        } catch {
            Peers.say("Flask", error)
            return []
        }
    }
}

/// A program or server that the measures need.
struct MissingProgram: Error, CustomStringConvertible {
    let name: String
    var description: String { "\(name) is not there; bin/bench installs what is missing" }
}

/// A page that did not answer well under load.
struct PageProblem: Error, CustomStringConvertible {
    let page: String
    let failures: Int
    var description: String { "\(page): \(failures) answers were errors" }
}
