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
            html.element("ul") { html in
                html.element(
                    "li", inline: .link(Link("/api/openapi.json", href: "/api/openapi.json")))
                html.element(
                    "li", inline: .link(Link("/api/v1/policies", href: "/api/v1/policies")))
                html.element(
                    "li",
                    inline: .link(Link("/api/v1/consultations", href: "/api/v1/consultations")))
            }
            html.element("h2", words: .dataTexts)
            if instruments.isEmpty {
                html.emptyState(.noPolicies)
            } else {
                html.table(texts(instruments, language))
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
