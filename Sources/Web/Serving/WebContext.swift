package import Hummingbird
import Logging

/// What travels with one request.
package struct WebContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// The context of a request that came over no network.
    init(logger: Logger) {
        coreContext = CoreRequestContextStorage(source: InProcess(logger: logger))
    }

    private struct InProcess: RequestContextSource {
        let logger: Logger
    }

    /// Largest body of a form, in bytes: 20,000 bytes of text three times over (each byte of Urdu
    /// is three characters in a form), and room for the other fields.
    package var maxUploadSize: Int { 256 * 1024 }
}
