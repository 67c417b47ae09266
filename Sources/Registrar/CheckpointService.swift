package import Logging
import ServiceLifecycle

/// Publishes checkpoints at its own pace: one per interval at most, none while nothing happens.
package struct CheckpointService: Service {
    private let publisher: CheckpointPublisher
    private let interval: Duration
    private let logger: Logger

    package init(
        publisher: CheckpointPublisher, interval: Duration = .seconds(1),
        logger: Logger = Logger(label: "sanad.checkpoints")
    ) {
        self.publisher = publisher
        self.interval = interval
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
