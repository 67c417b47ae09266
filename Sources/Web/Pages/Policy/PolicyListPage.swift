import Canon
import GRDB
import Policy
import Records

/// All policies, the newest first.
enum PolicyListPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let instruments = try PolicyQueries(database).instruments()
        let shell = try wanted.shell(.policies, section: .policies, in: database)
        return shell.page { html in
            html.element("h1", words: .policies)
            html.lead(.words(.policiesLead))
            guard !instruments.isEmpty else {
                html.emptyState(.noPolicies, next: nil)
                return
            }
            html.element("ul", .class("cards")) { html in
                for instrument in instruments.reversed() {
                    html.element("li", .class("card")) { html in
                        card(instrument, among: instruments, &html)
                    }
                }
            }
        }
    }

    private static func card(
        _ instrument: RegisteredInstrument, among all: [RegisteredInstrument], _ html: inout HTML
    ) {
        let language = html.language
        let address = PolicyAddress(language)
        html.element("h2", .class("card__title")) { html in
            html.link(instrument.title, href: address.instrument(instrument.id))
        }
        html.element("p", .class("tags")) { html in
            if let version = instrument.currentVersion ?? instrument.newestVersion {
                html.write(Tag.stage(of: version))
            } else {
                html.write(Tag(.nothingPublishedYet, .waiting))
            }
            if instrument.replacedBy != nil { html.write(Tag(.replaced, .neutral)) }
        }
        var rows: [SummaryRow] = []
        if let version = instrument.newestVersion {
            rows.append(
                SummaryRow(
                    .words(.newestVersion),
                    .link(
                        Link(
                            .versionPublishedOn(
                                version.number,
                                PageTime.karachi.day(version.publishedAt, language)),
                            language, href: address.text(instrument.id, version.number)))))
        }
        if let older = all.first(where: { $0.id == instrument.replaces }) {
            rows.append(SummaryRow(.words(.replaces), linked(older, address)))
        }
        if let newer = all.first(where: { $0.id == instrument.replacedBy }) {
            rows.append(SummaryRow(.words(.replacedBy), linked(newer, address)))
        }
        rows.append(SummaryRow(.words(.registered), .entry(UInt64(instrument.entry), language)))
        html.summaryList(rows)
    }

    private static func linked(
        _ instrument: RegisteredInstrument, _ address: PolicyAddress
    ) -> Inline {
        .markup(
            HTML(language: address.language) {
                $0.link(instrument.title, href: address.instrument(instrument.id))
            })
    }
}
