import Insight
import Logging
import ServiceLifecycle
import Store

/// Reads new entries into the search, a few hundred at a time, so that pages are answered in between.
package struct SearchService: Service {
    private let store: SanadStore
    private let index: SearchIndex
    private let logger: Logger

    package init(_ site: Site) {
        store = site.store
        index = site.search
        logger = site.logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if try index.advance(store) > 0 {
                        await Task.yield()
                        continue
                    }
                } catch {
                    logger.error("the search cannot be filled", metadata: ["error": "\(error)"])
                }
                do { try await Task.sleep(for: .seconds(1)) } catch { return }
            }
        }
    }
}
