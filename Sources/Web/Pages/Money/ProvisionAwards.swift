import Canon
import Records
import Treasury

/// The awards that serve a provision, for the page of its text.
struct ProvisionAwards {
    private let awards: [AwardSummary]
    private let funds: [FundSummary]

    init(_ provision: ID<Provision>, _ request: PolicyRequest) throws {
        let queries = TreasuryQueries(request.database)
        awards = try queries.awards(for: provision, of: request.id)
        funds = awards.isEmpty ? [] : try queries.funds()
    }

    func write(to html: inout HTML) {
        guard !awards.isEmpty else { return }
        let language = html.language
        html.element("section", .id("awards")) { html in
            html.element("h2", words: .awardsForProvision)
            html.element("ul", .class("links")) { html in
                for award in awards {
                    html.element("li") { html in
                        html.write(Inline.award(award, language))
                        if let fund = funds.first(where: { $0.fund == award.fund }) {
                            html.raw(" · ")
                            html.write(FundMoney(fund).inline(award.amount, language))
                        }
                        html.raw(" · ")
                        html.write(Inline.entry(award.entry, language))
                    }
                }
            }
        }
    }
}
