import Canon
import Delivery
import GRDB
import Records
import Registrar
import Rules

/// What the address of a scorecard page names, read from the views.
struct DeliveryRequest {
    let wanted: PageRequest
    let database: Database

    init(_ wanted: PageRequest, _ database: Database) {
        self.wanted = wanted
        self.database = database
    }

    var language: PageLanguage { wanted.language }
    var address: DeliveryAddress { DeliveryAddress(language) }
    var queries: DeliveryQueries { DeliveryQueries(database) }
    /// The day that statuses are of.
    var today: CivilDate { wanted.site.registrar.now.date }

    /// The policy whose scorecard is shown: the one that the query names, else the newest that has
    /// indicators; `nil` before there is any.
    func instrument() throws -> ID<Instrument>? {
        let measured = try queries.instruments()
        let asked = wanted.query("policy")
        guard !asked.isEmpty else { return measured.first?.instrument }
        guard let found = measured.first(where: { $0.instrument.text.hasSameBytes(as: asked) })
        else { throw PageProblem.notFound }
        return found.instrument
    }

    /// The scorecard of today; `nil` before there is an indicator.
    func scorecard() throws -> Scorecard? {
        try instrument().flatMap { try queries.scorecard(of: $0, asOf: today) }
    }

    /// The scorecard of today.
    ///
    /// - Throws: `PageProblem.notFound` before there is an indicator.
    func standingScorecard() throws -> Scorecard {
        guard let card = try scorecard() else { throw PageProblem.notFound }
        return card
    }

    /// The frame of a page below the scorecard.
    func shell(_ title: String, below: [Link] = []) throws -> PageShell {
        var shell = try wanted.shell(title, section: .scorecard, in: database)
        shell.breadcrumbs = [Link(.scorecardTitle, language, href: address.scorecard)] + below
        return shell
    }

    func day(_ date: CivilDate) -> String { Words.day(date).in(language) }

    func day(_ instant: Instant) -> String { PageTime.karachi.day(instant, language) }

    func minute(_ instant: Instant) -> String { PageTime.karachi.minute(instant, language) }
}

extension StatusStrip {
    /// How many indicators have which status, each leading to its list.
    init(_ counts: StatusCounts, id: String, title: String, _ address: DeliveryAddress?) {
        self.init(
            id: id, title: title,
            segments: [
                Segment(.verdict(.onTrack), counts.onTrack, href: address?.all(.onTrack)),
                Segment(.verdict(.behind), counts.behind, href: address?.all(.behind)),
                Segment(.verdict(.noData), counts.noData, href: address?.all(.noData)),
                Segment(.verdict(.disputed), counts.disputed, href: address?.all(.disputed)),
            ])
    }
}
