import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar
import Store

/// Takes the numbers of a whole file: first every number, then all of them or none.
enum DeliveryImportPage {
    static let form = "file"
    private static let path = DeliveryDeskPages.path + "/import"
    private static let shownRows = 50

    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        try visit.page(
            Words.importNumbers.in(visit.language), back: back(visit), in: database
        ) { html in
            html.lead(.words(.importNumbersLead))
            html.deskForm(visit, form, to: path) { html, form in
                html.choice(
                    form, "format", .format,
                    [
                        .init("own", .ownLayout, hint: .ownLayoutHint),
                        .init("world-bank", .text("World Bank (CSV)")),
                    ], standing: ["own"])
                html.field(form, "text", .fileText, rows: 14)
                html.field(form, "mapping", .worldBankMapping, rows: 8, hint: .worldBankMappingHint)
                if visit.wanted.site.isDemonstration {
                    html.choice(
                        form, "simulated", .simulated, [.init("yes", .isSimulated)],
                        kind: .checkboxes)
                }
                html.button(.readFile)
            }
        }
    }

    private static func back(_ visit: DeskVisit) -> [Link] {
        [Link(.deskDelivery, visit.language, href: visit.href(DeliveryDeskPages.path))]
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let rows: [AttestObservations.FileRow]
        do {
            rows = try visit.wanted.site.store.read { try DeliveryFile.rows(form, $0) }
        } catch let error as DeliveryFile.Problem {
            return try visit.again(form, error.refusal, page)
        }
        guard !form["step"].isEmpty else {
            return .page(try visit.wanted.site.store.read { try preview(rows, visit, form, $0) })
        }
        return try await visit.submit(
            AttestObservations(rows), form, or: page, then: DeliveryDeskPages.path,
            because: DeskRefusal.numbers)
    }

    /// Every number that would be recorded, with the file hidden in the form that records it.
    private static func preview(
        _ rows: [AttestObservations.FileRow], _ visit: DeskVisit, _ form: DeskForm,
        _ database: Database
    ) throws -> HTML {
        let queries = DeliveryQueries(database)
        let areas = try queries.areas()
        let shown = try rows.prefix(shownRows).map { row in
            (row, try queries.indicator(row.proposed.indicator))
        }
        let language = visit.language
        return try visit.page(
            Words.checkYourAnswers.in(language), at: path, back: back(visit), in: database
        ) { html in
            html.lead(.words(.importWouldRecord(rows.count)))
            html.table(
                Table(
                    caption: .words(.importNumbers),
                    columns: [
                        Table.Column(.words(.tableRow), isNumeric: true),
                        Table.Column(.words(.indicator)), Table.Column(.words(.whomItIsOf)),
                        Table.Column(.words(.period)),
                        Table.Column(.words(.value), isNumeric: true),
                        Table.Column(.words(.quotedPlace)),
                    ], rows: shown.map { cells($0.0, $0.1, areas, language) }))
            if rows.count > shownRows {
                html.element("p", words: .showingOf(shownRows, rows.count))
            }
            html.deskForm(visit, Self.form, to: path) { html, hidden in
                html.hidden(name: hidden.id("step"), value: "record")
                for field in ["format", "text", "mapping", "simulated"] {
                    html.hidden(name: hidden.id(field), value: form[field])
                }
                html.button(.recordNumbers)
            }
        }
    }

    private static func cells(
        _ row: AttestObservations.FileRow, _ indicator: IndicatorSummary?,
        _ areas: [AreaSummary], _ language: PageLanguage
    ) -> [Inline] {
        let fact = row.proposed
        let unit = indicator?.unit.name ?? .none
        return [
            .number(row.row),
            indicator.map { .texts($0.title, language) } ?? .code(fact.indicator.text),
            .text(BreakdownStep.label(fact.cell, areas, language)), .words(.period(fact.period)),
            fact.cell.value.map { Amount($0, unit).inline(language) }
                ?? .words(fact.cell.isSuppressed ? .suppressed : .noData),
            .people(fact.place, language: nil),
        ]
    }
}

/// Reads the pasted file in the layout that was chosen.
enum DeliveryFile {
    /// Why the file cannot be read, at its field.
    struct Problem: Error {
        let refusal: DeskRefusal
    }

    static func rows(
        _ form: DeskForm, _ database: Database
    ) throws -> [AttestObservations.FileRow] {
        let queries = DeliveryQueries(database)
        var versions: [ID<Indicator>: Int] = [:]
        var definitions: [ID<Indicator>: IndicatorDefined] = [:]
        for policy in try queries.instruments() {
            for indicator in try queries.indicators(of: policy.instrument) {
                versions[indicator.indicator] = indicator.version
                definitions[indicator.indicator] =
                    try queries.definition(of: indicator, version: indicator.version)?.fact
            }
        }
        let bytes = Array(form["text"].utf8)
        guard form["format"] == "world-bank" else {
            do throws(ObservationsCSV.Problem) {
                return try ObservationsCSV(
                    parsing: bytes, presentVersions: versions,
                    isSimulated: form.values("simulated").contains("yes")
                ).rows
            } catch {
                throw Problem(refusal: .ownFile(error))
            }
        }
        let mapping: WorldBankMapping
        do throws(WorldBankMapping.Problem) {
            mapping = try WorldBankMapping(parsing: Array(form["mapping"].utf8))
        } catch {
            throw Problem(refusal: DeskRefusal("mapping", .mappingUnreadable(error.description)))
        }
        do throws(WorldBankError) {
            return try WorldBankFile(parsing: bytes).rows(mapping, definitions: definitions)
        } catch {
            throw Problem(refusal: .worldBank(error))
        }
    }
}
