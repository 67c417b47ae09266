import Registrar
import ServiceLifecycle
import Synchronization
import Web

extension WebServer {
    /// Serves until it is told to stop, publishing what falls due.
    ///
    /// - Throws: `Complaint` when it could not even begin to listen.
    func listen(
        on port: Int, registrar: SiteWriter, services: [any Service] = [],
        ready: @escaping @Sendable (Int) async -> Void
    ) async throws {
        let hasBegun = Mutex(false)
        do {
            let own = registrar.own.map { [PublicationService(registrar: $0)] } ?? []
            try await run(services: own + services) { port in
                hasBegun.withLock { $0 = true }
                await ready(port)
            }
        } catch  where !hasBegun.withLock({ $0 }) {
            throw Complaint(
                "The server cannot listen on port \(port): \(error). If another program has it, "
                    + "choose one with --port; 0 takes a free one.")
        }
    }
}
