import ArgumentParser
import Foundation

/// Measures what the design promises and sets each median beside its limit.
@main
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sanad-bench",
        abstract: "Measure Sanad and print a table of medians beside their limits.",
        discussion: """
            Run it through bin/bench, which builds the servers and peers it drives. \
            Ends with 1 only with --strict and a limit missed.
            """,
        subcommands: [TreasuryWriter.self])

    @Option(help: "Submissions in the large log.")
    var submissions = 100_000

    @Option(help: "Entries in the log whose numbers are computed again.")
    var entries = 1_000_000
    @Option(help: "Postings of the year in the treasury.")
    var postings = 1_000_000

    @Option(help: "Letters among which copies are found.")
    var texts = 1_000_000

    @Option(help: "Runs of each measure; the table shows the median.")
    var runs = 3

    @Option(help: "Folder for the stores that are measured; on a disk, not in memory.")
    var folder = ".build/bench"

    @Option(help: "Groups to run, comma-separated: \(Group.allCases.map(\.rawValue)).")
    var only: String?

    @Option(help: "Limits and pages.")
    var thresholds = "Benchmarks/thresholds.json"

    @Flag(help: "End with 1 when a limit is missed.")
    var strict = false

    /// What can be measured by itself.
    enum Group: String, CaseIterable {
        case coding, merkle, tree, receipt, append, comparison, submitters, transfers, year
        case log, pages, tiles, witness, demonstration, recompute, sdmx, scorecard
        case search, duplicates
    }

    func run() async throws {
        let thresholds = try Thresholds(path: thresholds)
        let groups = try chosen()
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        print(Machine.line)
        let before = Machine.load
        var results: [Measure] = []
        var failed: [String] = []
        for group in groups {
            FileHandle.standardError.write(Data("bench: \(group.rawValue)\n".utf8))
            do {
                results += try await measure(group, thresholds)
            } catch {
                // Hours of other groups are not thrown away for one.
                failed.append(group.rawValue)
                FileHandle.standardError.write(Data("bench: \(group.rawValue): \(error)\n".utf8))
            }
        }
        print("Load before \(before), after \(Machine.load); \(runs) runs each.\n")
        let table = ResultTable(results: results, thresholds: thresholds)
        print(table.markdown)
        if !failed.isEmpty { print("\nNot measured: \(failed.joined(separator: ", ")).") }
        if !failed.isEmpty || strict && table.misses > 0 { throw ExitCode(1) }
    }

    private func chosen() throws -> [Group] {
        guard let only else { return Group.allCases }
        return try only.split(separator: ",").map { word in
            guard let group = Group(rawValue: String(word)) else {
                throw ValidationError("no group \"\(word)\"")
            }
            return group
        }
    }

    private func measure(_ group: Group, _ thresholds: Thresholds) async throws -> [Measure] {
        switch group {
        case .coding: return try CodingBench(runs: runs).measures()
        case .merkle: return try MerkleBench(runs: runs).measures()
        case .tree: return await TreeBench(runs: runs).measures()
        case .receipt: return try ReceiptBench(runs: runs, folder: folder).measures()
        case .append: return try await AppendBench(runs: runs, folder: folder).measures()
        case .witness: return try WitnessBench(runs: runs, folder: folder).measures()
        case .tiles: return try await TileBench(runs: runs, folder: folder).measures()
        case .comparison: return try ComparisonBench(runs: runs).measures()
        case .submitters:
            return try await SubmitterBench(runs: runs, folder: folder).measures()
        case .transfers:
            return try await TransferBench(runs: runs, folder: folder).measures()
        case .year:
            return try await PostingBench(postings: postings, folder: folder).measures()
        case .log:
            return try await LogBench(runs: runs, submissions: submissions, folder: folder)
                .measures()
        case .pages:
            return try await PageBench(runs: runs, folder: folder, pages: thresholds.pages)
                .measures()
        case .sdmx:
            return try await SDMXBench(runs: runs, folder: folder).measures()
        case .demonstration:
            return try DemonstrationBench(runs: runs, folder: folder).measures()
        case .scorecard:
            return try await ScorecardBench(runs: runs, folder: folder).measures()
        case .search: return try await SearchBench(runs: runs, folder: folder).measures()
        case .duplicates:
            return try DuplicateBench(runs: runs, texts: texts, folder: folder).measures()
        case .recompute:
            return try RecomputeBench(runs: runs, entries: entries, folder: folder).measures()
        }
    }
}
