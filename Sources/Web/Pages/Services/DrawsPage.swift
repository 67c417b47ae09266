import Canon
import GRDB
import Records
import Registrar
import Services

/// Each draw of services for a test, with how anybody draws it again.
enum DrawsPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let queries = ServicesQueries(database)
        let draws = try queries.draws()
        let today = wanted.site.registrar.now.date
        let overdue = try queries.overdueRetests(on: today).count
        let language = wanted.language
        var shell = try wanted.shell(.serviceDraws, section: .services, in: database)
        shell.breadcrumbs = [
            Link(.publicServices, language, href: ServicesAddress(language).services)
        ]
        return shell.page { html in
            html.element("h1", words: .serviceDraws)
            html.lead(.words(.drawsLead))
            if overdue > 0 {
                html.notice { $0.element("p", words: .drawsOverdueCount(overdue)) }
            }
            html.element("h2", words: .drawsAgain)
            html.howToDraw()
            if draws.isEmpty { html.emptyState(.drawsNone) }
            for draw in draws { html.write(draw, today: today) }
        }
    }
}

extension HTML {
    fileprivate mutating func howToDraw() {
        element("ol") { html in
            for step in [
                Words.drawsTakeEntry, .drawsHashEntry, .drawsHashService, .drawsSort,
            ] { html.element("li", words: step) }
        }
        element("p", words: .drawsCommands)
        codeBlock(
            """
            import hashlib
            sha256 = lambda data: hashlib.sha256(data).digest()
            lot = sha256(last_entry_bytes)
            sorted(services, key=lambda s: sha256(lot + s.encode()))[:count]
            """)
    }

    fileprivate mutating func write(_ draw: DrawSummary, today: CivilDate) {
        let language = language
        let address = ServicesAddress(language)
        element("h2", words: .drawOf(PageTime.karachi.day(draw.drawnAt, language)))
        summaryList([
            SummaryRow(
                .words(.drawsFrom),
                .line(
                    [
                        .words(.drawsEntries(draw.logSize)),
                        .entry(UInt64(max(0, draw.logSize - 1)), language),
                    ], language)),
            SummaryRow(.words(.drawsLot), .code(draw.lot.hex)),
            SummaryRow(.words(.drawsTestedBy), .words(.day(draw.dueOn))),
            SummaryRow(.words(.entry), .entry(UInt64(draw.entry), language)),
        ])
        table(
            Table(
                caption: .words(.drawsServices),
                columns: [
                    Table.Column(.words(.serviceNoun)), Table.Column(.words(.status)),
                    Table.Column(.words(.drawsTest)),
                ],
                rows: draw.services.map { drawn in
                    [
                        .markup(
                            HTML(language: language) {
                                $0.link(drawn.title, href: address.service(drawn.service))
                            }),
                        .tag(.drawn(drawn, today: today)),
                        drawn.test.map { .entry(UInt64($0.entry), language) } ?? .text(""),
                    ]
                }))
    }
}
