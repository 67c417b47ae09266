import GRDB
import Policy

/// Everything that is public, as data.
enum DataPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let instruments = try PolicyQueries(database).instruments()
        let language = wanted.language
        return try wanted.shell(.data, section: .data, in: database).page { html in
            html.element("h1", words: .data)
            html.lead(.words(.dataLead))
            html.element("h2", words: .dataWholeRecord)
            html.element("p", words: .dataWholeRecordLead)
            html.buttons { $0.linkButton(.downloadBundle, href: "/log/bundle.tar") }
            html.element("h2", words: .dataInterface)
            html.element("p", words: .dataInterfaceLead)
            addresses(
                [
                    "/api/openapi.json", "/api/v1/policies", "/api/v1/consultations",
                    "/api/v1/scorecard", "/api/v1/indicators", "/api/v1/funds", "/api/v1/services",
                    "/api/v1/checkpoints", "/api/v1/witnesses",
                ], &html)
            html.element("h2", words: .dataStandards)
            html.element("p", words: .dataStandardsLead)
            addresses(
                [
                    "/sdmx/v1/dataflow/SANAD/all/latest", "/sdmx/v1/data/DF_IND/all",
                    "/catalog.ttl", "/catalog.jsonld", "/data/services.ttl",
                    "/data/services.jsonld", "/data/scorecard/scorecard.csv",
                ], &html)
            html.element("h2", words: .dataTexts)
            if instruments.isEmpty {
                html.emptyState(.noPolicies)
            } else {
                html.table(texts(instruments, language))
            }
        }
    }

    /// Addresses as they are, because programs ask for them.
    private static func addresses(_ list: [String], _ html: inout HTML) {
        html.element("ul") { html in
            for address in list {
                html.element("li", inline: .link(Link(address, href: address)))
            }
        }
    }

    private static func texts(
        _ instruments: [RegisteredInstrument], _ language: PageLanguage
    ) -> Table {
        let files = PolicyAddress(language)
        let rows = instruments.flatMap { instrument in
            instrument.versions.map { version -> [Inline] in
                let base = "/data/policies/\(instrument.id)/\(version.number)"
                return [
                    .texts(instrument.title, language), .number(version.number),
                    .markup(
                        HTML(language: language) { html in
                            html.write(Link("XML en", href: base + "/text.en.akn.xml"))
                            html.raw(" · ")
                            html.write(Link("XML ur", href: base + "/text.ur.akn.xml"))
                            html.raw(" · ")
                            html.write(Link("JSON", href: base + "/document.json"))
                            html.raw(" · ")
                            html.write(Link("HTML", href: base + "/document.\(language).html"))
                        }),
                    .link(
                        Link(
                            Words.readTheText, language,
                            href: files.text(instrument.id, version.number))),
                ]
            }
        }
        return Table(
            caption: .words(.dataTexts),
            columns: [
                Table.Column(.words(.policy)), Table.Column(.words(.version), isNumeric: true),
                Table.Column(.words(.download)), Table.Column(.words(.readTheText)),
            ],
            rows: rows)
    }
}
