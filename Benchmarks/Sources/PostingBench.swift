import Canon
import Foundation
import Registrar
import Store
import Web

/// A year of postings into a store by a process that is killed again and again, added up exactly,
/// computed anew, and read by the stranger.
struct PostingBench {
    let postings: Int
    let folder: String
    private static let seed: UInt64 = 7
    private static let kills = 10
    /// Operations that are sent again after a kill, though they were acknowledged.
    private static let replayed = 64

    private var path: String { folder + "/year" }

    func measures() async throws -> [Measure] {
        let operations = try await begin()
        let watch = Stopwatch()
        let said = try write(operations)
        let seconds = watch.seconds
        guard let sealed = said.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
        else { throw PostingProblem(what: said) }
        let site = try TreasurySite.open(path)
        return [
            Measure("postings of a year, exact to the minor unit", "postings", [sealed]),
            Measure("… processes killed", "kills", [Double(Self.kills)]),
            Measure(
                "… sealed, with chains, refusals, restarts and replays", "postings/s",
                [sealed / seconds]),
        ] + (try rebuild(site)) + (try await verify(site))
    }

    /// How many operations give that many postings.
    private func begin() async throws -> Int {
        var year = PostingYear(seed: Self.seed, try await TreasurySite.begin(path))
        var operations = 0
        while year.sums.postings < postings {
            _ = year.operation(operations)
            operations += 1
        }
        return operations
    }

    /// Has all operations sent, over as many lives as it takes; what the last life said in the end.
    private func write(_ operations: Int) throws -> String {
        var reached = 0
        for kill in 1...Self.kills {
            let from = max(0, reached - Self.replayed)
            let writer = try WriterLife(path, Self.seed, from: from, of: operations)
            let end = operations * kill / (Self.kills + 1)
            while reached < end {
                reached = max(reached, try writer.nextAcknowledged())
            }
            // In the middle of a transaction, more often than not: the next ones are under way.
            writer.kill()
            say("\(reached) of \(operations) operations, killed \(kill) of \(Self.kills) times")
        }
        let last = try WriterLife(
            path, Self.seed, from: max(0, reached - Self.replayed), of: operations)
        let said = try last.lastLine()
        say(said)
        return said
    }

    private func rebuild(_ site: TreasurySite) throws -> [Measure] {
        let store = site.registrar.store
        let before = try store.viewDigest()
        let entries = Double(try store.read { try LogTables.size($0) })
        let seconds = try seconds { try store.rebuildViews { _ in } }
        guard try store.viewDigest() == before else {
            throw PostingProblem(what: "views computed anew are not the same")
        }
        say("views computed anew are the same")
        return [Measure("… views computed anew, the same", "entries/s", [entries / seconds])]
    }

    private func verify(_ site: TreasurySite) async throws -> [Measure] {
        try await site.registrar.publishCheckpoint()
        let bundle = folder + "/year.tar"
        let whole = try Site(store: site.registrar.store, registrar: site.registrar)
        try Data(Bundle.bytes(of: whole)).write(to: URL(filePath: bundle))
        let seconds = try seconds {
            _ = try Program.output(Program.sibling("sanad-verify"), [bundle])
        }
        return [Measure("verify a year of postings, no rupee unaccounted", "s", [seconds])]
    }

    private func say(_ line: String) {
        FileHandle.standardError.write(Data("bench: year: \(line)\n".utf8))
    }
}

/// One life of the process that posts: from its start until it has said all, or is killed.
private final class WriterLife {
    private let process: Process
    private let output: FileHandle
    private var unread = Data()

    init(_ site: String, _ seed: UInt64, from: Int, of operations: Int) throws {
        let pipe = Pipe()
        process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = [
            "write-treasury", "--site", site, "--seed", "\(seed)", "--from", "\(from)",
            "--operations", "\(operations)",
        ]
        process.standardOutput = pipe
        try process.run()
        output = pipe.fileHandleForReading
    }

    /// The number of the next acknowledgement.
    func nextAcknowledged() throws -> Int {
        guard let line = nextLine(), let number = line.split(separator: " ").last,
            line.hasPrefix("done "), let done = Int(number)
        else { throw PostingProblem(what: "the writer ended early") }
        return done
    }

    /// What is said in the end, which must be a good one.
    func lastLine() throws -> String {
        var last = ""
        while let line = nextLine() { last = line }
        process.waitUntilExit()
        guard process.terminationStatus == 0, last.hasPrefix("exact: ") else {
            throw PostingProblem(what: last)
        }
        return last
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func nextLine() -> String? {
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                defer { unread = Data(unread[(end + 1)...]) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            let more = output.availableData
            if more.isEmpty { return nil }
            unread.append(more)
        }
    }
}
