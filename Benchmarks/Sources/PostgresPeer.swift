import Foundation

/// PostgreSQL with its own load generator: a private cluster on the same disk, with fsync and
/// synchronous commit, over a Unix socket.
struct PostgresPeer {
    /// Branches of TPC-B; each has 100,000 accounts.
    private static let scale = 50
    private static let binaries = "/usr/lib/postgresql/15/bin/"
    private let folder: String

    /// Makes and starts a cluster.
    init() throws {
        folder =
            FileManager.default.temporaryDirectory
            .appending(path: "sanad-bench-pg-\(UUID().uuidString.prefix(8))").path
        _ = try Program.output(
            "/usr/bin/install", ["-d", "-m", "700"] + Self.owner + [folder])
        try run(
            "initdb", ["-D", folder + "/data", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8"])
        let settings =
            "-c listen_addresses= -c unix_socket_directories=\(folder) -c fsync=on "
            + "-c synchronous_commit=on -c shared_buffers=512MB -c max_connections=300 "
            + "-c max_wal_size=4GB"
        try start([
            "-D", folder + "/data", "-w", "-l", folder + "/log", "-o", settings, "start",
        ])
        try run("createdb", ["-h", folder, "bench"])
        try run("pgbench", ["-h", folder, "-i", "-q", "-s", "\(Self.scale)", "bench"])
    }

    /// Transactions a second of the TPC-B-like script.
    func rate(clients: Int, seconds: Int) throws -> Double {
        let text = try run(
            "pgbench", ["-h", folder, "-c", "\(clients)", "-j", "2", "-T", "\(seconds)", "bench"])
        let line = text.split(separator: "\n").first { $0.hasPrefix("tps = ") }
        let number = line?.dropFirst("tps = ".count).prefix { $0 != " " }
        guard let rate = number.flatMap({ Double($0) }) else { throw NoRate(output: text) }
        return rate
    }

    /// Stops the cluster and removes it.
    func stop() throws {
        try run("pg_ctl", ["-D", folder + "/data", "-m", "immediate", "-w", "stop"])
        try FileManager.default.removeItem(atPath: folder)
    }

    /// PostgreSQL refuses to run as root.
    private static var isRoot: Bool { NSUserName() == "root" }

    private static var owner: [String] { isRoot ? ["-o", "postgres", "-g", "postgres"] : [] }

    /// Starts the server. Its output goes nowhere: a server that kept our pipe open would have us
    /// wait for its end.
    private func start(_ arguments: [String]) throws {
        let (path, words) = Self.command("pg_ctl", arguments)
        let process = try Program.start(path, words)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ProgramProblem(path: path, status: process.terminationStatus)
        }
    }

    private static func command(
        _ name: String, _ arguments: [String]
    ) -> (path: String, words: [String]) {
        guard isRoot else { return (binaries + name, arguments) }
        return ("/usr/sbin/runuser", ["-u", "postgres", "--", binaries + name] + arguments)
    }

    @discardableResult
    private func run(_ name: String, _ arguments: [String]) throws -> String {
        let (path, words) = Self.command(name, arguments)
        return try Program.output(path, words)
    }
}

/// pgbench ended without saying how fast it was.
struct NoRate: Error, CustomStringConvertible {
    let output: String
    var description: String { "pgbench names no rate: \(output.suffix(300))" }
}
