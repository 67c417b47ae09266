import Canon
import Records

/// Addresses of the pages of services, in one language.
struct ServicesAddress: Sendable {
    let language: PageLanguage

    init(_ language: PageLanguage) { self.language = language }

    static let jsonLD = "/data/services.jsonld"
    static let turtle = "/data/services.ttl"

    static func path(_ id: ID<PublicService>) -> String { "/services/\(id.text)" }
    static func feedbackPath(_ id: ID<PublicService>) -> String { path(id) + "/feedback" }

    var services: String { language.href("/services") }
    var draws: String { language.href("/services/draws") }

    func service(_ id: ID<PublicService>) -> String { language.href(Self.path(id)) }

    /// The form on which anybody says how it went.
    func giveFeedback(_ id: ID<PublicService>) -> String {
        language.href(Self.feedbackPath(id))
    }

    func feedback(_ id: ID<Feedback>, on service: ID<PublicService>) -> String {
        giveFeedback(service) + "/\(id.text)"
    }

    func entry(_ index: Int) -> String { language.href("/ledger/entries/\(index)") }

    /// The way back from a page below a service.
    func back(_ id: ID<PublicService>, _ title: Texts) -> [Link] {
        [
            Link(.publicServices, language, href: services),
            Link(title.plain(language), href: service(id)),
        ]
    }
}
