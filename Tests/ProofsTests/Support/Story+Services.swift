import Canon
import Proofs
import Records
import Rules

/// Public services of the story, a draw of those that are tested, and the report of the year.
extension Story {
    func listed(_ service: String, version: Int = 1, isEnded: Bool = false) -> ServiceListed {
        ServiceListed(
            service: id(service), version: version, title: Texts(en: service),
            office: id("north"), promisedDays: 7, claimedLevel: 3, isEnded: isEnded)
    }

    func tested(_ service: ID<PublicService>, draw: Int) -> ServiceTested {
        ServiceTested(
            service: service, version: 1, testedOn: log.now.date, level: 2, draw: draw)
    }

    /// The draw that the log gives, from the catalogue of these services.
    func lot(
        _ count: Int, of services: [String] = ["birth", "land", "licence"], days: Int64 = 20
    ) -> RetestsDrawn {
        let lot = RetestDraw.lot(ofLastEntry: log.entries.last?.bytes ?? [])
        return RetestsDrawn(
            logSize: log.entries.count, lot: lot,
            services: RetestDraw.drawn(services.map { id($0) }, lot: lot, count: count),
            dueOn: log.now.date.adding(days: days))
    }

    @discardableResult
    mutating func draw(_ count: Int) -> Int { log.add(lot(count)) }

    /// Three services are listed, and two of them are drawn for a test.
    mutating func serve() {
        for service in ["birth", "land", "licence"] { log.add(listed(service)) }
        drawn = draw(2)
    }

    /// The report that the log gives now.
    func published(
        year: Int = 2026, days: Int64 = 0, logSize: Int? = nil
    ) -> ReportPublished {
        var reading = ReportReading()
        for entry in log.entries { reading.apply(entry) }
        let asOf = log.now.date.adding(days: days)
        let digest = reading.report(of: new, year: year, asOf: asOf)?.digest
        return ReportPublished(
            instrument: new, year: year, asOf: asOf, logSize: logSize ?? log.entries.count,
            dataDigest: digest ?? .sha256([]))
    }

    mutating func reportYear() { report = log.add(published()) }
}
