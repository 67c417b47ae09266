package import Hummingbird

/// What travels with one request.
package struct WebContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// Largest body of a form, in bytes: 20,000 bytes of text three times over (each byte of Urdu
    /// is three characters in a form), and room for the other fields.
    package var maxUploadSize: Int { 256 * 1024 }
}
