import Canon
import Delivery
import GRDB
import Records

/// One pillar: its objective, its provisions, and the indicators and targets of each.
enum PillarPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        let card = try request.standingScorecard()
        let id: ID<Provision> = try wanted.id("pillar")
        guard let pillar = card.pillars.first(where: { $0.provision == id }) else {
            throw PageProblem.notFound
        }
        let (language, address) = (request.language, request.address)
        let name = pillar.heading.plain(language)
        return try request.shell(name).page { html in
            html.element("h1") { $0.pillarName(pillar.number, pillar.heading) }
            if !pillar.objective.isEmpty { html.lead(.texts(pillar.objective, language)) }
            html.statusStrip(
                StatusStrip(
                    pillar.counts, id: "status", title: Words.byStatus.in(language), nil))
            html.buttons { html in
                html.linkButton(
                    .readInTheText,
                    href: PolicyAddress(language).provision(pillar.provision, card.instrument),
                    .secondary)
            }
            if pillar.lines.isEmpty { html.emptyState(.measuresNothingHere) }
            for provision in pillar.provisions { write(provision, address, &html) }
            ScorecardFiles.links("pillar=\(pillar.provision.text)", &html)
        }
    }

    /// A provision with its table.
    static func write(
        _ provision: ScorecardProvision, _ address: DeliveryAddress, _ html: inout HTML
    ) {
        let language = html.language
        html.element("section", .id(provision.provision.text)) { html in
            html.element("h2") { html in
                html.element("a", .href(address.provision(provision.provision))) { html in
                    html.pillarName(provision.number, provision.heading)
                }
            }
            facts(provision, &html)
            if !provision.lines.isEmpty {
                html.table(
                    ScorecardTable.table(
                        provision.lines, caption: .indicatorsOfProvision, language))
            }
            undefined(provision.undefinedCodes, &html)
        }
    }

    /// Who answers for a provision, and by when it is due.
    static func facts(_ provision: ScorecardProvision, _ html: inout HTML) {
        guard !provision.owner.isEmpty || !provision.due.isEmpty else { return }
        html.element("p", .class("score__facts")) { html in
            if !provision.owner.isEmpty {
                html.element("span") { html in
                    html.text(.owner)
                    html.raw(": ")
                    html.bdi(provision.owner)
                }
            }
            if !provision.due.isEmpty {
                html.element("span") { html in
                    html.text(.dueDate)
                    html.raw(": ")
                    html.bdi(provision.due)
                }
            }
        }
    }

    /// A code that no indicator has is said, not passed over.
    static func undefined(_ codes: [String], _ html: inout HTML) {
        guard !codes.isEmpty else { return }
        html.element("p", .class("hint"), words: .codesUndefined(codes.joined(separator: ", ")))
    }
}
