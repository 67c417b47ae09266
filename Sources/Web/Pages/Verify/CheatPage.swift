import GRDB
import Store

/// The demonstration's last step: the operator forges the record, and is named.
enum CheatPage {
    static func register(_ pages: PageRoutes) {
        pages.get("/demo/cheat", page)
        pages.post("/demo/cheat") { wanted, _ in
            guard let tour = wanted.site.demonstration else { throw PageProblem.notFound }
            let outcomes = try await tour.cheat()
            return .page(try wanted.site.store.read { try answered(wanted, outcomes, $0) })
        }
    }

    private static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        guard wanted.site.demonstration != nil else { throw PageProblem.notFound }
        return try wanted.shell(.cheatTitle, section: .verify, in: database).page { html in
            html.element("h1", words: .cheatTitle)
            html.lead(.words(.cheatLead))
            html.form(action: wanted.language.href("/demo/cheat"), token: nil) { html in
                html.button(.cheatButton, .warning)
            }
        }
    }

    private static func answered(
        _ wanted: PageRequest, _ outcomes: [DemonstrationTour.CheatOutcome], _ database: Database
    ) throws -> HTML {
        try wanted.shell(.cheatTitle, section: .verify, in: database).page { html in
            html.element("h1", words: .cheatTitle)
            let caught = outcomes.filter(\.isCaught).count
            html.lead(.words(.cheatsCaught(caught, of: outcomes.count)))
            html.element("p", words: .cheatKept)
            for outcome in outcomes { write(outcome, to: &html) }
        }
    }

    private static func write(
        _ outcome: DemonstrationTour.CheatOutcome, to html: inout HTML
    ) {
        html.element("section") { html in
            html.element("h2") { html in
                html.write(
                    outcome.isCaught ? Tag(.cheatCaught, .done) : Tag(.cheatMissed, .refused))
                html.raw(" ")
                html.code(outcome.name)
            }
            html.inset(language: "en") { html in
                html.element("p", text: outcome.sentence)
                html.element("ul") { html in
                    for finding in outcome.findings { html.element("li", text: finding) }
                }
            }
        }
    }
}
