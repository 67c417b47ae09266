import Canon
import Delivery
import GRDB
import Ledger
import Records
import Rules
import Store

/// One published report with everything that its page, its print and its files say.
struct ReportEdition {
    let summary: ReportSummary
    let policy: Texts
    let isDemonstration: Bool
    /// The data; `nil` if the entries give other data than the report's digest says.
    let data: YearlyReport?
    /// Entries of all editions of this year, the newest first.
    let editions: [Int]

    /// The newest report of a year, or the one that an entry holds.
    ///
    /// - Throws: `PageProblem.notFound` where there is none.
    init(
        year: Int, entry: String, _ archive: ReportArchive, _ database: Database
    ) throws {
        let all = try Self.all(database).filter { $0.summary.year == year }
        let named = all.first { entry.isEmpty || String($0.summary.entry) == entry }
        guard let named else { throw PageProblem.notFound }
        summary = named.summary
        policy = named.policy.title
        isDemonstration = named.policy.isDemonstration
        editions = all.filter { $0.summary.instrument == named.summary.instrument }
            .map(\.summary.entry)
        data = try archive.data(of: named.summary, in: database)
    }

    /// The reports of all policies, the newest first.
    static func all(
        _ database: Database
    ) throws -> [(summary: ReportSummary, policy: MeasuredInstrument)] {
        let queries = DeliveryQueries(database)
        return try queries.instruments().flatMap { policy in
            try queries.reports(of: policy.instrument).map { ($0, policy) }
        }.sorted { $0.summary.entry > $1.summary.entry }
    }

    /// Whether a later edition of the same year exists.
    var isReplaced: Bool { editions.first != summary.entry }

    /// Address of a form of this report: `""` is the page, `.pdf` the print.
    func address(_ form: String, _ language: PageLanguage) -> String {
        language.href(file(form))
    }

    /// Address of a file, which has no language.
    func file(_ form: String) -> String {
        let path = "/reports/\(summary.year)\(form)"
        return isReplaced || editions.count > 1 ? path + "?entry=\(summary.entry)" : path
    }

    /// How many indicators have which status.
    var counts: StatusCounts {
        var counts = StatusCounts()
        for line in (data?.pillars ?? []).flatMap(\.lines) { counts.add(line.status.verdict) }
        return counts
    }

    /// The report in a sentence.
    func sentence(_ language: PageLanguage) -> Words {
        let counts = counts
        return .scorecardWhole(
            counts.total, onTrack: counts.onTrack, behind: counts.behind, noData: counts.noData,
            disputed: counts.disputed, day: Words.day(summary.asOf).in(language))
    }

    /// The root of the smallest signed checkpoint over the report, in hexadecimal, with its size.
    func checkpoint(_ database: Database) throws -> (size: UInt64, root: String)? {
        guard
            let stored = try LogTables.checkpoint(
                covering: UInt64(summary.entry), database)
        else { return nil }
        let lines = stored.note.split(separator: "\n", maxSplits: 3)
        guard lines.count > 2, let root = Base64.decode(String(lines[2])) else { return nil }
        return (stored.size, Hexadecimal.encode(root))
    }
}
