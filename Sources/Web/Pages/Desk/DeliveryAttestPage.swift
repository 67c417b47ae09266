import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar
import Rules

/// Publishes one number that a publisher vouches for, with the place where anybody can read it.
enum DeliveryAttestPage {
    static let form = "number"

    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let desk = try DeliveryOnDesk(visit, database)
        let areas = try DeliveryQueries(database).areas()
        return try visit.page(
            Words.attestNumber.in(visit.language), back: desk.back(visit), in: database
        ) { html in
            html.lead(.texts(desk.indicator.title, visit.language))
            html.element("p", words: .attestLead)
            html.deskForm(visit, form, to: desk.path + "/attest") { html, form in
                number(desk, areas, form, &html)
                source(form, &html)
                revision(desk, form, visit, &html)
                html.button(.publishNumber)
            }
        }
    }

    private static func number(
        _ desk: DeliveryOnDesk, _ areas: [AreaSummary], _ form: DeskForm, _ html: inout HTML
    ) {
        let language = html.language
        html.field(form, "period", .period, kind: .code, hint: .periodHint)
        html.field(form, "value", .value, kind: .code)
        html.field(
            form, "unit", .unitCode, standing: desk.indicator.unit.code, kind: .code)
        html.field(form, "low", .lowEnd, kind: .code)
        html.field(form, "high", .highEnd, kind: .code)
        html.field(form, "sample", .sample, kind: .wholeNumber)
        let dimensions = desk.definition?.dimensions ?? []
        if dimensions.contains("area") {
            html.choice(
                form, "area", .area,
                areas.map { .init($0.area.text, .text($0.name.plain(language))) }, kind: .select)
        }
        if dimensions.contains("sex") {
            html.choice(
                form, "sex", .bySex,
                ObservationCell.Sex.allCases.map { .init($0.rawValue, .sex($0)) }, kind: .select)
        }
        if dimensions.contains("area_type") {
            html.choice(
                form, "area-type", .byAreaType,
                ObservationCell.AreaType.allCases.map { .init($0.rawValue, .areaType($0)) },
                kind: .select)
        }
        html.choice(
            form, "suppressed", .smallCells, [.init("yes", .suppressed)], kind: .checkboxes)
        html.field(
            form, "series", .seriesID, standing: SeriesOrder.main, kind: .code, hint: .seriesHint)
        html.choice(
            form, "version", .definition,
            desk.detail.definitions.reversed().map {
                .init(String($0.fact.version), .definitionVersion($0.fact.version))
            }, kind: .select, standing: [String(desk.indicator.version)])
        html.choice(
            form, "status", .howSettled,
            ObservationAttested.Status.allCases.map { .init($0.rawValue, .settled($0)) },
            kind: .select, standing: ["normal"])
    }

    private static func source(_ form: DeskForm, _ html: inout HTML) {
        html.textPair(form, "publisher", .publisher)
        html.field(form, "document", .documentTitle)
        html.field(form, "address", .documentAddress, kind: .code)
        html.field(form, "digest", .documentDigest, kind: .code, hint: .digestHint)
        html.field(form, "retrieved", .retrievedOn, kind: .code, hint: .dayHint)
        html.field(form, "place", .quotedPlace, hint: .quotedPlaceHint)
        html.field(form, "quotation", .quotedWords, rows: 3, hint: .quotationHint)
        html.choice(
            form, "confidence", .confidence,
            ObservationAttested.Confidence.allCases.map { .init($0.rawValue, .confidence($0)) })
    }

    private static func revision(
        _ desk: DeliveryOnDesk, _ form: DeskForm, _ visit: DeskVisit, _ html: inout HTML
    ) {
        if visit.wanted.site.isDemonstration {
            html.choice(
                form, "simulated", .simulated, [.init("yes", .isSimulated)], kind: .checkboxes)
        }
        guard !desk.standing.isEmpty else { return }
        html.field(form, "revises", .revisesEntry, kind: .wholeNumber, hint: .revisesHint)
        html.textPair(form, "reason", .reason, rows: 2)
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let indicator: ID<Indicator> = try visit.wanted.id("indicator")
        let proposed: ObservationAttested
        do throws(DeliveryNumberFields.Problem) {
            proposed = try DeliveryNumberFields(form).number(of: indicator)
        } catch {
            return try visit.again(form, error.refusal, page)
        }
        return try await visit.submit(
            AttestObservation(proposed), form, or: page,
            then: DeliveryDeskPages.path(indicator.text), because: DeskRefusal.number)
    }
}
