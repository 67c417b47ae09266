package import Canon
package import Logging
import Records
import ServiceLifecycle

/// Publishes checkpoints at its own pace: one per interval at most, none while nothing happens.
package struct CheckpointService: Service {
    private let publisher: CheckpointPublisher
    private let interval: Duration
    private let goOnWithout: Texts?
    private let logger: Logger

    /// - Parameter goOnWithout: why the operator goes on when witnesses stay silent after a start.
    package init(
        publisher: CheckpointPublisher, interval: Duration = .seconds(1),
        goOnWithout: Texts? = nil,
        logger: Logger = Logger(label: "sanad.checkpoints")
    ) {
        self.publisher = publisher
        self.interval = interval
        self.goOnWithout = goOnWithout
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var hasStarted = false
            while !Task.isCancelled {
                do {
                    if !hasStarted { try await publisher.start() }
                    hasStarted = true
                    try await publisher.pulse()
                    if let goOnWithout, await publisher.isPatienceOver {
                        try await publisher.override(
                            reason: goOnWithout, as: .officer("registry"))
                    }
                    try await Task.sleep(for: interval)
                } catch is CancellationError {
                    break
                } catch {
                    logger.error("checkpoint not published", metadata: ["error": "\(error)"])
                    do { try await Task.sleep(for: .seconds(5)) } catch { break }
                }
            }
            await publisher.cancel()
        }
    }
}
