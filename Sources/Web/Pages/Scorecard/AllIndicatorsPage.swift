import Canon
import Delivery
import GRDB
import Records
import Rules

/// Every indicator, filtered by status, class, pillar and owner.
enum AllIndicatorsPage {
    /// Most rows of one page: what keeps it light on a bad line.
    private static let rows = 60

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        let card = try request.standingScorecard()
        let filter = ScorecardFilter { wanted.query($0) }
        let found = filter.lines(of: card)
        let start = min(max(Int(wanted.query("from")) ?? 0, 0), max(found.count - 1, 0))
        let shown = Array(found.dropFirst(start).prefix(rows))
        let language = request.language
        var shell = try request.shell(Words.allIndicators.in(language))
        if !filter.query.isEmpty { shell.path += "?" + filter.query }
        return shell.page { html in
            html.element("h1", words: .allIndicators)
            html.searchForm(action: request.address.all) { html in
                fields(filter, card, &html)
                html.button(.filterButton, .secondary)
            }
            guard !shown.isEmpty else { return html.emptyState(.noIndicatorMatches) }
            html.table(ScorecardTable.table(shown, caption: .indicatorsFound, language))
            pager(start, shown.count, found.count, filter, request, &html)
            ScorecardFiles.links(filter.query, &html)
        }
    }

    private static func fields(
        _ filter: ScorecardFilter, _ card: Scorecard, _ html: inout HTML
    ) {
        let language = html.language
        let owners = card.lines.map(\.indicator.owner).reduce(into: [String]()) { owners, owner in
            if !owners.contains(owner) { owners.append(owner) }
        }
        let choices: [(String, Words, [ChoiceField.Option], String)] = [
            (
                "status", .status,
                IndicatorStatus.Verdict.allCases.map { .init($0.rawValue, .verdict($0)) },
                filter.status
            ),
            (
                "class", .evidenceClass,
                IndicatorDefined.EvidenceClass.allCases.map { .init($0.rawValue, .evidence($0)) },
                filter.evidence
            ),
            (
                "pillar", .pillar,
                card.pillars.map {
                    .init($0.provision.text, .text($0.heading.plain(language)))
                }, filter.pillar
            ),
            ("owner", .owner, owners.map { .init($0, .text($0)) }, filter.owner),
        ]
        html.element("div", .class("filters")) { html in
            for (name, label, options, selected) in choices {
                html.choiceField(
                    ChoiceField(
                        name, label: .words(label), kind: .select, options: options,
                        selected: [selected]))
            }
        }
    }

    private static func pager(
        _ start: Int, _ shown: Int, _ total: Int, _ filter: ScorecardFilter,
        _ request: DeliveryRequest, _ html: inout HTML
    ) {
        func href(_ from: Int) -> String {
            let query = filter.query.isEmpty ? "" : filter.query + "&"
            return request.address.all + "?" + query + "from=\(from)"
        }
        html.pager(
            Pager(
                previousHref: start > 0 ? href(max(0, start - rows)) : nil,
                nextHref: start + shown < total ? href(start + rows) : nil, shown: shown,
                total: total))
    }
}
