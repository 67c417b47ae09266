package import Logging
import Policy
import Records
package import Registrar
import ServiceLifecycle
import Store

/// Publishes what was scheduled, once its hour has come.
package struct PublicationService: Service {
    private let registrar: Registrar
    private let logger: Logger

    package init(registrar: Registrar, logger: Logger = Logger(label: "sanad.publications")) {
        self.registrar = registrar
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await publishWhatIsDue()
                do { try await Task.sleep(for: .seconds(1)) } catch { return }
            }
        }
    }

    private func publishWhatIsDue() async {
        do {
            let now = registrar.now
            let due = try registrar.store.read {
                try DuePublications.commands(asOf: now, in: $0)
            }
            for command in due { _ = try await registrar.submit(command, as: .clock) }
        } catch {
            logger.error("a publication that is due was refused", metadata: ["error": "\(error)"])
        }
    }
}
