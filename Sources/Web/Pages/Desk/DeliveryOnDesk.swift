import Canon
import Delivery
import GRDB
import Records
import Registrar

/// An indicator that the address of a desk page names.
struct DeliveryOnDesk {
    let detail: IndicatorDetail

    /// - Throws: `PageProblem.notFound` where there is no such indicator.
    init(_ visit: DeskVisit, _ database: Database) throws {
        let today = visit.wanted.site.registrar.now.date
        guard
            let detail = try DeliveryQueries(database).detail(
                visit.wanted.id("indicator"), asOf: today)
        else { throw PageProblem.notFound }
        self.detail = detail
    }

    var indicator: IndicatorSummary { detail.indicator }
    var path: String { DeliveryDeskPages.path(indicator.indicator.text) }

    /// The definition in force.
    var definition: IndicatorDefined? { detail.definition(indicator.version)?.fact }

    /// Numbers of the whole that stand, the newest period first.
    var standing: [ObservationSummary] {
        detail.observations.filter { $0.stands && $0.cell.isOfAll }.sorted {
            $0.period == $1.period ? $0.entry > $1.entry : $0.period > $1.period
        }
    }

    /// The way back to the indicator.
    func back(_ visit: DeskVisit, isBelow: Bool = true) -> [Link] {
        let list = Link(.deskDelivery, visit.language, href: visit.href(DeliveryDeskPages.path))
        guard isBelow else { return [list] }
        return [
            list, Link(indicator.title.plain(visit.language), href: visit.href(path)),
        ]
    }

    /// The standing numbers as choices, by entry.
    func options(_ language: PageLanguage) -> [ChoiceField.Option] {
        standing.prefix(60).map { number in
            let period = Words.period(number.period).in(language)
            let value = number.cell.value.map { Amount($0, indicator.unit.name).text(language) }
            let name = Words.numberOfPeriod(period, value ?? Words.noData.in(language)).in(language)
            return .init(
                String(number.entry),
                .text(Words.entry(number.entry).in(language) + " · " + name))
        }
    }

    /// The periods that have a number, the newest first.
    func periods(_ language: PageLanguage) -> [ChoiceField.Option] {
        var seen: [ReportingPeriod] = []
        for number in standing where !seen.contains(number.period) { seen.append(number.period) }
        return seen.prefix(60).map { .init($0.description, .period($0)) }
    }
}
