import Canon
import Delivery
import Records
import Registrar

/// The indicators that measure a provision, for the pages of the policy's text.
struct ProvisionMeasures {
    private let lines: [ScorecardLine]
    private let provision: ID<Provision>

    init(_ provision: ID<Provision>, _ request: PolicyRequest) throws {
        self.provision = provision
        // Only the newest text is measured; an older policy may have no indicator at all.
        let today = request.wanted.site.registrar.now.date
        let queries = DeliveryQueries(request.database)
        lines = try queries.lines(naming: provision, in: request.id, asOf: today)
    }

    func write(to html: inout HTML) {
        guard !lines.isEmpty else { return }
        let language = html.language
        html.element("section", .id("measures")) { html in
            html.element("h2", words: .whatMeasuresIt)
            html.table(ScorecardTable.table(lines, caption: .indicatorsOfProvision, language))
            html.element("p", .class("links")) { html in
                html.element(
                    "a", .href(DeliveryAddress(language).provision(provision)),
                    words: .chainOfDelivery)
            }
        }
    }
}

extension DeliveryQueries {
    /// The lines of the scorecard that a provision of the newest text names.
    fileprivate func lines(
        naming provision: ID<Provision>, in instrument: ID<Instrument>, asOf: CivilDate
    ) throws -> [ScorecardLine] {
        guard try !indicators(of: instrument).isEmpty,
            let card = try scorecard(of: instrument, asOf: asOf)
        else { return [] }
        let found = card.pillars.lazy.flatMap(\.provisions).first { $0.provision == provision }
        return found?.lines ?? []
    }
}
