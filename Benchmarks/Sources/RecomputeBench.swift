import Canon
import Foundation
import Ledger
import Records
import Rules

/// Checks a log of a million entries with its numbers: what people say of services, what offices
/// report, what testers find, and indicators computed quarter by quarter from all of it.
struct RecomputeBench {
    let runs: Int
    let entries: Int
    let folder: String

    func measures() throws -> [Measure] {
        let place = folder + "/recompute"
        var log = MeasuredLog(folder: place, entries: entries)
        let numbers = try log.write()
        var times: [Double] = []
        for _ in 0..<runs {
            times.append(
                try seconds {
                    let output = try Program.output(
                        Program.sibling("sanad-verify"), [place, "--numbers"])
                    precondition(
                        !output.contains("DIFFERS") && output.contains("same"),
                        "the numbers are those that were published")
                })
        }
        return [
            Measure("recompute all numbers", "s", times),
            Measure("… entries", "entries/s", times.map { Double(entries) / $0 }),
            Measure("… numbers", "numbers", [Double(numbers)]),
        ]
    }
}

/// Writes a sound log straight into its public files, without a server.
private struct MeasuredLog {
    private static let origin = "bench.example/recompute"
    private static let serviceCount = 200
    private static let areas = (0..<36).map { "area-\($0)" }
    private static let quarters = (1...4).map { "2026-Q\($0)" }

    let folder: String
    let entries: Int
    private var frontier = TreeFrontier()
    private var bundle: [[UInt8]] = []
    private var at = Instant(startOf: CivilDate(year: 2026, month: 1, day: 1))
    private var numbers = 0

    init(folder: String, entries: Int) {
        self.folder = folder
        self.entries = entries
    }

    /// How many numbers stand in it.
    mutating func write() throws -> Int {
        if FileManager.default.fileExists(atPath: folder) {
            try FileManager.default.removeItem(atPath: folder)
        }
        let key = try SigningKey(
            name: Self.origin, seed: [UInt8](repeating: 1, count: 32))
        let definitions = Self.definitions()
        var table = try EvidenceTable(definitions)
        try begin(key)
        let jobs = definitions.count * Self.quarters.count
        while Int(frontier.size) + definitions.count + jobs < entries {
            let entry = try append(fact(Int(frontier.size)), at: year)
            table.apply(entry)
        }
        at = Instant(startOf: CivilDate(year: 2027, month: 1, day: 15))
        for definition in definitions { try append(definition, at: at) }
        let size = Int(frontier.size)
        for definition in definitions {
            for quarter in Self.quarters {
                guard let period = ReportingPeriod(quarter) else { continue }
                let cells = try table.cells(
                    indicator: definition.indicator, version: 1, period: period,
                    logSize: UInt64(size))
                numbers += cells.count
                try append(
                    ObservationComputed(
                        indicator: definition.indicator, version: 1, period: period,
                        logSize: size, cells: cells),
                    at: at)
            }
        }
        try finish(key)
        return numbers
    }

    /// The entries spread over the year.
    private var year: Instant {
        let share = Int64(frontier.size) * 365 * 86_400_000 / Int64(entries)
        return Instant(
            milliseconds: Instant(startOf: CivilDate(year: 2026, month: 1, day: 1)).milliseconds
                + share)
    }

    private mutating func begin(_ key: SigningKey) throws {
        try append(
            LogStarted(
                origin: Self.origin, title: Texts(en: "Bench"), country: "pk",
                languages: ["en", "ur"], timeZone: "Asia/Karachi", isDemonstration: true),
            at: at)
        try append(LogKeyAnnounced(verifierKey: key.verifierKey.text), at: at)
    }

