import Canon
import Foundation
import GRDB
import Ledger
import Records
import Registrar
import Store

/// Small entries by many writers who each wait for the durable answer: what the ledger alone can
/// do. The store has no rooms, so that no view is written; everything else is as it always is:
/// authority, decision, the check that an entry can be read again, tree, tiles, one fsync a batch.
///
/// Beside it SQLite as it is, with as many bytes in as few commits: what the disk and the database
/// give to anybody.
struct AppendBench {
    let runs: Int
    let folder: String
    private static let writers = 1024
    private static let rounds = 200
    private static let entrySize = 256
    private static let batch = 256

    func measures() async throws -> [Measure] {
        let registrar = try begin(folder + "/append")
        var (rates, middle, slow, used): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        for _ in 0..<runs {
            let watch = Stopwatch()
            let times = try await waits(registrar)
            let count = Double(Self.writers * Self.rounds)
            rates.append(count / watch.seconds)
            used.append(watch.processorSeconds / count * 1e6)
            middle.append(percentile(0.5, of: times) * 1000)
            slow.append(percentile(0.99, of: times) * 1000)
        }
        return [
            Measure("append, \(Self.writers) writers, 256 bytes, durable", "entries/s", rates),
            Measure("integrated p50, \(Self.writers) writers", "ms", middle),
            Measure("… p99", "ms", slow), Measure("… processor", "µs/entry", used),
            try bound(folder + "/append-bound.sqlite"),
        ]
    }

    /// A store without rooms in an empty folder.
    private func begin(_ path: String) throws -> Registrar {
        for suffix in ["", "-keys"] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
        let folder = DataFolder(data: path)
        try folder.create()
        let key = try folder.signingKey(name: "bench.example/log")
        return try Registrar(
            store: SanadStore(path: folder.databasePath, rooms: [], vault: folder.vault()),
            signer: LogSigner(key))
    }

    /// Seconds that each entry took from being asked for to being in the tree, durably.
    private func waits(_ registrar: Registrar) async throws -> [Double] {
        try await withThrowingTaskGroup(of: [Double].self) { group in
            for writer in 0..<Self.writers {
                group.addTask {
                    var times: [Double] = []
                    for round in 0..<Self.rounds {
                        let begun = ContinuousClock.now
                        _ = try await registrar.submit(
                            SealNote(writer * Self.rounds + round), as: SampleSite.desk)
                        times.append(elapsed(since: begun))
                    }
                    return times
                }
            }
            var all: [Double] = []
            for try await times in group { all += times }
            return all
        }
    }

    /// One table, rows of as many bytes, one commit with fsync for each batch.
    private func bound(_ path: String) throws -> Measure {
        for suffix in ["", "-wal", "-shm"]
        where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
        let pool = try DatabasePool(path: path)
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(
                sql: "CREATE TABLE entry (idx INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
        }
        let bytes = Data(repeating: 0x61, count: Self.entrySize)
        let batches = Self.writers * Self.rounds / Self.batch
        let rates = try (0..<runs).map { _ in
            let seconds = try seconds {
                for _ in 0..<batches {
                    try pool.write { database in
                        for _ in 0..<Self.batch {
                            try database.run("INSERT INTO entry (bytes) VALUES (?)", [bytes])
                        }
                    }
                }
            }
            return Double(batches * Self.batch) / seconds
        }
        return Measure("bound: SQLite alone, 256 rows a commit", "rows/s", rates)
    }
}

/// Seals a fact whose entry has 256 bytes, when its number has six digits.
private struct SealNote: RegistrableCommand {
    static let roles: [Actor.Role] = [.officer]

    enum Refusal: Error, Hashable {}

    private static let padding = String(repeating: "a", count: 59)
    let number: Int

    init(_ number: Int) { self.number = number }

    func state(in transaction: borrowing WriteTransaction) throws {}

    func decide(_ state: (), in moment: inout Moment) throws(Refusal) -> Decision {
        Decision([
            FundsAppropriated(
                fund: TreasurySite.fund, year: 2026, amount: Money(minorUnits: 100),
                authority: Texts(en: Self.padding), key: id("k\(100_000 + number)"))
        ])
    }
}
