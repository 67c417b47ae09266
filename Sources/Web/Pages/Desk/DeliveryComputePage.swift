import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar
import Rules
import Store

/// Computes a number from the register as it stands: the digits first, then the publication.
enum DeliveryComputePage {
    static let form = "compute"

    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let desk = try DeliveryOnDesk(visit, database)
        let language = visit.language
        return try visit.page(
            Words.computeNumber.in(language), back: desk.back(visit), in: database
        ) { html in
            html.lead(.texts(desk.indicator.title, language))
            html.element("p", words: .computeLead)
            if let formula = desk.definition?.formula, !formula.isEmpty { html.codeBlock(formula) }
            html.deskForm(visit, form, to: desk.path + "/compute") { html, form in
                html.field(form, "period", .period, kind: .code, hint: .periodHint)
                html.choice(
                    form, "version", .definition,
                    desk.detail.definitions.reversed().map {
                        .init(String($0.fact.version), .definitionVersion($0.fact.version))
                    }, kind: .select, standing: [String(desk.indicator.version)])
                html.button(.computeFirst)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let indicator: ID<Indicator> = try visit.wanted.id("indicator")
        guard let period = ReportingPeriod(form["period"]) else {
            return try visit.again(form, DeskRefusal("period", .periodUnreadable), page)
        }
        let version = Int(form["version"])
        guard !form["step"].isEmpty else {
            return try preview(visit, form, period, version)
        }
        let command = ComputeObservation(
            indicator, period, version: version, reason: form.texts("reason"))
        return try await visit.submit(
            command, form, or: { try again(period, version, $0, $1) },
            then: DeliveryDeskPages.path(indicator.text), because: DeskRefusal.compute)
    }

    private static func preview(
        _ visit: DeskVisit, _ form: DeskForm, _ period: ReportingPeriod, _ version: Int?
    ) throws -> PageAnswer {
        do {
            let html = try visit.wanted.site.store.read {
                try digits(visit, period, version, $0)
            }
            return .page(html)
        } catch let error as MeasureError {
            return try visit.again(form, DeskRefusal("version", .measure(error)), page)
        }
    }

    /// The page of the digits again, after the publication was refused; the first page where the
    /// digits are what was refused.
    private static func again(
        _ period: ReportingPeriod, _ version: Int?, _ visit: DeskVisit, _ database: Database
    ) throws -> HTML {
        do {
            return try digits(visit, period, version, database)
        } catch is MeasureError {
            return try page(visit, database)
        }
    }

    /// The digits as they come out now, beside those that stand.
    private static func digits(
        _ visit: DeskVisit, _ period: ReportingPeriod, _ version: Int?, _ database: Database
    ) throws -> HTML {
        let desk = try DeliveryOnDesk(visit, database)
        let language = visit.language
        guard let definition = desk.detail.definition(version ?? desk.indicator.version)?.fact
        else { throw PageProblem.notFound }
        let size = try LogTables.size(database)
        let standing = desk.standing.first {
            $0.evidence == .computed && $0.period == period && $0.version == definition.version
        }
        let cells = try standing.map { try DeliveryQueries(database).observations(in: $0.entry) }
        let fact = ObservationComputed(
            indicator: definition.indicator, version: definition.version, period: period,
            logSize: Int(size), cells: cells?.map(\.cell) ?? [])
        let result = try Recomputation(fact, definition, database)
        if let problem = result.problem { throw problem }
        let areas = try DeliveryQueries(database).areas()
        return try visit.page(
            Words.theDigits.in(language), at: desk.path + "/compute", back: desk.back(visit),
            in: database
        ) { html in
            html.lead(.words(.period(period)))
            html.element(
                "p",
                words: .recomputedIn(
                    String(result.milliseconds), HTML.grouped(result.logSize),
                    HTML.grouped(result.readCount)))
            html.table(
                RecomputePage.table(result, definition.unit.name, areas, language))
            html.deskForm(visit, form, to: desk.path + "/compute") { html, shown in
                html.hidden(name: shown.id("step"), value: "publish")
                html.hidden(name: shown.id("period"), value: period.description)
                html.hidden(name: shown.id("version"), value: String(definition.version))
                if standing != nil { html.textPair(shown, "reason", .reason, rows: 3) }
                html.button(.publishComputed)
            }
        }
    }
}
