import Canon
import GRDB
import HTTPTypes
import Hummingbird
import NIOCore
import Paper
import Records
import Registrar
import Rules
import Store
import Wire

/// A yearly report as files: the print in each language, and its data, which has none.
struct ReportFiles: Sendable {
    let site: Site
    let archive: ReportArchive

    func register(_ router: Router<WebContext>) {
        for language in PageLanguage.allCases {
            router.get(RouterPath(language.href("/reports/{year}.pdf"))) { request, context in
                try answer(request, context) { try print($0, language, $1) }
            }
        }
        router.get("/reports/{year}.json") { request, context in
            try answer(request, context) { edition, _ in
                guard let data = edition.data else { return differs }
                return LogFiles.octets(
                    data.value.canonicalBytes, cache: Self.cache, type: "application/json")
            }
        }
        router.get("/reports/{year}.csv") { request, context in
            try answer(request, context) { edition, _ in
                guard let data = edition.data else { return differs }
                var writer = CSVWriter()
                for row in Self.rows(data) { writer.row(row) }
                return LogFiles.octets(
                    writer.bytes, cache: Self.cache, type: "text/csv; charset=utf-8")
            }
        }
    }

    /// A later edition may take the address of the year over.
    private static let cache = "public, max-age=60"

    private var differs: Response {
        LogFiles.absent("the entries give other data than the digest of this report says")
    }

    private func answer(
        _ request: Request, _ context: WebContext,
        _ write: (ReportEdition, Database) throws -> Response
    ) throws -> Response {
        guard let year = context.parameters.get("year").flatMap({ Int($0) }) else {
            return LogFiles.absent("no such report")
        }
        let entry = request.uri.queryParameters["entry"].map(String.init) ?? ""
        do {
            return try site.store.read { database in
                try write(
                    try ReportEdition(year: year, entry: entry, archive, database), database)
            }
        } catch PageProblem.notFound {
            return LogFiles.absent("no such report")
        } catch let problem as PaperProblem {
            return Response(
                status: .serviceUnavailable,
                headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: problem.description + "\n")))
        }
    }

    private func print(
        _ edition: ReportEdition, _ language: PageLanguage, _ database: Database
    ) throws -> Response {
        guard let data = edition.data else { return differs }
        let checkpoint = try edition.checkpoint(database)
        let document = ReportPrint(
            edition: edition, data: data, language: language, origin: site.origin,
            checkpoint: checkpoint)
        let bytes = try archive.print(
            of: edition.summary, language, checkpoint: checkpoint?.size ?? 0
        ) { try document.pdf() }
        return LogFiles.octets(bytes, cache: Self.cache, type: "application/pdf")
    }

    private static func rows(_ report: YearlyReport) -> [[String]] {
        let header = [
            "pillar", "indicator", "code", "title_en", "title_ur", "unit", "class", "version",
            "definition_entry", "status", "as_of", "value", "period", "series", "entry",
            "expected", "gap", "target", "target_by", "target_entry",
        ]
        return [header]
            + report.pillars.flatMap { pillar in
                pillar.lines.map { row($0, pillar, report.asOf) }
            }
    }

    private static func row(
        _ line: YearlyReport.Line, _ pillar: YearlyReport.Pillar, _ day: CivilDate
    ) -> [String] {
        let (definition, status) = (line.definition, line.status)
        let (latest, last) = (status.latest, line.target?.path.last)
        let name = [
            pillar.provision?.text ?? "", definition.indicator.text, definition.code,
            definition.title[.english] ?? "", definition.title[.urdu] ?? "",
        ]
        let kind = [
            definition.unit.code, definition.evidence.rawValue, String(definition.version),
            String(line.definedBy), status.verdict.rawValue, day.description,
        ]
        let number = [
            latest?.value.description ?? "", latest?.period.description ?? "",
            latest?.series ?? "", latest.map { String($0.entry) } ?? "",
            status.expected?.description ?? "", status.gap?.description ?? "",
        ]
        let goal = [
            last?.value.description ?? "", last?.on.description ?? "",
            line.targetSetBy.map { String($0) } ?? "",
        ]
        return name + kind + number + goal
    }
}

/// The pages and files of yearly reports.
enum ReportPages {
    static func register(_ pages: PageRoutes, _ router: Router<WebContext>, _ site: Site) {
        let archive = ReportArchive()
        pages.get("/reports", ReportsPage.page)
        pages.get("/reports/:year") { try ReportPage.page($0, archive, $1) }
        ReportFiles(site: site, archive: archive).register(router)
    }
}
