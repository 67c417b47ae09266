import Foundation

/// PostgreSQL with its own load generator: a private cluster on the same disk, with fsync and
/// synchronous commit, over a Unix socket.
struct PostgresPeer {
    /// Branches of TPC-B; each has 100,000 accounts.
    private static let scale = 50
    private static let binaries = "/usr/lib/postgresql/15/bin/"
    private let folder: String
    private let server: Process

    /// Makes and starts a cluster.
    init() throws {
        folder =
            FileManager.default.temporaryDirectory
            .appending(path: "sanad-bench-pg-\(UUID().uuidString.prefix(8))").path
        _ = try Program.output(
            "/usr/bin/install", ["-d", "-m", "700"] + Self.owner + [folder])
        try Self.run(
            "initdb", ["-D", folder + "/data", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8"])
        // The server is our own child: one that pg_ctl leaves behind keeps the socket open by
        // which Foundation waits for the end of pg_ctl.
        let settings = [
            "listen_addresses=", "unix_socket_directories=\(folder)", "fsync=on",
            "synchronous_commit=on", "shared_buffers=512MB", "max_connections=300",
            "max_wal_size=4GB",
        ]
        let (path, words) = Self.command(
            "postgres", ["-D", folder + "/data"] + settings.flatMap { ["-c", $0] })
        server = try Program.start(path, words)
        do {
            try waitForConnections()
            try Self.run("createdb", ["-h", folder, "bench"])
            try Self.run(
                "pgbench", ["-h", folder, "-i", "-q", "-s", "\(Self.scale)", "bench"])
        } catch {
            try stop()
            throw error
        }
    }

    /// Transactions a second of the TPC-B-like script, and microseconds of the processor that the
    /// server's own processes for the clients took for each. They are counted out: pgbench ends a time
    /// by a signal, and a child of ours is born with signals blocked.
    func rate(
        clients: Int, transactions: Int
    ) throws -> (perSecond: Double, microseconds: Double) {
        let each = transactions / clients
        let before = processorSeconds
        let text = try Self.output(
            "pgbench", ["-h", folder, "-c", "\(clients)", "-j", "2", "-t", "\(each)", "bench"])
        let line = text.split(separator: "\n").first { $0.hasPrefix("tps = ") }
        let number = line?.dropFirst("tps = ".count).prefix { $0 != " " }
        guard let rate = number.flatMap({ Double($0) }) else { throw NoRate(output: text) }
        Thread.sleep(forTimeInterval: 0.5)  // The server counts clients' processes as they end.
        return (rate, (processorSeconds - before) / Double(each * clients) * 1e6)
    }

    private var processorSeconds: Double {
        Machine.processorSeconds(of: server.processIdentifier, withEndedChildren: true)
    }

    /// Stops the cluster and removes it. An interrupt is a fast shutdown: clients are turned away.
    func stop() throws {
        if server.isRunning { server.interrupt() }
        server.waitUntilExit()
        try FileManager.default.removeItem(atPath: folder)
    }

    private func waitForConnections() throws {
        for _ in 0..<400 where server.isRunning {
            do {
                return try Self.run("pg_isready", ["-q", "-h", folder])
            } catch {
                Thread.sleep(forTimeInterval: 0.05)  // Not yet listening.
            }
        }
        throw MissingProgram(name: "PostgreSQL in \(folder)")
    }

    /// PostgreSQL refuses to run as root.
    private static var isRoot: Bool { NSUserName() == "root" }

    private static var owner: [String] { isRoot ? ["-o", "postgres", "-g", "postgres"] : [] }

    /// setpriv becomes the program, so that the server's number is the one we were given.
    private static func command(
        _ name: String, _ arguments: [String]
    ) -> (path: String, words: [String]) {
        guard isRoot else { return (binaries + name, arguments) }
        let user = ["--reuid=postgres", "--regid=postgres", "--init-groups", "--"]
        return ("/usr/bin/setpriv", user + [binaries + name] + arguments)
    }

    private static func run(_ name: String, _ arguments: [String]) throws {
        _ = try output(name, arguments)
    }

    private static func output(_ name: String, _ arguments: [String]) throws -> String {
        let (path, words) = command(name, arguments)
        return try Program.output(path, words)
    }
}

/// pgbench ended without saying how fast it was.
struct NoRate: Error, CustomStringConvertible {
    let output: String
    var description: String { "pgbench names no rate: \(output.suffix(300))" }
}