    /// One of four kinds, chosen by the number.
    private func fact(_ number: Int) -> any Fact {
        let service: ID<PublicService> = id("service-\(number / 4 % Self.serviceCount)")
        // A fixed mixing of the number: the same log on every run.
        let mixed = number &* 2_654_435_761 >> 8
        switch number % 4 {
        case 0, 1:
            return FeedbackReceived(
                service: service, feedback: id("feedback-\(number)"), receivedHour: year.hour,
                outcome: mixed % 3 == 0 ? .waiting : .done, paidExtra: mixed % 20 == 0,
                language: .urdu, length: 0, codeDigest: .sha256(Array("\(number)".utf8)))
        case 2:
            let quarter = Int64(number) * 4 / Int64(entries) + 1
            return CasesReported(
                service: service,
                period: .months(.quarter, year: 2026, month: Int(quarter) * 3 - 2),
                area: id(Self.areas[mixed % Self.areas.count]), received: 20,
                decided: [
                    DurationCount(days: 3 + mixed % 9, count: 4),
                    DurationCount(days: 14 + mixed % 31, count: 9),
                ], pending: 7)
        default:
            return ServiceTested(
                service: service, version: 1, testedOn: year.date, level: mixed % 5)
        }
    }

    @discardableResult
    private mutating func append(_ fact: any Fact, at moment: Instant) throws -> Entry {
        let isPublic = fact is FeedbackReceived
        let entry = Entry(
            index: frontier.size, at: moment, actor: isPublic ? .anyone : .officer("bench-desk"),
            fact: fact)
        let bytes = entry.bytes
        frontier.append(leaf: MerkleTree.leafHash(bytes))
        bundle.append(bytes)
        if bundle.count == TileAddress.fullWidth { try writeBundle() }
        return entry
    }

    private mutating func writeBundle() throws {
        guard !bundle.isEmpty else { return }
        let index = (frontier.size - 1) / UInt64(TileAddress.fullWidth)
        try put(
            EntryBundle.encode(bundle), EntryBundle.path(index: index, width: bundle.count))
        bundle = []
    }

    private mutating func finish(_ key: SigningKey) throws {
        try writeBundle()
        let head = try Checkpoint(
            origin: Self.origin, size: frontier.size, root: frontier.root())
        try put(SignedCheckpoint.sign(head, with: key).bytes, LogLayout.checkpoint)
        try put(Array(key.verifierKey.text.utf8) + [0x0A], LogLayout.verifierKey)
        for tile in frontier.takeChangedTiles() { try put(tile.hashes, tile.address.path) }
    }

    private func put(_ bytes: [UInt8], _ path: String) throws {
        let url = URL(filePath: folder + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Fifty indicators: ten ways to count, each over five sorts of services.
    private static func definitions() -> [IndicatorDefined] {
        let feedback = "services.feedback_received.v1"
        let cases = "services.cases_reported.v1"
        let tests = "services.service_tested.v1"
        return (0..<5).flatMap { sort in
            let some = "service != \"service-\(sort)\""
            return [
                "count(\(feedback) where \(some))",
                "100 * share(count(\(feedback) where outcome = \"done\" and \(some)), "
                    + "count(\(feedback) where \(some)))",
                "100 * share(count(\(feedback) where paid_extra = true and \(some)), "
                    + "count(\(feedback) where \(some)))",
                "median(decided.days weighted decided.count in \(cases) where \(some)) "
                    + "by area as area",
                "p90(decided.days weighted decided.count in \(cases) where \(some))",
                "mean(pending in \(cases) where \(some)) by area as area",
                "sum(received in \(cases) where \(some))",
                "mean(level in \(tests) where \(some))",
                "distinct(service in \(tests) where level >= 3 and \(some))",
                "count(ever last \(tests) by service where level >= 4 and \(some))",
            ].enumerated().map { place, formula in
                definition("B-\(sort)-\(place)", formula)
            }
        }
    }

    private static func definition(_ code: String, _ formula: String) -> IndicatorDefined {
        IndicatorDefined(
            indicator: id(code), version: 1, instrument: SampleSite.instrument, code: code,
            unit: Unit(code: "N", places: 2), method: Texts(en: "As counted."), owner: "Desk",
            source: Texts(en: "The log"), evidence: .recomputable, better: .higher,
            frequency: .quarterly, formula: formula,
            dimensions: formula.hasSuffix("as area") ? ["area"] : [], smallCell: 5, isCore: false)
    }
}
