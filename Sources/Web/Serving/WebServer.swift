package import Canon
package import Hummingbird
import Logging
package import Registrar
package import ServiceLifecycle

/// The server: routes, middleware and the services that run beside it.
package struct WebServer {
    private let site: Site
    private let host: String
    private let port: Int
    private let witnesses: WitnessLinks
    private let goOnWithout: Texts?

    /// - Parameters:
    ///   - witnesses: the way to the witnesses of the log's policy.
    ///   - goOnWithout: why the operator goes on when some of them stay silent after the start.
    package init(
        site: Site, host: String = "127.0.0.1", port: Int,
        witnesses: WitnessLinks = .overNetwork, goOnWithout: Texts? = nil
    ) {
        self.goOnWithout = goOnWithout
        self.site = site
        self.witnesses = witnesses
        self.host = host
        self.port = port
    }

    /// Serves until it is told to stop; answers under way are finished first.
    ///
    /// - Parameter ready: called with the port once connections are taken.
    package func run(
        services: [any Service] = [], ready: @escaping @Sendable (Int) async -> Void
    ) async throws {
        var application = Application(
            router: Self.router(for: site),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: "sanad"),
            onServerRunning: { channel in
                await ready(channel.localAddress?.port ?? port)
            },
            logger: quietLogger)
        if let registrar = site.registrar.own {
            // Witnesses are asked before anybody may write: the gate is closed before a port opens.
            let publisher = try CheckpointPublisher(registrar: registrar, links: witnesses)
            try await publisher.start()
            application.addServices(
                CheckpointService(publisher: publisher, goOnWithout: goOnWithout))
            application.addServices(ErasureService(registrar: registrar))
            application.addServices(SearchService(site))
        }
        application.addServices(services)
        try await application.runService()
    }

    /// The framework's own start-up lines would be noise in an operator's terminal.
    private var quietLogger: Logger {
        var logger = Logger(label: "sanad.http")
        logger.logLevel = .warning
        return logger
    }

    /// All routes over all pages; tests answer requests with it directly.
    package static func router(for site: Site) -> Router<WebContext> {
        let router = Router(context: WebContext.self)
        router.add(middleware: ResponseHeaders(metrics: site.metrics))
        AssetRoutes(router: router).register()
        LogFiles(router: router, site: site).register()
        BundleRoutes(router: router, site: site).register()
        ReceiptRoutes(router: router, site: site).register()
        Health(router: router, site: site).register()
        let pages = PageRoutes(router: router, site: site)
        SitePages.register(pages, router)
        APIRoutes.register(router, site)
        CatalogueRoutes.register(router)
        FileRoute.register(router, site)
        return router
    }
}
