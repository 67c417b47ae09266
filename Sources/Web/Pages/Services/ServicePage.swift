import Canon
import GRDB
import Policy
import Records
import Services
import Store

/// One service: what it promises, what was measured and tested, and what people say.
enum ServicePage {

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let story = try ServiceStory(try wanted.id("service"), wanted, database)
        let service = story.service
        let language = wanted.language
        var shell = try wanted.shell(
            service.title.plain(language), section: .services, in: database)
        shell.breadcrumbs = [
            Link(.publicServices, language, href: ServicesAddress(language).services)
        ]
        return shell.page { html in
            html.element("h1", inline: .texts(service.title, language))
            html.element("p", .class("tags")) { html in
                if service.isEnded { html.write(Tag(.serviceHasEnded, .refused)) }
                html.write(Tag.tested(service.test, claimed: service.claimedLevel))
            }
            if !story.listing.description.isEmpty {
                html.lead(.texts(story.listing.description, language))
            }
            html.serviceTerms(story)
            html.serviceSteps(story.listing)
            html.serviceTime(story)
            html.serviceTests(story)
            html.serviceFeedback(story)
            html.servicePromises(story)
            html.serviceVersions(story)
        }
    }
}

/// Everything that the page of a service tells.
struct ServiceStory {
    let service: ServiceSummary
    let listing: ServiceListed
    let versions: [ServiceVersion]
    let tests: [WholeTest]
    let draws: [DrawnService]
    let periods: [CasesInPeriod]
    let reports: [CaseReport]
    let counts: FeedbackCounts
    let published: [(feedback: FeedbackSummary, words: VaultWords.Shown?)]
    /// Provisions that promise the service, with the policy's newest words for them.
    let provisions: [(id: ID<Provision>, content: ProvisionContent?)]

    init(_ id: ID<PublicService>, _ wanted: PageRequest, _ database: Database) throws {
        let queries = ServicesQueries(database)
        guard let service = try queries.service(id), let listing = try queries.listing(id) else {
            throw PageProblem.notFound
        }
        self.service = service
        self.listing = listing
        versions = try queries.versions(of: id)
        tests = try queries.tests(of: id)
        draws = try queries.draws(with: id)
        periods = try queries.periods(of: id)
        reports = try queries.reports(of: id)
        counts = try queries.feedbackCounts(of: id)
        let words = VaultWords(database, wanted.site.store.vault)
        published = try queries.feedback(.published, on: id, limit: 10).items
            .map { ($0, try words.text(of: $0)) }
        provisions = try Self.provisions(of: listing, database)
    }

    private static func provisions(
        of listing: ServiceListed, _ database: Database
    ) throws -> [(id: ID<Provision>, content: ProvisionContent?)] {
        guard let instrument = listing.instrument else { return [] }
        let policy = PolicyQueries(database)
        let version = try policy.newestVersion(instrument)
        return try listing.provisions.map { id in
            (id, try policy.provision(id, of: instrument, version: version)?.content)
        }
    }
}
