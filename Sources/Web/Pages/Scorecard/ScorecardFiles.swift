import Canon
import Delivery
import GRDB
import HTTPTypes
import Hummingbird
import Records
import Registrar
import Rules
import Store
import Wire

/// The tables of the scorecard as files. Each row holds the number with its unit, period, class
/// and entry, so that it can be cited and checked wherever the file goes.
struct ScorecardFiles {
    let router: Router<WebContext>
    let site: Site

    func register() {
        file("scorecard.csv", Self.scorecard)
        file("regions.csv", Self.regions)
    }

    /// Links to the file of a table, filtered as the page is.
    static func links(_ query: String, _ html: inout HTML) {
        let file = DeliveryAddress.file("scorecard.csv")
        html.element("p", .class("links")) { html in
            html.element(
                "a", .href(query.isEmpty ? file : file + "?" + query), words: .fileCSV)
            html.element("a", .href("/api/v1/scorecard"), words: .fileJSONData)
        }
    }

    private func file(
        _ name: String,
        _ write: @escaping @Sendable (FormBody, CivilDate, Database) throws -> [[String]]?
    ) {
        router.get(RouterPath(DeliveryAddress.file(name))) { [site] request, _ in
            let fields: FormBody
            do throws(FormBody.Problem) {
                fields = try FormBody(parsing: (request.uri.query ?? "").utf8)
            } catch {
                fields = .empty
            }
            let rows = try site.store.read { try write(fields, site.registrar.now.date, $0) }
            guard let rows else { return LogFiles.absent("no scorecard yet") }
            return CSVFile.response(rows)
        }
    }

    private static func instrument(
        _ fields: FormBody, _ queries: DeliveryQueries
    ) throws -> ID<Instrument>? {
        let measured = try queries.instruments()
        guard !fields["policy"].isEmpty else { return measured.first?.instrument }
        return measured.first { $0.instrument.text.hasSameBytes(as: fields["policy"]) }?.instrument
    }

    private static func scorecard(
        _ fields: FormBody, _ today: CivilDate, _ database: Database
    ) throws -> [[String]]? {
        let queries = DeliveryQueries(database)
        guard let instrument = try instrument(fields, queries),
            let card = try queries.scorecard(of: instrument, asOf: today)
        else { return nil }
        let header = [
            "indicator", "code", "title_en", "title_ur", "pillar", "owner", "status", "as_of",
            "value", "low", "high", "unit", "period", "class", "series", "entry", "expected",
            "gap", "target", "target_by", "target_entry", "definition_version",
            "definition_entry",
        ]
        let filter = ScorecardFilter { fields[$0] }
        return [header] + filter.lines(of: card).map { row($0, card) }
    }

    private static func row(_ line: ScorecardLine, _ card: Scorecard) -> [String] {
        let (indicator, status) = (line.indicator, line.status)
        let pillar = card.pillars.first { pillar in
            pillar.lines.contains { $0.indicator.entry == indicator.entry }
        }
        let latest = status.latest
        let last = line.target?.fact.path.last
        return [
            indicator.indicator.text, indicator.code, indicator.title[.english] ?? "",
            indicator.title[.urdu] ?? "", pillar?.provision.text ?? "", indicator.owner,
            status.verdict.rawValue, status.asOf.description,
            latest?.value.description ?? "", latest?.low?.description ?? "",
            latest?.high?.description ?? "", indicator.unit.code,
            latest?.period.description ?? "", indicator.evidence.rawValue, latest?.series ?? "",
            latest.map { String($0.entry) } ?? "", status.expected?.description ?? "",
            status.gap?.description ?? "", last?.value.description ?? "",
            last?.on.description ?? "", line.target.map { String($0.entry) } ?? "",
            String(indicator.version), String(line.definition.entry),
        ]
    }

    private static func regions(
        _ fields: FormBody, _ today: CivilDate, _ database: Database
    ) throws -> [[String]]? {
        let queries = DeliveryQueries(database)
        guard let instrument = try instrument(fields, queries) else { return nil }
        let wanted = try queries.areas().first { $0.area.text == fields["area"] }
        guard fields["area"].isEmpty || wanted != nil else { return nil }
        let numbers = try RegionNumbers(
            of: instrument,
            partsOf: wanted == nil ? try RegionNumbers.whole(queries) : wanted?.parent, queries,
            asOf: today)
        let header = [
            "indicator", "code", "area", "value", "suppressed", "unit", "period", "class",
            "series", "entry",
        ]
        var rows = [header]
        for row in numbers.rows {
            for (area, cell) in zip(numbers.areas, row.cells) {
                guard let number = cell?.number, wanted.map({ $0.area == area.area }) ?? true
                else { continue }
                rows.append([
                    row.indicator.indicator.text, row.indicator.code, area.area.text,
                    number.cell.value?.description ?? "",
                    number.cell.isSuppressed ? "yes" : "no", row.indicator.unit.code,
                    number.period.description, row.indicator.evidence.rawValue,
                    number.series.text, String(number.entry),
                ])
            }
        }
        return rows
    }
}

/// A table as a file that spreadsheets open.
enum CSVFile {
    static func response(_ rows: [[String]]) -> Response {
        var writer = CSVWriter()
        for row in rows { writer.row(row) }
        return LogFiles.octets(
            writer.bytes, cache: "public, max-age=5", type: "text/csv; charset=utf-8")
    }
}
