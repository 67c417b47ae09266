import Canon
import Finality
import Foundation
import GRDB
import Ledger
import SanadTesting
import Testing
import Witness

/// The law of a store, kept by SQLite.
@Suite struct WitnessDatabaseTests {
    private func head(_ log: GrowingLog, _ size: Int, at: UInt64 = 5) throws -> WitnessedHead {
        WitnessedHead(
            size: UInt64(size), root: log.root(size), note: try log.checkpoint(size).bytes, at: at)
    }

    @Test func `a head is swapped only for the one that is stored`() throws {
        let folder = try TemporaryFolder()
        let log = try GrowingLog(count: 9)
        let database = try witnessFolder(folder.path("w"), watching: log).open().database
        let (one, two) = (try head(log, 1), try head(log, 2))
        #expect(try database.latest("ministry.example/log") == nil)
        #expect(try !database.swap("ministry.example/log", from: 0, to: one))
        #expect(try database.swap("ministry.example/log", from: nil, to: one))
        #expect(try !database.swap("ministry.example/log", from: nil, to: two))
        #expect(try !database.swap("ministry.example/log", from: 2, to: two))
        #expect(try database.swap("ministry.example/log", from: 1, to: two))
        #expect(try database.latest("ministry.example/log") == two)
        #expect(try database.latest("other.example/log") == nil)
    }

    @Test func `SQLite itself refuses what a witness never does`() throws {
        let folder = try TemporaryFolder()
        let log = try GrowingLog(count: 9)
        let fork = try GrowingLog(count: 9, forkedAt: 1)
        let database = try witnessFolder(folder.path("w"), watching: log).open().database
        _ = try database.swap("ministry.example/log", from: nil, to: head(log, 5))
        for wrong in [try head(log, 4), try head(fork, 5), try head(log, 6, at: 4)] {
            #expect(throws: DatabaseError.self) {
                try database.swap("ministry.example/log", from: 5, to: wrong)
            }
        }
        let queue = try DatabaseQueue(path: folder.path("w/witness.sqlite"))
        #expect(throws: DatabaseError.self) {
            try queue.write { try $0.execute(sql: "DELETE FROM witness_head") }
        }
    }

    @Test func `forks are kept once each, and not without limit`() throws {
        let folder = try TemporaryFolder()
        let log = try GrowingLog(count: 40)
        let database = try witnessFolder(folder.path("w"), watching: log).open().database
        for size in 1...30 {
            for _ in 0...1 {
                try database.keepFork("ministry.example/log", try head(log, size))
            }
        }
        let forks = try database.forks(of: "ministry.example/log")
        #expect(forks.map(\.size) == Array(1...16))
        #expect(try database.forks(of: "other.example/log") == [])
    }

    /// The bytes that a killed process leaves: the database and its write-ahead log, not moved
    /// together.
    @Test func `a killed witness finds what it had committed`() throws {
        let folder = try TemporaryFolder()
        let log = try GrowingLog(count: 9)
        let witness = try witnessFolder(folder.path("w"), watching: log)
        let open = try witness.open()
        #expect(try open.desk.add(body: log.request(old: 0, size: 4), at: 1).status == 200)
        let left = try FileManager.default.contentsOfDirectory(atPath: witness.path)
        #expect(left.contains("witness.sqlite-wal"), "the head is in the write-ahead log")
        try FileManager.default.copyItem(atPath: witness.path, toPath: folder.path("killed"))
        let again = try WitnessFolder(folder.path("killed")).open()
        #expect(try again.desk.add(body: log.request(old: 0, size: 4), at: 1).status == 409)
        #expect(try again.desk.add(body: log.request(old: 4, size: 5), at: 1).status == 200)
    }

    /// Reference: https://www.sqlite.org/wal.html: what follows the last sound commit is ignored.
    @Test(arguments: [1, 100, 4000])
    func `a write-ahead log torn in its last commit gives the head before`(_ cut: Int) throws {
        let folder = try TemporaryFolder()
        let log = try GrowingLog(count: 9)
        let witness = try witnessFolder(folder.path("w"), watching: log)
        let open = try witness.open()
        _ = try open.desk.add(body: log.request(old: 0, size: 4), at: 1)
        _ = try open.desk.add(body: log.request(old: 4, size: 5), at: 1)
        try FileManager.default.copyItem(atPath: witness.path, toPath: folder.path("torn"))
        let wal = URL(filePath: folder.path("torn/witness.sqlite-wal"))
        try Data(contentsOf: wal).dropLast(cut).write(to: wal)
        let again = try WitnessFolder(folder.path("torn")).open()
        #expect(try again.desk.overview().map(\.head?.size) == [4])
    }
}
