import Foundation

/// Loads pages of the released server over HTTP, beside a Flask page of the same size.
struct PageBench {
    private static let port = 8391
    let runs: Int
    let folder: String
    let pages: [String]

    func measures() async throws -> [Measure] {
        guard Program.installed("wrk") != nil else { throw MissingProgram(name: "wrk") }
        let server = try Program.start(
            Program.sibling("sanad"),
            ["serve", "--data", LogBench.site(in: folder), "--port", "\(Self.port)"])
        defer { stop(server) }
        try await answers(on: Self.port)
        var results: [Measure] = []
        var peerSize: Int?
        let shown = try String(
            contentsOfFile: LogBench.shownSubmission(in: folder), encoding: .utf8)
        for pattern in pages {
            let page = pattern.replacing("{submission}", with: shown)
            let body = try Program.output("/usr/bin/curl", ["-s", "-f", "-L", address(page)])
            peerSize = peerSize ?? body.utf8.count
            let before = Machine.processorSeconds(of: server.processIdentifier)
            let (measures, requests) = try load(page, port: Self.port)
            let used = Machine.processorSeconds(of: server.processIdentifier) - before
            results += measures
            results.append(Measure("… processor", "µs/request", [used / requests * 1e6]))
            results.append(try weight(of: page, body))
        }
        if let memory = Machine.residentMegabytes(of: server.processIdentifier) {
            results.append(Measure("server memory", "MB", [memory]))
        }
        stop(server)
        return results + (await peer(size: peerSize ?? 10_000))
    }

    private func address(_ page: String) -> String { "http://127.0.0.1:\(Self.port)\(page)" }

    /// wrk with one thread and 64 connections.
    private func load(
        _ page: String, port: Int, name: String = "page"
    ) throws -> (measures: [Measure], requests: Double) {
        guard let wrk = Program.installed("wrk") else { throw MissingProgram(name: "wrk") }
        let reports = try (0..<runs).map { _ in
            WrkReport(
                try Program.output(
                    wrk,
                    [
                        "-t1", "-c64", "-d5s", "-s", "Benchmarks/Peers/p95.lua",
                        "http://127.0.0.1:\(port)\(page)",
                    ]))
        }
        for report in reports where report.failures > 0 {
            throw PageProblem(page: page, failures: report.failures)
        }
        let measures = [
            Measure("\(name) requests \(page)", "requests/s", reports.map(\.requestsPerSecond)),
            Measure("\(name) p95 \(page)", "ms", reports.map(\.p95)),
        ]
        return (measures, reports.reduce(0) { $0 + $1.requests })
    }

    /// HTML and style sheet as a browser gets them first, each compressed.
    private func weight(of page: String, _ body: String) throws -> Measure {
        var bytes = try compressed(address(page))
        if let start = body.range(of: "href=\"/assets/"),
            let end = body.range(of: "\"", range: start.upperBound..<body.endIndex)
        {
            bytes += try compressed(
                address("/assets/" + body[start.upperBound..<end.lowerBound]))
        }
        return Measure("first view \(page)", "kB", [Double(bytes) / 1000])
    }

    private func compressed(_ address: String) throws -> Int {
        let output = try Program.output(
            "/bin/sh", ["-c", "curl -s -f -L '\(address)' | gzip -6 | wc -c"])
        return Int(output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    /// Waits until a server takes connections.
    private func answers(on port: Int) async throws {
        for _ in 0..<200 {
            do {
                _ = try Program.output(
                    "/usr/bin/curl", ["-s", "-o", "/dev/null", "http://127.0.0.1:\(port)/"])
                return
            } catch {
                try await Task.sleep(for: .milliseconds(50))  // Not yet listening.
            }
        }
        throw MissingProgram(name: "server on port \(port)")
    }

    /// Kills outright: a child of ours starts with signals blocked, and Python keeps them so.
    private func stop(_ server: Process) {
        guard server.isRunning else { return }
        kill(server.processIdentifier, SIGKILL)
        server.waitUntilExit()
    }

    // MARK: - The peer

    private func peer(size: Int) async -> [Measure] {
        do {
            let server = try Program.start(
                ".build-venv/bin/gunicorn",
                [
                    "--chdir", "Benchmarks/Peers", "-w", "2", "-b", "127.0.0.1:\(Self.port + 1)",
                    "--log-level", "critical", "page:serve(\(size))",
                ])
            defer { stop(server) }
            try await answers(on: Self.port + 1)
            return try load("/", port: Self.port + 1, name: "peer: Flask + gunicorn (2 workers),")
                .measures
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
