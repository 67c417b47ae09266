import Foundation

/// A server in a process of its own, on a port of this machine.
struct RunningServer {
    private let process: Process
    private let port: Int

    /// Starts a program that serves on a port, and waits until it takes connections.
    init(_ path: String, _ arguments: [String], port: Int) async throws {
        process = try Program.start(path, arguments)
        self.port = port
        do {
            try await waitUntilItAnswers()
        } catch {
            stop()
            throw error
        }
    }

    /// The released server on a data folder.
    static func sanad(serving folder: String, port: Int) async throws -> RunningServer {
        try await RunningServer(
            Program.sibling("sanad"), ["serve", "--data", folder, "--port", "\(port)"], port: port)
    }

    /// The address of a page, which begins with a slash.
    func address(_ page: String) -> String { "http://127.0.0.1:\(port)\(page)" }

    /// Seconds that its processor time has come to so far.
    var processorSeconds: Double { Machine.processorSeconds(of: process.processIdentifier) }

    var residentMegabytes: Double? { Machine.residentMegabytes(of: process.processIdentifier) }

    /// Kills outright: a child of ours starts with signals blocked, and Python keeps them so.
    func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func waitUntilItAnswers() async throws {
        for _ in 0..<200 {
            do {
                _ = try Program.output(
                    "/usr/bin/curl", ["-s", "-o", "/dev/null", address("/")])
                return
            } catch {
                try await Task.sleep(for: .milliseconds(50))  // Not yet listening.
            }
        }
        throw MissingProgram(name: "server on port \(port)")
    }
}
