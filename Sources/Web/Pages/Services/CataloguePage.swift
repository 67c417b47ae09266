import Canon
import GRDB
import Records
import Rules
import Services

/// The catalogue: what services promise, what they take, and how far they work online.
enum CataloguePage {
    private enum Field {
        static let words = "q"
        static let event = "event"
        static let office = "office"
        static let level = "level"
    }

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let queries = ServicesQueries(database)
        let levels = try queries.levels()
        let asked = FoldedName(String(wanted.query(Field.words).prefix(200)))
        let found = try queries.services(filter(wanted)).filter { $0.isFound(by: asked) }
        let (events, offices) = (try queries.events(), try queries.offices())
        let shell = try wanted.shell(.publicServices, section: .services, in: database)
        return shell.page { html in
            html.element("h1", words: .publicServices)
            guard levels.services > 0 else {
                html.lead(.words(.servicesLead))
                return html.emptyState(.servicesNone)
            }
            html.lead(
                .words(
                    .servicesOnline(
                        levels.testedEndToEnd, of: levels.services,
                        claimed: levels.claimedEndToEnd)))
            html.element(
                "p",
                words: .servicesTested(
                    levels.tested, of: levels.services, overstated: levels.overstated))
            html.element("p", words: .servicesLead)
            html.serviceSearch(wanted, events, offices)
            if found.isEmpty {
                html.emptyState(
                    .servicesNotFound,
                    next: Link(
                        .servicesAll, wanted.language,
                        href: ServicesAddress(wanted.language).services))
            } else {
                html.table(table(of: found, wanted.language))
            }
            html.element("p", words: .servicesLevelNote)
            html.catalogueLinks()
        }
    }

    private static func filter(_ wanted: PageRequest) -> ServiceFilter {
        var filter = ServiceFilter()
        filter.event = wanted.query(Field.event)
        filter.office = wanted.query(Field.office)
        filter.level = Int(wanted.query(Field.level))
        return filter
    }

    private static func table(of found: [ServiceSummary], _ language: PageLanguage) -> Table {
        let address = ServicesAddress(language)
        return Table(
            caption: .words(.servicesCatalogue),
            columns: [
                Table.Column(.words(.serviceNoun)), Table.Column(.words(.serviceOnline)),
                Table.Column(.words(.serviceTime)), Table.Column(.words(.entries)),
            ],
            rows: found.map { service in
                [
                    .markup(
                        HTML(language: language) {
                            $0.link(service.title, href: address.service(service.service))
                        }),
                    online(service, language), time(service, language),
                    .line(
                        ([service.entry] + (service.test.map { [$0.entry] } ?? []))
                            .map { .entry(UInt64($0), language) }, language),
                ]
            })
    }

    /// The level as tested, and below it what the office claims.
    private static func online(_ service: ServiceSummary, _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.write(Tag.tested(service.test, claimed: service.claimedLevel))
                if let test = service.test {
                    html.raw(" ")
                    html.text(.serviceTestedOn(Words.day(test.testedOn).in(language)))
                }
                html.element("p", words: .serviceClaims(.onlineLevel(service.claimedLevel)))
            })
    }

    /// The promise, and below it what was measured.
    private static func time(_ service: ServiceSummary, _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.text(.servicePromisesDays(String(service.promisedDays)))
                html.element("p", inline: .measured(service.cases))
            })
    }
}

extension HTML {
    fileprivate mutating func serviceSearch(
        _ wanted: PageRequest, _ events: [String], _ offices: [ID<SpendingOffice>]
    ) {
        let levels = OnlineLevel.allCases.map {
            ChoiceField.Option(String($0.rawValue), .words(.onlineLevel($0.rawValue)))
        }
        element("details", .flag("open", !wanted.query("q").isEmpty)) { html in
            html.element("summary", words: .servicesFind)
            html.searchForm(action: ServicesAddress(html.language).services) { html in
                html.textField(
                    TextField(
                        "q", label: .words(.servicesName), kind: .search,
                        value: String(wanted.query("q").prefix(200))))
                html.filterChoice("event", .serviceEvent, events, wanted)
                html.filterChoice("office", .serviceOffice, offices.map(\.text), wanted)
                html.choiceField(
                    ChoiceField(
                        "level", label: .words(.serviceTestedLevel), kind: .select,
                        options: levels, selected: [wanted.query("level")]))
                html.button(.search)
            }
        }
    }

    private mutating func filterChoice(
        _ name: String, _ label: Words, _ codes: [String], _ wanted: PageRequest
    ) {
        guard codes.count > 1 else { return }
        choiceField(
            ChoiceField(
                name, label: .words(label), kind: .select,
                options: codes.map { ChoiceField.Option($0, .text($0)) },
                selected: [wanted.query(name)]))
    }

    fileprivate mutating func catalogueLinks() {
        let address = ServicesAddress(language)
        element("h2", words: .servicesAsData)
        element("ul") { html in
            html.element(
                "li", inline: .link(Link(.serviceDraws, html.language, href: address.draws)))
            for file in ["/api/v1/services", ServicesAddress.jsonLD, ServicesAddress.turtle] {
                html.element("li", inline: .link(Link(file, href: file)))
            }
        }
    }
}
