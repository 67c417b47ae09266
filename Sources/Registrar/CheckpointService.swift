package import Logging
import ServiceLifecycle

/// Publishes checkpoints at its own pace: one per interval at most, none while nothing happens.
package struct CheckpointService: Service {
    private let registrar: Registrar
    private let interval: Duration
    private let logger: Logger

    package init(
        registrar: Registrar, interval: Duration = .seconds(1),
        logger: Logger = Logger(label: "sanad.checkpoints")
    ) {
        self.registrar = registrar
        self.interval = interval
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await registrar.publishCheckpoint()
                    try await Task.sleep(for: interval)
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("checkpoint not published", metadata: ["error": "\(error)"])
                    do { try await Task.sleep(for: .seconds(5)) } catch { return }
                }
            }
        }
    }
}
