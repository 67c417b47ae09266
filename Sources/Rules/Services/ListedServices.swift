public import Canon
public import Records

/// The catalogue as a fold: which services are given after the entries so far.
public struct ListedServices: Sendable {
    private var services: Set<ID<PublicService>> = []

    /// An empty catalogue.
    public init() {}

    /// Applies one version of a service.
    public mutating func apply(_ fact: ServiceListed) {
        if fact.isEnded {
            services.remove(fact.service)
        } else {
            services.insert(fact.service)
        }
    }

    /// Services that are given, by identifier.
    public var given: [ID<PublicService>] { services.sorted() }
}
