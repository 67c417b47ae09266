import GRDB
import Simulation
import Testing

/// The disk below the simulation, tried with SQLite itself.
@Suite struct SimulatedDiskTests {
    private func counter(_ disk: SimulatedDisk) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.journalMode = .wal
        let queue = try DatabaseQueue(
            path: disk.path("counter.sqlite"), configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try queue.write {
            try $0.execute(sql: "CREATE TABLE IF NOT EXISTS counter (value INTEGER NOT NULL)")
        }
        return queue
    }

    private func values(_ disk: SimulatedDisk) throws -> [Int] {
        try counter(disk).read { try Int.fetchAll($0, sql: "SELECT value FROM counter ORDER BY 1") }
    }

    private func add(_ value: Int, _ queue: DatabaseQueue) throws {
        try queue.write {
            try $0.execute(sql: "INSERT INTO counter VALUES (?)", arguments: [value])
        }
    }

    @Test(arguments: UInt64(0)..<20)
    func `what was committed survives a power cut`(seed: UInt64) throws {
        let disk = try SimulatedDisk(name: "power-\(seed)", seed: seed)
        do {
            let queue = try counter(disk)
            for value in 0..<20 { try add(value, queue) }
            disk.losePower()
        }
        #expect(try values(disk) == Array(0..<20))
    }

    @Test func `a disk that lies about its syncs loses what it said it kept`() throws {
        let disk = try SimulatedDisk(name: "liar", seed: 5)
        do {
            let queue = try counter(disk)
            try add(1, queue)
            disk.fail(.syncLies, after: 0)
            for value in 2..<40 { try add(value, queue) }
            disk.losePower()
        }
        disk.heal()
        #expect(try values(disk).count < 39)
    }

    @Test(arguments: [SimulatedDisk.Fault.full, .writeFails, .syncFails])
    func `a fault of the disk reaches whoever writes`(fault: SimulatedDisk.Fault) throws {
        let disk = try SimulatedDisk(name: "fault-\(fault)", seed: 9)
        let queue = try counter(disk)
        try add(1, queue)
        disk.fail(fault, after: 0)
        #expect(throws: DatabaseError.self) {
            for value in 2..<20 { try add(value, queue) }
        }
    }

    @Test func `a restored copy holds what the other had synced`() throws {
        let disk = try SimulatedDisk(name: "original", seed: 1)
        let copy = try SimulatedDisk(name: "restored", seed: 2)
        let queue = try counter(disk)
        try add(7, queue)
        copy.restore(from: disk)
        try add(8, queue)
        #expect(try values(copy) == [7])
    }
}
