import Canon
import Delivery
import GRDB
import Records
import Rules

/// The first page of the scorecard: what a minister and a citizen read in a minute.
enum ScorecardPage {
    /// Most indicators on the page.
    private static let mostLines = 20

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        guard let card = try request.scorecard() else { return try empty(request) }
        let report = try request.queries.reports(of: card.instrument).first
        let groups = try groups(of: card, since: report, request.queries)
        var shell = try wanted.shell(.scorecardTitle, section: .scorecard, in: database)
        shell.description = Words.scorecardDescription.in(wanted.language)
        return shell.page { html in
            html.element("h1", words: .scorecardTitle)
            html.lead(.words(ScorecardSentence.words(card, wanted.language)))
            html.statusStrip(
                StatusStrip(
                    card.counts, id: "status", title: Words.byStatus.in(wanted.language),
                    request.address))
            html.element("p", .class("hint"), words: .scorecardRule)
            for group in groups { write(group, request, &html) }
            html.element("section", .class("since")) {
                SinceReport.write(groups.flatMap(\.lines), report, request, &$0)
            }
            html.element("section", .class("unprinted")) { closer(card, request, &$0) }
        }
    }

    private static func empty(_ request: DeliveryRequest) throws -> HTML {
        try request.wanted.shell(.scorecardTitle, section: .scorecard, in: request.database)
            .page { html in
                html.element("h1", words: .scorecardTitle)
                html.emptyState(
                    .noIndicators,
                    next: Link(
                        .readThePolicies, request.language, href: request.language.href("/policies")
                    ))
            }
    }

    /// Core indicators below one pillar, each indicator on the page once.
    private struct Group {
        let pillar: ScorecardPillar?
        let lines: [FrontLine]
    }

    private static func groups(
        of card: Scorecard, since report: ReportSummary?, _ queries: DeliveryQueries
    ) throws -> [Group] {
        var seen: [ID<Indicator>] = []
        func fresh(_ lines: [ScorecardLine]) throws -> [FrontLine] {
            var chosen: [FrontLine] = []
            for line in lines where line.indicator.isCore {
                guard seen.count < mostLines, !seen.contains(line.indicator.indicator) else {
                    continue
                }
                seen.append(line.indicator.indicator)
                chosen.append(try FrontLine(line, since: report, queries))
            }
            return chosen
        }
        var groups = try card.pillars.map { Group(pillar: $0, lines: try fresh($0.lines)) }
        groups.append(Group(pillar: nil, lines: try fresh(card.unplaced)))
        return groups.filter { !$0.lines.isEmpty || $0.pillar?.lines.isEmpty == false }
    }

    private static func write(
        _ group: Group, _ request: DeliveryRequest, _ html: inout HTML
    ) {
        html.element("section", .class("score-part")) { html in
            html.element("h2") { html in
                guard let pillar = group.pillar else { return html.text(.withoutPillar) }
                html.element("a", .href(request.address.pillar(pillar.provision))) { html in
                    html.pillarName(pillar.number, pillar.heading)
                }
            }
            if let pillar = group.pillar {
                html.element(
                    "p", .class("hint"), words: .pillarCounts(pillar.counts))
            }
            guard !group.lines.isEmpty else { return }
            html.element("ul", .class("score")) { html in
                for line in group.lines { ScoreRow.write(line, request, &html) }
            }
        }
    }

    private static func closer(
        _ card: Scorecard, _ request: DeliveryRequest, _ html: inout HTML
    ) {
        let (language, address) = (request.language, request.address)
        html.element("h2", words: .lookCloser)
        html.element("ul", .class("links")) { html in
            for link in [
                Link(.allIndicators, language, href: address.all),
                Link(.scorecardGoals, language, href: address.goals),
                Link(.scorecardRegions, language, href: address.regions),
                Link(.disputesTitle, language, href: address.disputes),
                Link(.yearlyReports, language, href: language.href("/reports")),
                Link(
                    Words.readTheText, language,
                    href: PolicyAddress(language).instrument(card.instrument)),
                Link(.fileCSV, language, href: DeliveryAddress.file("scorecard.csv")),
                Link(.fileJSONData, language, href: "/api/v1/scorecard"),
            ] { html.element("li", inline: .link(link)) }
        }
    }
}

extension HTML {
    /// Writes how a pillar or provision is called: its printed number and its heading.
    mutating func pillarName(_ number: String, _ heading: Texts) {
        let language = language
        if !number.isEmpty {
            element("bdi", .class("provision-number"), .dir(.ltr), text: number)
            raw(" ")
        }
        write(Inline.texts(heading, language))
    }
}
