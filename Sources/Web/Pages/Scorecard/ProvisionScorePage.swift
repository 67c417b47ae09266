import Canon
import Delivery
import GRDB
import Records

/// Pillar, objective, provision, indicators, targets: the chain of delivery of one provision.
enum ProvisionScorePage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        let card = try request.standingScorecard()
        let id: ID<Provision> = try wanted.id("provision")
        for pillar in card.pillars {
            if let provision = pillar.provisions.first(where: { $0.provision == id }) {
                return try page(provision, in: pillar, of: card, request)
            }
        }
        throw PageProblem.notFound
    }

    private static func page(
        _ provision: ScorecardProvision, in pillar: ScorecardPillar, of card: Scorecard,
        _ request: DeliveryRequest
    ) throws -> HTML {
        let (language, address) = (request.language, request.address)
        let shell = try request.shell(
            provision.heading.plain(language),
            below: [
                Link(
                    pillar.heading.plain(language), href: address.pillar(pillar.provision))
            ])
        let text = PolicyAddress(language).provision(provision.provision, card.instrument)
        return shell.page { html in
            html.element("h1") { $0.pillarName(provision.number, provision.heading) }
            html.chain(.chainOfDelivery) { html in
                html.chainStep(.words(.pillar)) { html in
                    html.element("p") { html in
                        html.element("a", .href(address.pillar(pillar.provision))) { html in
                            html.pillarName(pillar.number, pillar.heading)
                        }
                    }
                }
                if !provision.objective.isEmpty {
                    html.chainStep(.words(.objectiveOfProvision)) { html in
                        html.element("p", inline: .texts(provision.objective, language))
                    }
                }
                html.chainStep(.words(.provision)) { html in
                    PillarPage.facts(provision, &html)
                    html.element("p") { html in
                        html.element("a", .href(text), words: .readProvisionAndCauses)
                    }
                }
                html.chainStep(.words(.indicatorsAndTargets)) { html in
                    if provision.lines.isEmpty {
                        html.emptyState(.measuresNothingHere)
                    } else {
                        html.table(
                            ScorecardTable.table(
                                provision.lines, caption: .indicatorsOfProvision, language))
                    }
                    PillarPage.undefined(provision.undefinedCodes, &html)
                }
            }
            ScorecardFiles.links("provision=\(provision.provision.text)", &html)
        }
    }
}
