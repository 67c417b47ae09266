package import Canon
package import Records

/// What the facts themselves say about where provisions came from and went.
package struct LineageHints: Sendable {
    private let origins: [ID<Provision>: [ID<Provision>]]
    private let successors: [ID<Provision>: [ID<Provision>]]

    /// `derivedFrom` by new provision, `carriedTo` by old one, as the facts of the version have
    /// them; of two about one provision the last counts.
    package init(
        derivedFrom: [(provision: ID<Provision>, from: [ID<Provision>])] = [],
        carriedTo: [(provision: ID<Provision>, to: [ID<Provision>])] = []
    ) {
        origins = Dictionary(derivedFrom.map { ($0.provision, $0.from) }) { _, last in last }
        successors = Dictionary(carriedTo.map { ($0.provision, $0.to) }) { _, last in last }
    }

    /// No hints.
    package static let none = LineageHints()

    func origins(of provision: ID<Provision>) -> [ID<Provision>] { origins[provision] ?? [] }
    func successors(of provision: ID<Provision>) -> [ID<Provision>] {
        successors[provision] ?? []
    }
}
