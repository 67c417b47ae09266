import Hummingbird
import Logging
import NIOCore
import Synchronization

/// The server of one witness: HTTP without TLS, for a reverse proxy to stand before.
package struct WitnessServer {
    private let witness: OpenWitness
    private let host: String
    private let port: Int
    private let now: @Sendable () -> UInt64

    package init(
        witness: OpenWitness, host: String, port: Int, now: @escaping @Sendable () -> UInt64
    ) {
        self.witness = witness
        self.host = host
        self.port = port
        self.now = now
    }

    /// Serves until it is told to stop; answers under way are finished first.
    ///
    /// - Parameter ready: called with the port once connections are taken.
    package func run(ready: @escaping @Sendable (Int) async -> Void) async throws {
        var logger = Logger(label: "sanad.witness")
        // The framework's own start-up lines would be noise in an operator's terminal.
        logger.logLevel = .warning
        let application = Application(
            responder: WitnessResponder(desk: witness.desk, now: now, logger: logger),
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: "sanad-witness"),
            onServerRunning: { channel in
                await ready(channel.localAddress?.port ?? port)
            },
            logger: logger)
        try await application.runService()
        try witness.database.close()
    }
}
