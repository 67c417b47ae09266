package import Logging
import ServiceLifecycle
import Store

/// Takes from the files what was erased, within a second or two of the act: emptying the
/// write-ahead log takes a moment in which nobody may keep an older snapshot, so it is tried until
/// it succeeds.
package struct ErasureService: Service {
    private let registrar: Registrar
    private let logger: Logger

    package init(registrar: Registrar, logger: Logger = Logger(label: "sanad.erasures")) {
        self.registrar = registrar
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try registrar.store.cleanFiles()
                    try await Task.sleep(for: .seconds(1))
                } catch is CancellationError {
                    return
                } catch {
                    logger.error(
                        "erased payloads are still in a file", metadata: ["error": "\(error)"])
                    do { try await Task.sleep(for: .seconds(5)) } catch { return }
                }
            }
        }
    }
}
